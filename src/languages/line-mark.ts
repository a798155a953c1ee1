import { either, form, optional, type Pattern, type Rule, seq } from '../grammar/index.js'
import { BULLETS } from '../text/index.js'

const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

/** Numbers of the parts of a numbered line: `2.3`. */
const PARTS = NUMBERS.flatMap((line) => NUMBERS.map((part) => `${line}.${part}`))

/** What a line of a list begins with: `–`, `2)`, `2.3.`, or one of the letters with which a language counts lines. */
export function lineMark(...letters: readonly string[]): Pattern {
  return either(
    form(...BULLETS),
    seq(form(...NUMBERS, ...letters), form(')', '.')),
    seq(form(...PARTS), optional(form(')', '.'))),
  )
}

type OfEveryLine = Omit<Rule, 'name' | 'pattern' | 'examples' | 'counterexamples'>

/** What every language says of a line that goes on with acts: its force is that of what stands above. */
export const NEXT_ACT: OfEveryLine = {
  kind: 'commitment',
  carried: true,
  priority: 37,
  each: 'act',
  extent: 'match',
}

/** The same of a line that names a further text: its stage is that of the texts above. */
export const NEXT_TEXT: OfEveryLine = {
  kind: 'document',
  carried: true,
  alone: true,
  priority: 30,
  each: 'document',
  extent: 'match',
}
