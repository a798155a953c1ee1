import {
  type BoundRead,
  type BoundReader,
  type BoundsBefore,
  boundAfter,
  boundsBefore,
  makeBoundReader,
} from './bounds.js'
import { readCountedNoun } from './counted.js'
import { compareDecimals, type Decimal, decimalOf, formatDecimal, scaleByTen } from './decimal.js'
import { type FoundKind, type FoundValue, valueAnew } from './found.js'
import { isDash, keysAt, textAt } from './line.js'
import { isOrdinalWord, type NumberRead, type NumberReader, readNumber } from './numbers.js'
import { mayStart, type Sentence, START } from './sentence.js'
import { longestAt, makeTrie, type Trie } from './trie.js'
import type { ValueWords } from './words.js'

type AnyLine = Sentence<unknown>

/** What the words beside a number make of it. */
interface Measure {
  readonly kind: FoundKind
  readonly unit: string
  readonly power: number
}

/** The amount words of a language made ready. */
export interface AmountReader {
  readonly words: ValueWords
  readonly numbers: NumberReader
  readonly bounds: BoundReader
  readonly measures: Trie<Measure>
  readonly leading: Trie<string>
  readonly multiples: Trie<string>
  readonly rates: Trie<string>
}

function measuresOf({ percents, currencies, units, times }: ValueWords): [string, Measure][] {
  return [
    ...percents.map((one): [string, Measure] => [one, { kind: 'percent', unit: 'percent', power: 0 }]),
    ...Object.entries(currencies).map(([one, unit]): [string, Measure] => [
      one,
      { kind: 'money', unit, power: 0 },
    ]),
    ...times.map((one): [string, Measure] => [one, { kind: 'times', unit: 'times', power: 0 }]),
    ...Object.entries(units).map(([one, { unit, power = 0 }]): [string, Measure] => [
      one,
      { kind: 'quantity', unit, power },
    ]),
  ]
}

/** Compiles the amount words of a language. */
export function makeAmountReader(words: ValueWords, numbers: NumberReader): AmountReader {
  return {
    words,
    numbers,
    bounds: makeBoundReader(words),
    measures: makeTrie(measuresOf(words)),
    leading: makeTrie(Object.entries(words.leadingCurrencies)),
    multiples: makeTrie(Object.entries(words.multiples)),
    rates: makeTrie(Object.entries(words.rates)),
  }
}

/** A number with the lower one of its range. */
interface Amount extends NumberRead {
  readonly from: number
  readonly least: Decimal | undefined
}

/** A number in its place. Written out, as whatever is made for each number, word or name of a text is: an object that gains a
 *  field behind a spread is of a shape of its own each time, and all that ask it are slow. */
function amountFrom(from: number, read: NumberRead, least: Decimal | undefined): Amount {
  const { to, value, inWords, power, needsBound } = read
  return { to, value, inWords, power, needsBound, from, least }
}

function isLemma(line: AnyLine, at: number, lemma: string): boolean {
  return keysAt(line, at).includes(lemma)
}

/** Whether the token joins the two numbers of a range that begins with the number at `from`. */
function joinsRange({ words }: NumberReader, line: AnyLine, from: number, at: number): boolean {
  if (isDash(textAt(line, at))) return true
  return words.ranges.some(
    ([before, between]) => isLemma(line, at, between) && isLemma(line, from - 1, before),
  )
}

/** The number at a token, or the range: the lower number shares the scale of the upper when it has none. */
function readAmount(numbers: NumberReader, line: AnyLine, from: number): Amount | undefined {
  const first = readNumber(numbers, line, from)
  if (!first || !joinsRange(numbers, line, from, first.to)) return first && amountFrom(from, first, undefined)
  const second = readNumber(numbers, line, first.to + 1)
  if (!second) return amountFrom(from, first, undefined)
  const least = first.power > 0 ? first.value : scaleByTen(first.value, second.power)
  if (compareDecimals(least, second.value) >= 0) return amountFrom(from, first, undefined)
  return amountFrom(isDash(textAt(line, first.to)) ? from : from - 1, second, least)
}

