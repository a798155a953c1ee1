import type { Figure } from '../../../register/index.js'
import { type Screen, wordFor } from '../../screen.js'

/** A claimed number with its bound and unit: “more than 4,000,000,000 USD”. */
export function figureText({ value, unit, bound }: Figure, { words, number, say }: Screen): string {
  const before = bound === 'exact' ? '' : `${wordFor(words.choices, bound)} `
  const written = number(value)
  if (unit === 'percent') return before + say(words.dates.percent, { number: written })
  return unit === null ? before + written : `${before}${written}\u00a0${wordFor(words.choices, unit)}`
}
