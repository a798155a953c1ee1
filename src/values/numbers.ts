import { addDecimals, compareDecimals, type Decimal, decimalOf, parseDecimal, scaleByTen } from './decimal.js'
import { isDash, keysAt, textAt } from './line.js'
import type { Sentence } from './sentence.js'
import { longestAt, makeTrie, type Trie } from './trie.js'
import type { NumberWords } from './words.js'
import { readDigits } from './written.js'

/** A number found at a token.
 *  shapes: `power` of the last scale word (thousand 3, million 6), 0 without one; `inWords` when no digit took part */
export interface NumberRead {
  readonly to: number
  readonly value: Decimal
  readonly inWords: boolean
  readonly power: number
  /** A scale alone that counts only behind a bound word. */
  readonly needsBound: boolean
}

/** A number that goes on: to a later end, another value and, with a scale word behind it, another power. */
function grownTo(to: number, read: NumberRead, value: Decimal, power = read.power): NumberRead {
  return { to, value, inWords: read.inWords, power, needsBound: read.needsBound }
}

/** Number words made ready. */
export interface NumberReader {
  readonly words: NumberWords
  readonly cardinals: ReadonlyMap<string, Decimal>
  readonly scales: Trie<number>
  readonly halves: Trie<true>
  readonly halfOf: Trie<true>
}

type AnyLine = Sentence<unknown>

function decimalsOf(table: Readonly<Record<string, string>>): Map<string, Decimal> {
  return new Map(
    Object.entries(table).map(([word, text]) => {
      const number = parseDecimal(text)
      if (!number.ok) throw new Error(`number word ‘${word}’: ${number.problem.message}`)
      return [word, number.value]
    }),
  )
}

/** Makes a number reader of a language's words. */
export function makeNumberReader(words: NumberWords): NumberReader {
  return {
    words,
    cardinals: decimalsOf(words.cardinals),
    scales: makeTrie(Object.entries(words.scales)),
    halves: makeTrie(words.halves.map((template) => [template, true])),
    halfOf: makeTrie((words.halfOf ?? []).map((template) => [template, true])),
  }
}

const NOTHING = decimalOf(0)
const ONE = decimalOf(1)
const TEN = decimalOf(10)

/** The places below the last digit that is not zero: another word may fill them. */
function roomBelow({ digits, scale }: Decimal): Decimal {
  let room = 1n
  if (scale > 0 || digits === 0n) return NOTHING
  if (digits < 10n) return ONE
  while (digits % (room * 10n) === 0n) room *= 10n
  return { digits: room, scale: 0 }
}

function cardinalAt({ cardinals }: NumberReader, line: AnyLine, at: number): Decimal | undefined {
  if (line.tokens[at]?.kind !== 'word') return undefined
  for (const lemma of keysAt(line, at)) {
    const value = cardinals.get(lemma)
    if (value) return value
  }
  return undefined
}

const HUNDRED = decimalOf(100)
const DOZEN = decimalOf(12)

function isOnes({ digits, scale }: Decimal): boolean {
  return scale === 0 && digits > 0n && digits < 10n
}

/** A cardinal, or ones and the word for hundred or for twelve behind them, where that is a word of its own: `uch yuz`, `two dozen`. */
function hundredsAt(
  reader: NumberReader,
  line: AnyLine,
  at: number,
): { to: number; value: Decimal } | undefined {
  const value = cardinalAt(reader, line, at)
  if (!value || !isOnes(value)) return value && { to: at + 1, value }
  const next = cardinalAt(reader, line, at + 1)
  const isDozen = next !== undefined && compareDecimals(next, DOZEN) === 0
  if (isDozen) return { to: at + 2, value: { digits: value.digits * DOZEN.digits, scale: 0 } }
  if (!next || compareDecimals(next, HUNDRED) !== 0) return { to: at + 1, value }
  return { to: at + 2, value: scaleByTen(value, 2) }
}

/** Cardinals in words, each smaller than the room the one before leaves: two hundred, fifty, three. */
function readCardinals(reader: NumberReader, line: AnyLine, at: number): NumberRead | undefined {
  const first = hundredsAt(reader, line, at)
  if (!first) return undefined
  let { to, value } = first
  for (let next = cardinalAt(reader, line, to); next; next = cardinalAt(reader, line, to)) {
    if (compareDecimals(next, roomBelow(value)) >= 0) break
    value = addDecimals(value, next)
    to++
  }
  return withOne(reader, line, { to, value, inWords: true, power: 0, needsBound: false })
}