/** A word or digit that stands against a dash, as in `ГЭС-1` or `21-е`; behind a bracket the dash is a minus: `(–3 foiz)`. */
function isGlued(line: AnyLine, dash: number, other: number): boolean {
  const [mark, next] = [line.tokens[dash], line.tokens[other]]
  if (!mark || !next || !isDash(mark.text) || textAt(line, dash - 1) === '(') return false
  return !mark.spaced && !line.tokens[dash + 1]?.spaced
}

/** Where the number ends with a case ending that stands behind it; undefined when something else is glued to it. */
function pastEnding({ words }: NumberReader, line: AnyLine, to: number): number | undefined {
  const isEnding = (at: number) => words.caseEndings.includes(textAt(line, at))
  if (isEnding(to)) return to + 1
  if (!isGlued(line, to, to + 1)) return to
  return isEnding(to + 1) ? to + 2 : undefined
}

/** What stands around an amount. */
interface Setting {
  readonly reader: AmountReader
  readonly line: AnyLine
  readonly before: BoundsBefore
}

type Place = Pick<FoundValue, 'from' | 'to' | 'boundFrom' | 'boundTo' | 'bound'>

/** The bound that the last word of a value says, its measure and bound at once. */
function ownBound(
  { bounds }: AmountReader,
  line: AnyLine,
  to: number,
  before: BoundsBefore,
): BoundRead | undefined {
  const read = boundAfter(bounds, line, to - 1, before)
  return read?.border === to ? read : undefined
}

function placeOf({ reader, line, before }: Setting, from: number, to: number): Place {
  const left = before.byEnd.get(from)
  // The last word of a value may bound it by its own ending: `3 миллиард доллардай`.
  const right = boundAfter(reader.bounds, line, to, before) ?? ownBound(reader, line, to, before)
  const bound = left?.bound ?? right?.bound ?? 'exact'
  return { from, to, bound, boundFrom: left?.border ?? from, boundTo: right?.border ?? to }
}

/** What a value says, without its place. */
type Said = Pick<FoundValue, 'kind' | 'text' | 'unit' | 'least' | 'noun' | 'isPart'>

/** A value in its place; all values have the same fields. A range without bound words goes up to its upper number. */
function valueOver({ from, to, bound, boundFrom, boundTo }: Place, said: Said): FoundValue {
  const { kind, text, unit, least, noun, isPart } = said
  return {
    from,
    to,
    kind,
    text,
    bound: least !== undefined && bound === 'exact' ? 'up-to' : bound,
    boundFrom,
    boundTo,
    why: undefined,
    least,
    unit,
    noun,
    isPart,
    role: undefined,
  }
}

function leastOf({ least }: Amount, power: number): string | undefined {
  return least && formatDecimal(scaleByTen(least, power))
}

function nounAt(line: AnyLine, at: number): string | undefined {
  return line.tokens[at]?.kind === 'word' ? keysAt(line, at)[0] : undefined
}

function measured(setting: Setting, amount: Amount, measure: Measure, to: number): FoundValue {
  const { kind, unit, power } = measure
  const number = formatDecimal(scaleByTen(amount.value, power))
  const text = kind === 'money' ? `${number} ${unit}` : number
  const noun = nounAt(setting.line, to - 1)
  return valueOver(placeOf(setting, amount.from, to), {
    kind,
    text,
    unit,
    least: leastOf(amount, power),
    noun,
    isPart: undefined,
  })
}

/** The border of a word such as `в` that makes a number with its times a multiple; undefined where it is missing. */
function timesBorder({ reader, line, before }: Setting, from: number): number | undefined {
  const { timesAfter } = reader.words
  const border = before.byEnd.get(from)?.border ?? from
  const isThere = (at: number) => timesAfter.some((word) => isLemma(line, at, word))
  if (timesAfter.length === 0) return border
  if (isThere(from - 1)) return Math.min(border, from - 1)
  return isThere(border - 1) ? border - 1 : undefined
}

