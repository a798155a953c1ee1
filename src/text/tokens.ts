import { unitAt } from '../kernel/index.js'
import { classOf, isCapital, UNIT } from './characters.js'
import { type Folded, originalEnd, originalOffset } from './fold.js'
import type { Notes } from './notes.js'
import type { Span } from './span.js'
import { hasStrayMarks, withoutStrayMarks } from './stray-marks.js'

/** What a token is made of: letters, digits (with inner separators), or one mark. */
export type TokenKind = 'word' | 'number' | 'mark'

/** One token of a text, placed in the original.
 *  shapes: `start`, `end` in the original text; `text` folded and in lower case; `raw` as written, less marks that nobody sees */
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

/** A run of the folded text. */
interface Run {
  readonly at: number
  readonly end: number
}

/** What stands before a token. */
type Before = Pick<Token, 'spaced' | 'broken'>

const TURNED_COMMA = 0x2bb
const [SMALL_G, SMALL_O] = [0x67, 0x6f]

/** Whether the turned comma stands that makes one letter with the g or o before it, and so may end a word: `bogʻ`. */
function isTurned(text: string, at: number): boolean {
  if (unitAt(text, at) !== TURNED_COMMA) return false
  const before = unitAt(text, at - 1)
  return before === SMALL_G || before === SMALL_O
}

function endOfWord(text: string, from: number): number {
  const { length } = text
  let at = from + 1
  while (at < length) {
    const kind = classOf(unitAt(text, at))
    if (kind === UNIT.letter || kind === UNIT.digit) at++
    else if (kind === UNIT.joiner && classOf(unitAt(text, at + 1)) === UNIT.letter) at += 2
    else return isTurned(text, at) ? at + 1 : at
  }
  return at
}

function digitsFrom(text: string, from: number): number {
  let at = from
  while (classOf(unitAt(text, at)) === UNIT.digit) at++
  return at - from
}

/** Whether a blank at `at` groups thousands: one to three digits before, three after, then no more digits. */
function groupsThousands(text: string, first: number, at: number): boolean {
  const blank = unitAt(text, at)
  if (blank !== 0x20 && blank !== 0xa0 && blank !== 0x202f) return false
  return at - first <= 3 && digitsFrom(text, at + 1) === 3
}

function endOfNumber(text: string, from: number): number {
  let first = from
  let at = from + digitsFrom(text, from)
  for (;;) {
    const unit = unitAt(text, at)
    const inner = (unit === 0x2c || unit === 0x2e) && digitsFrom(text, at + 1) > 0
    if (!inner && !groupsThousands(text, first, at)) return at
    first = at + 1
    at = first + digitsFrom(text, first)
  }
}

function isPair(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  const next = unitAt(text, at + 1)
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff
}

const KINDS: Readonly<Record<number, TokenKind>> = { [UNIT.letter]: 'word', [UNIT.digit]: 'number' }

function endOfToken(text: string, at: number, unit: number): number {
  if (unit === UNIT.letter) return endOfWord(text, at)
  if (unit === UNIT.digit) return endOfNumber(text, at)
  return at + (isPair(text, at) ? 2 : 1)
}

/** What is known of a written word, number or mark wherever it stands.
 *  shapes: `text` folded and in lower case, the same string for all tokens of one form */
export interface Form<Analyses> {
  readonly text: string
  readonly kind: TokenKind
  readonly analyses: Analyses
  readonly notes: Notes
}

/** A token with what was made of its text. */
type Analysed<Analyses> = Token & { readonly analyses: Analyses; readonly form: Form<Analyses> }

/** What of a folded text becomes a token, and what stands before it. */
interface Found extends Run, Before {
  readonly kind: TokenKind
  /** Marks that nobody sees may stand in it. */
  readonly isStray: boolean
}

/** The token of a run of the folded text. */
function tokenOver<Analyses>(folded: Folded, found: Found, formOf: FormOf<Analyses>): Analysed<Analyses> {
  const { at, end, kind, spaced, broken } = found
  const start = originalOffset(folded, at)
  const stop = originalEnd(folded, end)
  const written = folded.original.slice(start, stop)
  const raw = found.isStray ? withoutStrayMarks(written) : written
  const form = formOf(folded.text.slice(at, end), kind)
  return {
    start,
    end: stop,
    kind,
    text: form.text,
    raw,
    capital: kind === 'word' && isCapital(unitAt(raw, 0)),
    spaced,
    broken,
    analyses: form.analyses,
    form,
  }
}

/** Gives the form of the text of a token. */
type FormOf<Analyses> = (text: string, kind: TokenKind) => Form<Analyses>

/** The same tokens, each made at once with what is known of its text: there is one a word, and copying it into a larger
 *  one costs as much as making it. */
export function tokeniseWith<Analyses>(folded: Folded, formOf: FormOf<Analyses>): Analysed<Analyses>[] {
  const { text } = folded
  const { length } = text
  const isStray = hasStrayMarks(folded.original)
  const tokens: Analysed<Analyses>[] = []
  const before = { spaced: true, broken: true }
  for (let at = 0; at < length; ) {
    const code = unitAt(text, at)
    const unit = classOf(code)
    if (unit === UNIT.blank) {
      before.spaced = true
      before.broken ||= code === 0x0a || code === 0x2029 || code === 0x2028
      at++
      continue
    }
    const { spaced, broken } = before
    const end = endOfToken(text, at, unit)
    const kind = KINDS[unit] ?? 'mark'
    tokens.push(tokenOver(folded, { at, end, kind, spaced, broken, isStray }, formOf))
    before.spaced = false
    before.broken = false
    at = end
  }
  return tokens
}

const NO_NOTES: Notes = []
const bare: FormOf<undefined> = (text, kind) => ({ text, kind, analyses: undefined, notes: NO_NOTES })

/** Splits a folded text into words, numbers and marks; only blank text lies between them.
 *  shapes: a word may hold inner hyphens and apostrophes; a number may hold `.`, `,` and blanks between groups of three digits */
export function tokenise(folded: Folded): Token[] {
  return tokeniseWith(folded, bare)
}
