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