/** The number of one or more tokens without its scale: digits or words, and a half behind them. */
export function readPlain(reader: NumberReader, line: AnyLine, at: number): NumberRead | undefined {
  const token = line.tokens[at]
  if (!token) return undefined
  const digits = token.kind === 'number' ? readDigits(token.text, reader.words.decimalMark) : undefined
  const plain = digits
    ? { to: at + 1, value: digits, inWords: false, power: 0, needsBound: false }
    : (readCardinals(reader, line, at) ?? readOneAndHalf(reader, line, at) ?? readHalfOf(reader, line, at))
  return plain && withHalf(reader, line, plain)
}

function isOne({ words }: NumberReader, line: AnyLine, at: number): boolean {
  return words.ones?.some((one) => keysAt(line, at).includes(one)) === true
}

/** One and a half, where one alone is no number word. */
function readOneAndHalf(reader: NumberReader, line: AnyLine, at: number): NumberRead | undefined {
  const half = isOne(reader, line, at) ? longestAt(reader.halves, line, at + 1) : undefined
  return half && { to: at + 1, value: decimalOf(1), inWords: true, power: 0, needsBound: false }
}

/** `half a billion`: a half is a number before a scale only. */
function readHalfOf(reader: NumberReader, line: AnyLine, at: number): NumberRead | undefined {
  const half = longestAt(reader.halfOf, line, at)
  if (half === undefined || !scaleAt(reader, line, half.end)) return undefined
  return { to: half.end, value: { digits: 5n, scale: 1 }, inWords: true, power: 0, needsBound: false }
}

/** One as the last part of a number, where one alone is no number word: `тридцать одна тысяча`. */
function withOne(reader: NumberReader, line: AnyLine, read: NumberRead): NumberRead {
  const hasRoom = compareDecimals(roomBelow(read.value), TEN) >= 0
  if (!hasRoom || isTen(read.value) || !isOne(reader, line, read.to)) return read
  return grownTo(read.to + 1, read, addDecimals(read.value, decimalOf(1)))
}

/** Eleven is a word of its own. */
function isTen(value: Decimal): boolean {
  return compareDecimals(value, TEN) === 0
}

function withHalf(reader: NumberReader, line: AnyLine, plain: NumberRead): NumberRead {
  const half = longestAt(reader.halves, line, plain.to)
  return half ? grownTo(half.end, plain, addDecimals(plain.value, { digits: 5n, scale: 1 })) : plain
}

/** Whether a scale of one letter is a unit of length, by the word behind it: `12 m wide`. */
function measures({ lengths = [] }: NumberWords, line: AnyLine, at: number, to: number): boolean {
  return textAt(line, at).length === 1 && lengths.includes(textAt(line, to))
}

/** A scale word at a token with the stop of its abbreviation, unless that ends the sentence. */
function scaleAt(
  { scales, words }: NumberReader,
  line: AnyLine,
  at: number,
): { to: number; power: number } | undefined {
  const match = longestAt(scales, line, at)
  if (match && measures(words, line, at, match.end)) return undefined
  const isStop =
    match?.end === line.tokens.length && match.end - at > 1 && textAt(line, match.end - 1) === '.'
  return match && { to: isStop ? match.end - 1 : match.end, power: match.meaning }
}

/** `миллиард долларов`: the scale alone stands for one. */
function readLoneScale(reader: NumberReader, line: AnyLine, at: number): NumberRead | undefined {
  const { loneScales } = reader.words
  const text = textAt(line, at)
  const allowed = Object.hasOwn(loneScales, text) ? loneScales[text] : undefined
  const scale = allowed && scaleAt(reader, line, at)
  if (!scale) return undefined
  const value = scaleByTen(decimalOf(1), scale.power)
  return { to: scale.to, value, inWords: true, power: scale.power, needsBound: allowed === 'bounded' }
}

/** Adds what remains behind thousands: two thousand, five hundred. */
function withRest(whole: NumberRead, rest: NumberRead | undefined): NumberRead {
  const isRest = rest && whole.power === 3 && compareDecimals(rest.value, decimalOf(1000)) < 0
  return isRest ? grownTo(rest.to, whole, addDecimals(whole.value, rest.value)) : whole
}

