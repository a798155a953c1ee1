import { unitAt } from '../kernel/index.js'

/** What one UTF-16 unit is for the tokeniser. */
export const UNIT = { blank: 1, letter: 2, digit: 3, joiner: 4, mark: 5 } as const

const classes = new Uint8Array(0x10000)

/** Hyphens and apostrophes that may stand inside a word. */
const JOINERS = "-\u2010\u2011'\u2019\u2018\u02bb\u02bc`\u00b4"

function classify(unit: number): number {
  const letter = String.fromCharCode(unit)
  if (JOINERS.includes(letter)) return UNIT.joiner
  if (/\p{L}|\p{M}/u.test(letter)) return UNIT.letter
  if (/\p{Nd}/u.test(letter)) return UNIT.digit
  if (/\s|\p{Cc}/u.test(letter)) return UNIT.blank
  return UNIT.mark
}

/** The class of a unit, worked out once and remembered; past the end of a text (NaN) it is blank. */
export function classOf(unit: number): number {
  const known = classes[unit]
  if (known) return known
  if (Number.isNaN(unit)) return UNIT.blank
  const found = classify(unit)
  classes[unit] = found
  return found
}

/** Whether a unit is a capital, is a small letter, or neither. */
const CASE = { none: 1, capital: 2, small: 4 } as const

const cases = new Uint8Array(0x10000)

function caseOf(unit: number): number {
  const known = cases[unit]
  if (known) return known
  const letter = String.fromCharCode(unit)
  const isCapital = letter !== letter.toLowerCase()
  const isSmall = letter !== letter.toUpperCase()
  const found = CASE.none | (isCapital ? CASE.capital : 0) | (isSmall ? CASE.small : 0)
  cases[unit] = found
  return found
}

/** Whether a unit is a letter that has a small form; past the end of a text (NaN) it is none. */
export function isCapital(unit: number): boolean {
  return (caseOf(unit) & CASE.capital) !== 0
}

const SURROGATES_FIRST = 0xd800
const SURROGATES_LAST = 0xdfff

/** Whether all letters of a word that have capitals are capitals. */
export function isInCapitals(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const unit = unitAt(written, at)
    if ((caseOf(unit) & CASE.small) !== 0) return false
    if (unit >= SURROGATES_FIRST && unit <= SURROGATES_LAST) return written === written.toUpperCase()
  }
  return true
}
