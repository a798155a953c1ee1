import type { ValueToken } from './found.js'
import { capturesNothing, keysOf, type Line } from './line.js'

/** What can begin at a token, worked out once a word. */
interface Profile {
  readonly text: string
  readonly kind: ValueToken['kind']
  readonly keys: readonly string[]
  readonly starts: number
}

/** A sentence's tokens, what a trie sees of them, and which tables may begin at each. */
export interface Sentence<Captured> extends Line<Captured> {
  readonly tokens: readonly ValueToken[]
  /** The bits of what may begin at each token. */
  readonly starts: readonly number[]
  /** The bits of what may begin at any token. */
  readonly all: number
  /** The tokens at which any table or number may begin, in order. */
  readonly busy: readonly number[]
}

/** What may begin at a token, as bits: the numbers of date templates by name, then tables and dates in digits (`w`);
 *  date layers come behind. */
export const START = {
  ...{ y: 1 << 0, d: 1 << 1, o: 1 << 2, n: 1 << 3, m: 1 << 4 },
  ...{ phrases: 1 << 5, bounds: 1 << 6, leading: 1 << 7, multiples: 1 << 8, w: 1 << 9 },
} as const

const FIRST_LAYER = 10

/** The bit of a date layer. */
export function startOfLayer(layer: number): number {
  if (FIRST_LAYER + layer > MOST_BITS) throw new Error(`${layer} date layers are too many`)
  return 1 << (FIRST_LAYER + layer)
}

/** Bits and the keys that set them. */
export type StartKeys = readonly (readonly [bit: number, keys: readonly string[]])[]

/** More would not fit a small integer. */
const MOST_BITS = 30

function bitsByKey(tables: StartKeys): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, keys] of tables) for (const key of keys) bits.set(key, (bits.get(key) ?? 0) | bit)
  return bits
}

const ROMAN = /^[IVXІХ]{1,4}$/
const LONGEST_ROMAN = 4

/** A Roman numeral stands in capitals, so that its folded text does not tell it. */
function isRoman({ capital, raw }: ValueToken): boolean {
  return capital && raw.length <= LONGEST_ROMAN && ROMAN.test(raw)
}

const YEAR = /^[12]\d{3}$/
const DAY = /^\d{1,2}$/
const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{4}$/

/** What digits may be: of numbers, only years stand in four digits, days and ordinals in one or two. */
function startsOfDigits(digits: string): number {
  let starts: number = START.n
  if (YEAR.test(digits)) starts |= START.y
  if (DATE.test(digits)) starts |= START.w
  return DAY.test(digits) ? starts | START.d | START.o : starts
}

function profileOf(token: ValueToken, bits: ReadonlyMap<string, number>): Profile {
  const { text, kind } = token
  const keys = keysOf(token)
  let starts = kind === 'number' ? startsOfDigits(text) : 0
  for (const key of keys) starts |= bits.get(key) ?? 0
  return { text, kind, keys, starts }
}

/** Whether something with one of these bits may begin at a token. */
export function mayStart({ starts }: Sentence<unknown>, bits: number, at: number): boolean {
  return ((starts[at] ?? 0) & bits) !== 0
}

export type SentenceMaker = (tokens: readonly ValueToken[], countStep: () => void) => Sentence<never>

/** Makes sentences for tables that begin with these keys; the profile of a word is kept as long as its analyses are. */
export function makeSentenceMaker(tables: StartKeys): SentenceMaker {
  const bits = bitsByKey(tables)
  const kept = new WeakMap<ValueToken['analyses'], Profile>()
  const keptProfile = (token: ValueToken): Profile => {
    const known = kept.get(token.analyses)
    if (known !== undefined && known.text === token.text && known.kind === token.kind) return known
    const profile = profileOf(token, bits)
    kept.set(token.analyses, profile)
    return profile
  }
  return (tokens, countStep) => sentenceOf(tokens, keptProfile, countStep)
}

function sentenceOf(
  tokens: readonly ValueToken[],
  profileOf: (token: ValueToken) => Profile,
  countStep: () => void,
): Sentence<never> {
  const { length } = tokens
  const keys: (readonly string[])[] = []
  const texts: string[] = []
  const starts: number[] = []
  const busy: number[] = []
  let all = 0
  for (const token of tokens) {
    const profile = profileOf(token)
    const own = isRoman(token) ? profile.starts | START.o : profile.starts
    if (own !== 0) busy.push(starts.length)
    all |= own
    keys.push(profile.keys)
    texts.push(token.text)
    starts.push(own)
  }
  return { tokens, length, keys, texts, capturesAt: capturesNothing, starts, all, busy, countStep }
}
