import { NOTE, noted } from '../text/index.js'
import { NUMBER_NAMES } from './capture-bits.js'
import type { ValueToken } from './found.js'
import { capturesNothing, keysOf, type Line } from './line.js'
import type { Continuations } from './trie.js'

/** What can begin at a token, worked out once a word. */
interface Profile {
  readonly starts: number
  /** The tables of which it is a whole template, and those of which it may stand second. */
  readonly alone: number
  readonly second: number
}

/** A sentence's tokens, what a trie sees of them, and which tables may begin at each. */
export interface Sentence<Captured> extends Line<Captured> {
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

const NUMBER_BITS: readonly number[] = NUMBER_NAMES.map((name) => START[name])
const ANY_NUMBER = START.y | START.d | START.o | START.n | START.m

/** Tables whose templates begin with words, which the word behind them may rule out. */
const BY_WORDS = START.phrases | START.bounds | ~((1 << FIRST_LAYER) - 1)
/** What an expression found before may begin with: a number, a date in digits, the words of a layer. */
const EXPRESSIONS = ANY_NUMBER | START.w | ~((1 << FIRST_LAYER) - 1)

/** How the templates of each table go on behind their first word. */
export type Followers = readonly (readonly [bit: number, continuations: Continuations])[]

/** The bits of tables by what tells that they may begin, or go on. */
interface TableBits {
  readonly starts: ReadonlyMap<string, number>
  readonly alone: ReadonlyMap<string, number>
  readonly second: ReadonlyMap<string, number>
  /** The tables in which each number, or an expression, may be captured second. */
  readonly numbers: readonly number[]
  readonly expressions: number
}

function tablesWith(followers: Followers, isWanted: (captures: readonly string[]) => boolean): number {
  return followers.reduce((all, [bit, { captures }]) => (isWanted(captures) ? all | bit : all), 0)
}

function isExpression(capture: string): boolean {
  return !NUMBER_NAMES.some((name) => name === capture)
}

function tableBits(starts: StartKeys, followers: Followers): TableBits {
  return {
    starts: bitsByKey(starts),
    alone: bitsByKey(followers.map(([bit, { alone }]) => [bit, alone])),
    second: bitsByKey(followers.map(([bit, { keys }]) => [bit, keys])),
    numbers: NUMBER_NAMES.map((name) => tablesWith(followers, (captures) => captures.includes(name))),
    expressions: tablesWith(followers, (captures) => captures.some(isExpression)),
  }
}

function bitsOf(keys: readonly string[], bits: ReadonlyMap<string, number>): number {
  let all = 0
  for (const key of keys) all |= bits.get(key) ?? 0
  return all
}

function profileOf(token: ValueToken, bits: TableBits): Profile {
  const keys = keysOf(token)
  const digits = token.kind === 'number' ? startsOfDigits(token.text) : 0
  return {
    starts: digits | bitsOf(keys, bits.starts),
    alone: bitsOf(keys, bits.alone),
    second: bitsOf(keys, bits.second),
  }
}

/** The tables that may go on with a token, by its keys and by what may be captured there. */
function seconds(second: number, starts: number, { numbers, expressions }: TableBits): number {
  if ((starts & EXPRESSIONS) === 0) return second
  let all = second | expressions
  for (let at = 0; at < numbers.length; at++)
    if ((starts & (NUMBER_BITS[at] ?? 0)) !== 0) all |= numbers[at] ?? 0
  return all
}

/** Whether something with one of these bits may begin at a token. */
export function mayStart({ starts }: Sentence<unknown>, bits: number, at: number): boolean {
  return ((starts[at] ?? 0) & bits) !== 0
}

export type SentenceMaker = (tokens: readonly ValueToken[], countStep: () => void) => Sentence<never>

/** The bits of what may begin at a token by itself. */
function startsOf(token: ValueToken, profile: Profile): number {
  return isRoman(token) ? profile.starts | START.o : profile.starts
}

/** Places in the order of a line, of which those given are from behind. */
function inOrder(places: number[]): readonly number[] {
  return places.length > 1 ? places.reverse() : places
}

/** Makes sentences for tables that begin with these keys; the profile of a word is kept with it. A sentence is walked from
 *  behind, for the token behind rules out most of what may begin at one. */
export function makeSentenceMaker(tables: StartKeys, followers: Followers): SentenceMaker {
  const bits = tableBits(tables, followers)
  const keptProfile = noted(NOTE.profile, (token: ValueToken) => profileOf(token, bits))
  return (tokens, countStep) => {
    const starts: number[] = []
    for (let at = 0; at < tokens.length; at++) starts.push(0)
    const busy: number[] = []
    let [all, behind] = [0, 0]
    for (let at = tokens.length - 1; at >= 0; at--) {
      const token = tokens[at]
      if (!token) continue
      const profile = keptProfile(token.form.notes, token)
      const own = startsOf(token, profile)
      const left = (own & BY_WORDS) === 0 ? own : own & (~BY_WORDS | profile.alone | behind)
      behind = seconds(profile.second, own, bits)
      if (left === 0) continue
      starts[at] = left
      all |= left
      busy.push(at)
    }
    return {
      tokens,
      capturesAt: capturesNothing,
      capturable: undefined,
      countStep,
      starts,
      all,
      busy: inOrder(busy),
    }
  }
}
