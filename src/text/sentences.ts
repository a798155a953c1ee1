import { itemBefore } from '../kernel/index.js'
import { isInCapitals } from './characters.js'
import { BULLETS, LINE_NUMBER } from './line-mark.js'
import type { Token } from './tokens.js'

/** A sentence as a run of tokens, half-open. */
export interface SentenceRange {
  readonly from: number
  readonly to: number
}

const STOPS = new Set(['.', '!', '?', '…'])
/** Marks that close a quotation or an aside, and may stand behind the mark that ends a sentence. */
export const CLOSERS: ReadonlySet<string> = new Set(['»', '”', '"', ')', ']', '“', "'", '’'])
const CONTINUES = new Set([':', ';', ','])

/** A line break goes on with the sentence when a list was opened before it. */
function continuesList(before: Token, after: Token): boolean {
  return CONTINUES.has(before.text) && (BULLETS.has(after.text) || after.kind === 'number' || !after.capital)
}

function isAbbreviation(token: Token | undefined, abbreviations: ReadonlySet<string>): boolean {
  if (token?.kind !== 'word') return false
  return abbreviations.has(token.text) || (token.capital && token.text.length === 1)
}

/** Abbreviations longer than this are words too (`долл`), and a capital after them begins a sentence unless it is the
 *  first of another abbreviation (`долл. США`, `mlrd. AQSH dollari`). */
const SHORT = 3

function endsAfterAbbreviation(abbreviation: Token | undefined, after: Token, { openers }: Line): boolean {
  if (!abbreviation) return true
  if (abbreviation.capital || !after.capital) return false
  const isLong = abbreviation.text.length > SHORT && !(after.text.length > 1 && isInCapitals(after.raw))
  return isLong || openers.has(after.text)
}

/** Tokens and what the language says of them. */
interface Line {
  readonly tokens: readonly Token[]
  readonly abbreviations: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  /** A word stands in the sentence so far. */
  hasWord: boolean
}

/** Whether a word stands in the line that begins at a token: lines of numbers and marks alone, such as the columns of a
 *  table, are one sentence together, for none of them says anything by itself. */
function hasWordBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (at > from && token?.broken) return false
    if (token?.kind === 'word') return true
  }
  return false
}

/** Whether a number is that of its line, so that the stop behind it ends nothing: `1. Open the pier`. */
function numbersLine(tokens: readonly Token[], at: number, after: Token): boolean {
  const number = tokens[at]
  if (number?.kind !== 'number' || !LINE_NUMBER.test(number.text)) return false
  return (at === 0 || number.broken) && !after.broken && after.spaced
}

function isStop({ kind, text }: Token): boolean {
  return kind === 'mark' && STOPS.has(text)
}

/** Whether a sentence ends with the token at `at`, before the token at `next`. */
function endsBefore(line: Line, at: number, next: number): boolean {
  const { tokens, abbreviations } = line
  const token = tokens[at]
  const after = tokens[next]
  if (!token || !after) return true
  if (after.broken && !continuesList(token, after))
    return line.hasWord || isStop(token) || hasWordBefore(tokens, next)
  if (!isStop(token) || numbersLine(tokens, at - 1, after)) return false
  const before = itemBefore(tokens, at)
  if (token.text === '.' && isAbbreviation(before, abbreviations))
    return endsAfterAbbreviation(before, after, line)
  return after.spaced && (after.capital || (line.hasWord && after.kind !== 'word' && !isStop(after)))
}

/** Closing quotes and brackets that may stand in a row behind a stop; more are no writing. */
const MOST_CLOSERS = 8

/** The first token after a stop that is not a closing quote or bracket belonging to it. */
function afterClosers(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  let next = at + 1
  if (!token || !isStop(token)) return next
  const last = Math.min(tokens.length, next + MOST_CLOSERS)
  while (next < last && CLOSERS.has(tokens[next]?.text ?? '') && !tokens[next]?.spaced) next++
  return next
}

/** No sentence of a readout is so long, be it a list of all that was signed; the work on one grows faster than its
 *  words, so that a text without stops is cut where a part of it ends, or at last anywhere.
 *  units: tokens */
const LONG = { atMark: 300, anywhere: 400 }

function isLongEnough(length: number, token: Token | undefined): boolean {
  return length >= LONG.anywhere || (length >= LONG.atMark && CONTINUES.has(token?.text ?? ''))
}

const NO_OPENERS: ReadonlySet<string> = new Set()

/** Groups tokens into sentences; every token stands in exactly one, and none is longer than any that people write.
 *  shapes: `abbreviations` in folded letters without their stop (`млрд`, `г`); `openers` small words which, with a
 *  capital, begin a sentence behind an abbreviation too (`836 км. В области …`) */
export function splitSentences(
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string> = NO_OPENERS,
): SentenceRange[] {
  const line: Line = { tokens, abbreviations, openers, hasWord: false }
  const ranges: SentenceRange[] = []
  let from = 0
  for (let at = 0; at < tokens.length; ) {
    const next = afterClosers(tokens, at)
    line.hasWord ||= tokens[at]?.kind === 'word'
    if (isLongEnough(next - from, tokens[at]) || endsBefore(line, at, next)) {
      ranges.push({ from, to: next })
      from = next
      at = next
      line.hasWord = false
    } else at++
  }
  return ranges
}
