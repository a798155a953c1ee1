import {
  capture,
  either,
  end,
  entity,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { NOT_NUMBER } from './figure.js'
import { actsBehind, inside, TO_ACTS } from './parts.js'

/** Figures that a programme aims at, and goals set. */
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
  rule('en/commitment/set-goal', {
    kind: 'commitment',
    force: 'intended',
    priority: 45,
    each: 'act',
    pattern: either(
      seq(
        oneOf(['set', 'have', 'outline', 'announce', 'define']),
        inside(5),
        form('goal', 'target', 'objective', 'aim', 'goals', 'targets'),
        gap(1),
        either(TO_ACTS, actsBehind('of', 'for')),
        end(),
      ),
      seq(form('set'), form('themselves', 'ourselves'), inside(4), either(TO_ACTS, actsBehind('of')), end()),
      seq(
        form('goal', 'target', 'objective', 'aim', 'task', 'plan'),
        gap(4),
        form('is', 'was'),
        TO_ACTS,
        end(),
      ),
    ),
    examples: [
      'The neighbours set the goal of ⟦act doubling shipments⟧.',
      'The sides set themselves the task of ⟦act opening two piers⟧.',
      'The aim is to ⟦act bring trade to 3 billion dollars⟧.',
    ],
    counterexamples: ['The goal was reached.'],
  }),
]
