import { classOf, UNIT } from './characters.js'
import { type Folded, originalEnd, originalOffset } from './fold.js'
import type { Span } from './span.js'

/** What a token is made of: letters, digits (with inner separators), or one mark. */
export type TokenKind = 'word' | 'number' | 'mark'

/** One token of a text, placed in the original.
 *  shapes: `start`, `end` in the original text; `text` folded and in lower case; `raw` as written */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  readonly raw: string
  /** The first letter is a capital. */
  readonly capital: boolean
  /** Blank text stands before it. */
  readonly spaced: boolean
  /** A line break stands before it. */
  readonly broken: boolean
}

function endOfWord(text: string, from: number): number {
  let at = from + 1
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === UNIT.letter || kind === UNIT.digit) at++
    else if (kind === UNIT.joiner && classOf(text.charCodeAt(at + 1)) === UNIT.letter) at += 2
    else break
  }
  return at
}

function digitsFrom(text: string, from: number): number {
  let at = from
  while (classOf(text.charCodeAt(at)) === UNIT.digit) at++
  return at - from
}

/** Whether a blank at `at` groups thousands: one to three digits before, three after, then no more digits. */
function groupsThousands(text: string, first: number, at: number): boolean {
  const blank = text.charCodeAt(at)
  if (blank !== 0x20 && blank !== 0xa0 && blank !== 0x202f) return false
  return at - first <= 3 && digitsFrom(text, at + 1) === 3
}

function endOfNumber(text: string, from: number): number {
  let first = from
  let at = from + digitsFrom(text, from)
  for (;;) {
    const unit = text.charCodeAt(at)
    const inner = (unit === 0x2c || unit === 0x2e) && digitsFrom(text, at + 1) > 0
    if (!inner && !groupsThousands(text, first, at)) return at
    first = at + 1
    at = first + digitsFrom(text, first)
  }
}

function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff
}

function tokenAt(folded: Folded, at: number): { kind: TokenKind; end: number } {
  const { text } = folded
  const kind = classOf(text.charCodeAt(at))
  if (kind === UNIT.letter) return { kind: 'word', end: endOfWord(text, at) }
  if (kind === UNIT.digit) return { kind: 'number', end: endOfNumber(text, at) }
  return { kind: 'mark', end: at + (isPair(text, at) ? 2 : 1) }
}

function isCapital(raw: string): boolean {
  const first = raw.charAt(0)
  return first !== first.toLowerCase()
}

/** Splits a folded text into words, numbers and marks; only blank text lies between them.
 *  shapes: a word may hold inner hyphens and apostrophes; a number may hold `.`, `,` and blanks between groups of three digits */
export function tokenise(folded: Folded): Token[] {
  const { text, original } = folded
  const tokens: Token[] = []
  let spaced = true
  let broken = true
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (classOf(unit) === UNIT.blank) {
      spaced = true
      broken ||= unit === 0x0a || unit === 0x2029 || unit === 0x2028
      at++
      continue
    }
    const { kind, end } = tokenAt(folded, at)
    const start = originalOffset(folded, at)
    const stop = originalEnd(folded, end)
    const raw = original.slice(start, stop)
    tokens.push({
      start,
      end: stop,
      kind,
      text: text.slice(at, end),
      raw,
      capital: kind === 'word' && isCapital(raw),
      spaced,
      broken,
    })
    spaced = false
    broken = false
    at = end
  }
  return tokens
}
