import type { Figure } from '../../../register/index.js'
import type { Screen } from '../../screen.js'
import { writeAmount } from '../../words/amounts.js'

/** A claimed number with its bound and unit: “more than 4,000,000,000 USD”. */
export function figureText(figure: Figure, { words, say }: Screen): string {
  return writeAmount(figure, words, say)
}
