import { either, form, type Pattern, seq } from '../grammar/index.js'
import { BULLETS } from '../text/index.js'

const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

/** What a line of a list begins with: `–`, `2)`, or one of the letters with which a language counts lines. */
export function lineMark(...letters: readonly string[]): Pattern {
  return either(form(...BULLETS), seq(form(...NUMBERS, ...letters), form(')', '.')))
}
