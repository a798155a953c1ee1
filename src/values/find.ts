import { type AmountReader, findAmounts, makeAmountReader } from './amounts.js'
import { type DateFound, type DateReader, findDates, makeDateReader } from './dates.js'
import type { FoundValue, ValueToken } from './found.js'
import { makeNumberReader } from './numbers.js'
import {
  type Followers,
  makeSentenceMaker,
  type SentenceMaker,
  START,
  type StartKeys,
  startOfLayer,
} from './sentence.js'
import { continuationsOf, startKeysOf } from './trie.js'
import type { ValueWords } from './words.js'

/** Finds the values of one sentence: the longest, apart from each other, in their order.
 *  shapes: `published` as `YYYY-MM-DD`; relative words have no value without it */
export type ValueFinder = (
  tokens: readonly ValueToken[],
  published?: string,
  lacking?: LackingDays,
) => readonly FoundValue[]

/** A run of tokens by their indexes, half-open. */
interface TokenRun {
  readonly from: number
  readonly to: number
}

/** Takes the words that name a day which the calendar lacks. */
export type LackingDays = (run: TokenRun) => void

/** A finder that also tells how many steps it took, so that its cost can be proved linear. */
export type CountingFinder = (
  tokens: readonly ValueToken[],
  published?: string,
  lacking?: LackingDays,
) => { readonly values: readonly FoundValue[]; readonly steps: number }

type Candidate = DateFound | FoundValue

function isLonger(one: Candidate, other: Candidate): boolean {
  return one.to - one.from > other.to - other.from
}

/** The longest candidate at each token, dates before amounts. */
function longestByStart(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const best = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const known = best.get(candidate.from)
    if (!known || isLonger(candidate, known)) best.set(candidate.from, candidate)
  }
  return best
}

function isValue(candidate: Candidate): candidate is FoundValue {
  return candidate.text !== null
}

/** What is left when nothing may end inside a day that the calendar lacks: the year of one is no year of its own. */
function apartFromLacking(candidates: readonly Candidate[]): readonly Candidate[] {
  const lacking = candidates.filter((candidate) => !isValue(candidate))
  if (lacking.length === 0) return candidates
  const cuts = ({ from, to }: Candidate) =>
    lacking.some((day) => from < day.from && day.from < to && to < day.to)
  return candidates.filter((candidate) => !isValue(candidate) || !cuts(candidate))
}

/** From left to right the longest that begins at each token; days the calendar lacks take their place and are dropped. */
function settle(candidates: readonly Candidate[], length: number, lacking?: LackingDays): FoundValue[] {
  const [only] = candidates
  if (only && candidates.length === 1 && isValue(only)) return [only]
  const best = longestByStart(apartFromLacking(candidates))
  const settled: FoundValue[] = []
  for (let at = 0; at < length; ) {
    const chosen = best.get(at)
    if (chosen && isValue(chosen)) settled.push(chosen)
    else if (chosen) lacking?.(chosen)
    at = chosen?.to ?? at + 1
  }
  return settled
}

/** What each word may begin. */
function startKeys(words: ValueWords, dates: DateReader, amounts: AmountReader): StartKeys {
  const { cardinals, ordinals, loneScales, ones = [] } = words.numbers
  return [
    [START.n | START.o | START.d, Object.keys(cardinals)],
    [START.n, [...ones, ...Object.keys(loneScales).map((form) => `=${form}`)]],
    [START.n, startKeysOf(amounts.numbers.halfOf)],
    [START.o | START.d, Object.keys(ordinals)],
    [START.m, Object.keys(words.months)],
    [START.phrases, startKeysOf(dates.phrases.trie)],
    [START.bounds, startKeysOf(amounts.bounds.before)],
    [START.leading, startKeysOf(amounts.leading)],
    [START.multiples, startKeysOf(amounts.multiples)],
    ...dates.layers.map(({ trie }, at) => [startOfLayer(at), startKeysOf(trie)] as const),
  ]
}

/** How the tables go on whose rows begin with words. */
function followers(dates: DateReader, amounts: AmountReader): Followers {
  return [
    [START.phrases, continuationsOf(dates.phrases.trie)],
    [START.bounds, continuationsOf(amounts.bounds.before)],
    ...dates.layers.map(({ trie }, at) => [startOfLayer(at), continuationsOf(trie)] as const),
  ]
}

/** The tables of a language made ready. */
interface Readers {
  readonly dates: DateReader
  readonly amounts: AmountReader
  readonly makeSentence: SentenceMaker
}

function makeReaders(words: ValueWords): Readers {
  const numbers = makeNumberReader(words.numbers)
  const amounts = makeAmountReader(words, numbers)
  const dates = makeDateReader(words, numbers)
  const makeSentence = makeSentenceMaker(startKeys(words, dates, amounts), followers(dates, amounts))
  return { dates, amounts, makeSentence }
}

/** Makes a value finder that counts its steps. */
export function makeCountingFinder(words: ValueWords): CountingFinder {
  const { dates, amounts, makeSentence } = makeReaders(words)
  return (tokens, published, lacking) => {
    let steps = 0
    const sentence = makeSentence(tokens, () => {
      steps++
    })
    const found = [...findDates(dates, sentence, published), ...findAmounts(amounts, sentence)]
    return { values: settle(found, tokens.length, lacking), steps }
  }
}

/** Makes the value finder of a language; the tables are compiled once. */
export function makeValueFinder(words: ValueWords): ValueFinder {
  const find = makeCountingFinder(words)
  return (tokens, published, lacking) => find(tokens, published, lacking).values
}

/** The values of one sentence of a text, and the words that name days which the calendar lacks. */
export interface ValuesOfSentence {
  readonly values: readonly FoundValue[]
  readonly lacking: readonly TokenRun[]
}

/** Finds the values of each sentence of a text.
 *  shapes: as `ValueFinder` gives them, one list a sentence */
export type TextValueFinder = (
  sentences: readonly (readonly ValueToken[])[],
  published?: string,
) => readonly ValuesOfSentence[]

const NOTHING: ValuesOfSentence = { values: [], lacking: [] }

function settled(days: readonly DateFound[], sums: readonly FoundValue[], length: number): ValuesOfSentence {
  if (days.length + sums.length === 0) return NOTHING
  const lacking: TokenRun[] = []
  const found = days.length === 0 ? sums : [...days, ...sums]
  return { values: settle(found, length, (run) => lacking.push(run)), lacking }
}

const uncounted = () => {}

/** Makes the finder of a language for whole texts. Each sort of value is looked for in all sentences before the next: going over
 *  from one to the other with each sentence costs half as much again. */
export function makeTextValueFinder(words: ValueWords): TextValueFinder {
  const { dates, amounts, makeSentence } = makeReaders(words)
  return (sentences, published) => {
    const lines = sentences.map((tokens) => makeSentence(tokens, uncounted))
    const days = lines.map((line) => findDates(dates, line, published))
    const sums = lines.map((line) => findAmounts(amounts, line))
    return lines.map(({ tokens }, at) => settled(days[at] ?? [], sums[at] ?? [], tokens.length))
  }
}
