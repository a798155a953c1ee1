import { context, except, form, gap, repeat, rule, seq } from '../../../grammar/index.js'
import { AGREE } from './agreed.js'
import { done, INFINITIVE } from './parts.js'

/** Acts told beside another: who is to bear his part of what was agreed. */
export const BESIDE_RULES = [
  rule('en/commitment/with-one-to', {
    kind: 'commitment',
    force: 'agreed',
    priority: 47,
    extent: 'match',
    pattern: seq(
      context(seq(done(...AGREE), gap(60))),
      form(','),
      form('with'),
      gap(5, except(form(',', ';', 'to'))),
      form('to'),
      INFINITIVE,
      repeat(except(form(',', ';', '.')), 1, 20),
    ),
    examples: [
      'The sides agreed to build a pier, with the Georgian side to pay for it.',
      'It was decided to open a mill, with Georgia to send the machines.',
    ],
    counterexamples: ['The sides agreed to build a pier, with a road beside it.'],
  }),
]
