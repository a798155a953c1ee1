import { capture, entity, form, gap, optional, rule, seq } from '../../../grammar/index.js'
import { NOT_NUMBER } from './figure.js'

/** Figures that a programme aims at. */
export const AIM_RULES = [
  rule('en/figure/programme-aims', {
    kind: 'figure',
    priority: 47,
    extent: 'match',
    always: { comparison: 'target' },
    pattern: seq(
      optional(form('which')),
      form('provides', 'envisages', 'foresees', 'stipulates'),
      optional(form('for')),
      gap(2, form('a', 'an', 'the', 'mutual', 'bilateral', 'annual', 'trade')),
      form('trade', 'turnover', 'volume'),
      gap(4, NOT_NUMBER),
      capture('value', entity('money')),
      entity('date'),
    ),
    examples: [
      'The sides spoke of trade and the programme, which provides for a volume of ⟦value $10 billion⟧ by 2030.',
      'The programme of Kazakhstan and Georgia envisages a trade turnover of ⟦value 3 billion dollars⟧ by 2028.',
    ],
    counterexamples: [
      'The contract provides for deliveries worth $10 billion.',
      'The programme of Kazakhstan provides for a volume of $10 billion by 2030.',
      'The programme of Kazakhstan envisages bringing trade to $10 billion by 2030.',
    ],
  }),
]