function readMeasured(setting: Setting, amount: Amount): FoundValue | undefined {
  const match = longestAt(setting.reader.measures, setting.line, amount.to)
  if (!match) return undefined
  const found = measured(setting, amount, match.meaning, match.to)
  if (found.kind !== 'times') return withRate(setting, found)
  const border = timesBorder(setting, amount.from)
  return border === undefined ? undefined : valueAnew(found, { boundFrom: Math.min(border, found.boundFrom) })
}

/** The rate that the word before a quantity and its bound makes of it. */
function rateBefore({ reader, line }: Setting, { boundFrom }: FoundValue): string | undefined {
  const { ratesBefore } = reader.words
  const text = textAt(line, boundFrom - 1)
  return ratesBefore && Object.hasOwn(ratesBefore, text) ? ratesBefore[text] : undefined
}

function withRate(setting: Setting, found: FoundValue): FoundValue {
  if (found.kind !== 'quantity') return found
  const before = rateBefore(setting, found)
  if (before !== undefined) return valueAnew(found, { unit: before })
  const rate = longestAt(setting.reader.rates, setting.line, found.to)
  return rate ? valueAnew(found, { unit: rate.meaning, boundTo: Math.max(found.boundTo, rate.end) }) : found
}

/** Whether the number is the name of the noun before it: `пункт 3`. */
function isName({ reader, line }: Setting, from: number): boolean {
  return from > 0 && reader.words.numbered.some((noun) => isLemma(line, from - 1, noun))
}

function isCounted({ words }: AmountReader, noun: string, inWords: boolean): boolean {
  return !words.uncounted.includes(noun) && !(inWords && words.uncountedInWords.includes(noun))
}

const YEAR = /^[12]\d{3}$/

/** How far before a number the word may stand that says what it counts. */
const COUNT_REACH = 8

/** Whether a word before a number says that it counts what was named there: `рейстер саны 18-ден 31-ге өсті`. */
function countsBefore({ reader, line }: Setting, from: number): boolean {
  const { counts = [] } = reader.words
  if (counts.length === 0) return false
  for (let at = Math.max(0, from - COUNT_REACH); at < from; at++)
    if (counts.includes(textAt(line, at))) return true
  return false
}

/** Why a number may stand without a noun: it is in thousands, or bound words hold it. */
function mayStandAlone(setting: Setting, amount: Amount, place: Place): boolean {
  const { reader, line } = setting
  const isYear = YEAR.test(textAt(line, amount.from))
  const isBounded = reader.words.standsAlone === true && place.boundFrom < place.from && !isYear
  const isRate = longestAt(reader.rates, line, amount.to) !== undefined
  const isEnded = place.to > amount.to && countsBefore(setting, amount.from)
  return (
    amount.power >= 3 ||
    place.boundTo > place.to ||
    isBounded ||
    isRate ||
    isEnded ||
    endsAlone(setting, amount)
  )
}

/** Whether a number in words bears an ending of its own, as only one does that counts by itself: `uch yuzdan oshdi`. */
function endsAlone({ reader, line }: Setting, { inWords, from, to }: Amount): boolean {
  const { pieceEndings = [], numbers } = reader.words
  const last = textAt(line, to - 1)
  if (!inWords || pieceEndings.length === 0) return false
  const isCounted = pieceEndings.some((ending) => last.endsWith(ending))
  return isCounted || (to - from > 1 && numbers.caseEndings.some((ending) => last.endsWith(ending)))
}

/** A number in words that counts nothing by itself: half of something, or the tens of an ordinal. */
function isPart({ reader, line }: Setting, { inWords, value, to }: Amount): boolean {
  if (!inWords) return false
  return compareDecimals(value, decimalOf(1)) < 0 || isOrdinalWord(reader.numbers, line, to)
}

