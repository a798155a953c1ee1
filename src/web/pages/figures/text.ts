import type { Figure } from '../../../register/index.js'
import type { Screen } from '../../screen.js'
import { writeSpokenAmount } from '../../words/amounts.js'

/** A claimed number with its bound and unit: “more than 4 billion USD”. */
export function figureText(figure: Figure, { words, say }: Screen): string {
  return writeSpokenAmount(figure, words, say)
}
