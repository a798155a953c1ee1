import { isPoint, type Point } from './days.js'
import { type Decimal, decimalOf, parseDecimal } from './decimal.js'
import type { ValueToken } from './found.js'

/** Longer numbers are no figures. */
const MOST_DIGITS = 30

function isGrouping(parts: readonly string[]): boolean {
  return parts.slice(1).every((part) => part.length === 3) && (parts[0] ?? '').length <= 3
}

/** The parts of a number with no more than a decimal mark, as most are. */
function partedOnce(text: string, decimalMark: string, grouping: string): readonly [string, string] | null {
  if (text.includes(grouping)) return null
  const at = text.indexOf(decimalMark)
  if (at < 0) return [text, '']
  return text.includes(decimalMark, at + 1) ? null : [text.slice(0, at), text.slice(at + 1)]
}

/** Splits at the decimal mark; null when the marks make no number (`29.03.2025`). */
function wholeAndFraction(text: string, decimalMark: string): readonly [string, string] | null {
  const grouping = decimalMark === ',' ? '.' : ','
  const plain = partedOnce(text, decimalMark, grouping)
  if (plain) return plain
  const [whole = '', fraction = '', ...more] = text.split(decimalMark)
  if (more.length > 0)
    return isGrouping([whole, fraction, ...more]) ? [text.replaceAll(decimalMark, ''), ''] : null
  const groups = whole.split(grouping)
  if (groups.length === 1 || isGrouping(groups)) return [groups.join(''), fraction]
  return groups.length === 2 && fraction === '' ? [groups[0] ?? '', groups[1] ?? ''] : null
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '')
}

/** More digits might not be told apart by a floating number. */
const MOST_SAFE = 15

/** A number of plain digits, as most are. */
function readPlainDigits(text: string): Decimal | undefined {
  if (text === '' || text.length > MOST_SAFE) return undefined
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x30 || unit > 0x39) return undefined
  }
  return decimalOf(Number(text))
}

/** Reads a number token: `1 234,5`, `15,000`, `4.4`.
 *  shapes: the other mark of the two groups thousands, or stands for the decimal mark when it cannot group;
 *  undefined for dates, for more than thirty digits and for digits of other scripts */
export function readDigits(text: string, decimalMark: ',' | '.'): Decimal | undefined {
  const plain = readPlainDigits(text)
  if (plain) return plain
  if (text.length > MOST_DIGITS) return undefined
  const parts = wholeAndFraction(withoutBlanks(text), decimalMark)
  if (!parts) return undefined
  const number = parseDecimal(parts[1] === '' ? parts[0] : parts.join('.'))
  return number.ok ? number.value : undefined
}

/** A date of digits only: where it ends, and its point, null when the calendar has no such day. */
export interface WrittenDate {
  readonly to: number
  readonly point: Point | null
}

function datedPoint(year: string, month: string, day: string): Point | null {
  const point = { year: Number(year), month: Number(month), day: Number(day) }
  return point.month <= 12 && isPoint(point) ? point : null
}

/** The digits of a token, when it is a number that stands against the mark before it. */
function gluedDigits(token: ValueToken | undefined): string {
  return token?.kind === 'number' && !token.spaced ? token.text : ''
}

function isGluedDash(token: ValueToken | undefined): boolean {
  return token !== undefined && !token.spaced && token.text === '-'
}

/** Reads `29.03.2025` or `2025-03-29` at a token. */
export function readWrittenDate(tokens: readonly ValueToken[], at: number): WrittenDate | undefined {
  const text = tokens[at]?.text ?? ''
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (dotted) return { to: at + 1, point: datedPoint(dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? '') }
  if (!/^\d{4}$/.test(text) || !isGluedDash(tokens[at + 1]) || !isGluedDash(tokens[at + 3])) return undefined
  const [month, day] = [gluedDigits(tokens[at + 2]), gluedDigits(tokens[at + 4])]
  return /^\d\d\d\d$/.test(month + day) ? { to: at + 5, point: datedPoint(text, month, day) } : undefined
}