/** The noun a number counts, if it does not stand for the things itself. */
function countedBehind({ reader, line }: Setting, amount: Amount, to: number, start: number) {
  const { pronominal = [] } = reader.words
  const last = textAt(line, start > to ? to : to - 1)
  const isWhole =
    start > to ? pronominal.includes(last) : amount.inWords && pronominal.some((end) => last.endsWith(end))
  return isWhole ? undefined : readCountedNoun(line.tokens, start, amount, reader.words.counted)
}

function readQuantity(setting: Setting, amount: Amount, to: number): FoundValue | undefined {
  const { reader, line } = setting
  if (isPart(setting, amount)) return undefined
  const start = reader.words.counters.includes(textAt(line, to)) ? to + 1 : to
  const counted = countedBehind(setting, amount, to, start)
  if (counted && !isCounted(reader, counted.noun, amount.inWords && amount.power === 0)) return undefined
  if (keysAt(line, start).some((key) => reader.words.uncounted.includes(key))) return undefined
  const place = placeOf(setting, amount.from, counted?.to ?? start)
  if (!counted && start === to && !mayStandAlone(setting, amount, place)) return undefined
  const behind = counted ?? readCountedNoun(line.tokens, place.boundTo, amount, reader.words.counted)
  const said: Said = {
    kind: 'quantity',
    text: formatDecimal(amount.value),
    unit: 'count',
    least: leastOf(amount, 0),
    noun: behind?.noun,
    isPart: undefined,
  }
  return withRate(setting, valueOver(place, said))
}

/** The value whose number begins at a token. */
function readValue(setting: Setting, from: number): FoundValue | undefined {
  const { reader, line, before } = setting
  if (from > 1 && isGlued(line, from - 1, from - 2)) return undefined
  const amount = readAmount(reader.numbers, line, from)
  if (!amount || (amount.needsBound && !before.byEnd.has(from))) return undefined
  const found = readMeasured(setting, amount)
  if (found) return found
  const to = isName(setting, from) ? undefined : pastEnding(reader.numbers, line, amount.to)
  return to === undefined ? undefined : readQuantity(setting, amount, to)
}

/** Money whose sign stands before the number. */
function readLeading(setting: Setting, at: number): FoundValue | undefined {
  const { reader, line } = setting
  const sign = longestAt(reader.leading, line, at)
  const amount = sign && readAmount(reader.numbers, line, sign.end)
  if (!sign || !amount) return undefined
  const money: Measure = { kind: 'money', unit: sign.meaning, power: 0 }
  return measured(setting, amountFrom(at, amount, amount.least), money, amount.to)
}

function readMultiple(setting: Setting, at: number): FoundValue | undefined {
  const match = longestAt(setting.reader.multiples, setting.line, at)
  if (!match) return undefined
  const [part = '', percent] = match.meaning.split(' ')
  const rest = { text: part, least: undefined, noun: undefined }
  const said: Said = percent
    ? { kind: 'percent', unit: 'percent', ...rest, isPart: true }
    : { kind: 'times', unit: 'times', ...rest, isPart: undefined }
  return valueOver(placeOf(setting, at, match.end), said)
}

function readAt(setting: Setting, at: number): FoundValue | undefined {
  const { line } = setting
  if (mayStart(line, START.leading, at)) return readLeading(setting, at)
  const multiple = mayStart(line, START.multiples, at) ? readMultiple(setting, at) : undefined
  return multiple ?? (mayStart(line, START.n, at) ? readValue(setting, at) : undefined)
}

const OPENS_AMOUNT = START.leading | START.multiples | START.n

/** All amounts of a sentence, at most one that begins at a token; they may overlap. */
export function findAmounts(reader: AmountReader, line: AnyLine): FoundValue[] {
  if ((line.all & OPENS_AMOUNT) === 0) return []
  const setting = { reader, line, before: boundsBefore(reader.bounds, line) }
  const found: FoundValue[] = []
  for (const at of line.busy) {
    const value = readAt(setting, at)
    if (value) found.push(value)
  }
  return found
}
