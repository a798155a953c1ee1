import type { ValueToken } from './found.js'
import { type Capture, keysOf, type Line } from './line.js'

/** What can begin at a token, worked out once a word. */
interface Profile {
  readonly raw: string
  readonly keys: readonly string[]
  readonly starts: number
}

/** A sentence's tokens, what a trie sees of them, and which tables may begin at each. */
export interface Sentence<Captured> extends Line<Captured> {
  readonly tokens: readonly ValueToken[]
  /** Whether something with one of these bits may begin at a token. */
  readonly mayStart: (bits: number, at: number) => boolean
  /** The tokens at which any table or number may begin, in order. */
  readonly busy: readonly number[]
}

/** What may begin at a token, as bits: the numbers of date templates by name, then tables; date layers come behind. */
export const START = {
  ...{ y: 1 << 0, d: 1 << 1, o: 1 << 2, n: 1 << 3, m: 1 << 4 },
  ...{ phrases: 1 << 5, bounds: 1 << 6, leading: 1 << 7, multiples: 1 << 8 },
} as const

const FIRST_LAYER = 9

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

function numberBits({ kind, capital, raw }: ValueToken): number {
  if (kind === 'number') return START.y | START.d | START.o | START.n
  return capital && ROMAN.test(raw) ? START.o : 0
}

function startsOf(token: ValueToken, keys: readonly string[], bits: ReadonlyMap<string, number>): number {
  let starts = numberBits(token)
  for (const key of keys) starts |= bits.get(key) ?? 0
  return starts
}

export type SentenceMaker = (tokens: readonly ValueToken[], countStep: () => void) => Sentence<never>

const NOTHING: readonly Capture<never>[] = []

/** Makes sentences for tables that begin with these keys; the profile of a word is kept as long as its analyses are. */
export function makeSentenceMaker(tables: StartKeys): SentenceMaker {
  const bits = bitsByKey(tables)
  const kept = new WeakMap<ValueToken['analyses'], Profile>()
  const profileOf = (token: ValueToken): Profile => {
    const known = kept.get(token.analyses)
    if (known?.raw === token.raw) return known
    const keys = keysOf(token)
    const profile = { raw: token.raw, keys, starts: startsOf(token, keys, bits) }
    if (token.kind === 'word') kept.set(token.analyses, profile)
    return profile
  }
  return (tokens, countStep) => {
    const profiles = tokens.map(profileOf)
    return {
      tokens,
      length: tokens.length,
      keys: profiles.map(({ keys }) => keys),
      texts: tokens.map(({ text }) => text),
      capturesAt: () => NOTHING,
      mayStart: (wanted, at) => ((profiles[at]?.starts ?? 0) & wanted) !== 0,
      busy: [...profiles.keys()].filter((at) => profiles[at]?.starts !== 0),
      countStep,
    }
  }
}