/** Whether a scale bears an ending that closes its number, as only the last word of one does: `14 mingdan 21 mingga`. */
function isClosed({ words }: NumberReader, line: AnyLine, to: number): boolean {
  return words.closing?.some((ending) => textAt(line, to - 1).endsWith(ending)) === true
}

/** Adds smaller scaled parts: two billion, three hundred million. A number with a scale of its own is no rest. */
function withParts(reader: NumberReader, line: AnyLine, first: NumberRead, power: number): NumberRead {
  let whole = first
  let below = power
  for (;;) {
    const next = isClosed(reader, line, whole.to) ? undefined : readPlain(reader, line, whole.to)
    const scale = next && scaleAt(reader, line, next.to)
    if (!next || !scale) return withRest(whole, next)
    if (scale.power >= below) return whole
    const value = addDecimals(whole.value, scaleByTen(next.value, scale.power))
    whole = grownTo(scale.to, whole, value, scale.power)
    below = scale.power
  }
}

/** `один миллиард долларов`: one before its scale. */
function readOne(reader: NumberReader, line: AnyLine, at: number): NumberRead | undefined {
  const scale = isOne(reader, line, at) ? readLoneScale(reader, line, at + 1) : undefined
  if (!scale) return undefined
  const { to, value, inWords, power } = scale
  return { to, value, inWords, power, needsBound: false }
}

/** The number at a token with its scales. */
export function readNumber(reader: NumberReader, line: AnyLine, at: number): NumberRead | undefined {
  const one = readOne(reader, line, at)
  if (one) return one
  const plain = readPlain(reader, line, at)
  if (!plain) return readLoneScale(reader, line, at)
  const scale = scaleAt(reader, line, plain.to)
  if (!scale) return plain
  const value = scaleByTen(plain.value, scale.power)
  return withParts(reader, line, grownTo(scale.to, plain, value, scale.power), scale.power)
}

/** The whole number of a decimal when it is small enough to count years, months or days. */
export function smallWhole({ digits, scale }: Decimal): number | undefined {
  return scale === 0 && digits >= 0n && digits <= 9999n ? Number(digits) : undefined
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Roman numerals up to twelve, also when typed with Cyrillic letters that look the same. */
export function romanOf(raw: string): number | undefined {
  if (raw.length > 4) return undefined
  const at = ROMANS.indexOf(raw.replaceAll('І', 'I').replaceAll('Х', 'X'))
  return at < 0 ? undefined : at + 1
}

/** The ordinal at a token: a word, a Roman numeral, digits with an ending, or bare digits. */
export function readOrdinal(
  reader: NumberReader,
  line: AnyLine,
  at: number,
): { to: number; value: number } | undefined {
  const { words } = reader
  const token = line.tokens[at]
  if (token?.kind === 'number') {
    const value = /^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined
    const isEnded = isDash(textAt(line, at + 1)) && words.ordinalEndings.includes(textAt(line, at + 2))
    return value === undefined ? undefined : { to: isEnded ? at + 3 : at + 1, value }
  }
  const value = ordinalWord(words, line, at) ?? romanOf(token?.raw ?? '')
  return value === undefined ? compoundOrdinal(reader, line, at) : { to: at + 1, value }
}

function ordinalWord({ ordinals }: NumberWords, line: AnyLine, at: number): number | undefined {
  const lemma = keysAt(line, at).find((one) => Object.hasOwn(ordinals, one))
  return lemma === undefined ? undefined : ordinals[lemma]
}

/** Whether an ordinal stands at a token in words, so that the number before it is a part of it: `oʻn birinchi`. */
export function isOrdinalWord({ words }: NumberReader, line: AnyLine, at: number): boolean {
  return line.tokens[at]?.kind === 'word' && ordinalWord(words, line, at) !== undefined
}

/** Tens and an ordinal: twenty-fifth. */
function compoundOrdinal(
  reader: NumberReader,
  line: AnyLine,
  at: number,
): { to: number; value: number } | undefined {
  const tens = cardinalAt(reader, line, at)
  const ones = tens && ordinalWord(reader.words, line, at + 1)
  if (!tens || ones === undefined || compareDecimals(decimalOf(ones), roomBelow(tens)) >= 0) return undefined
  const value = smallWhole(addDecimals(tens, decimalOf(ones)))
  return value === undefined ? undefined : { to: at + 2, value }
}
