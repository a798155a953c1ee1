import {
  any,
  capture,
  either,
  entity,
  entityOf,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_CHANGES } from '../lexicon/changes.js'
import { NOT_NUMBER } from './figure.js'
import { done, said } from './parts.js'

/** What tells how a state or a region fares, and whose number is one of its own. */
const INDICATOR: Pattern = either(
  plain(oneOf(['economy', 'gdp', 'unemployment', 'inflation', 'poverty'], 'noun')),
  seq(form('gross'), form('domestic', 'regional', 'national'), form('product')),
)
const WORDS = gap(7, NOT_NUMBER)
const SAID = either(said(...EN_CHANGES), form('contracted', 'slowed', 'quickened', 'accelerated'))
const TO = capture('value', entity('percent'))
const PEOPLE = capture(
  'value',
  entityOf('quantity', ['people', 'person', 'family', 'household', 'resident', 'citizen']),
)

/** Figures of how a state or a region fares: what its economy grew by, what unemployment came to, who was led out of poverty. */
export const ECONOMY_RULES = [
  rule('en/figure/economy-changed', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other' },
    pattern: seq(
      INDICATOR,
      WORDS,
      SAID,
      gap(1, marked('adverb')),
      optional(form('by')),
      gap(2, NOT_NUMBER),
      TO,
    ),
    examples: [
      'The economy of Uzbekistan grew by ⟦value 6.2 percent⟧.',
      'Gross domestic product rose ⟦value 5 percent⟧ in 2025.',
    ],
    counterexamples: ['The economy is growing.', 'Investment in the economy rose.'],
  }),
  rule('en/figure/economy-came-to', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      INDICATOR,
      WORDS,
      SAID,
      optional(seq(form('from'), any(), optional(form('percent', '%')))),
      form('to', 'at'),
      gap(2, NOT_NUMBER),
      TO,
    ),
    examples: [
      'Unemployment fell from 7.4 to ⟦value 5.1 percent⟧.',
      'Inflation in Georgia stood at ⟦value 4 percent⟧.',
    ],
    counterexamples: ['Inflation rose by 3 percent.'],
  }),
  rule('en/figure/people-led-out', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other', comparison: 'level' },
    pattern: either(
      seq(
        PEOPLE,
        gap(2, NOT_NUMBER),
        done('lift', 'bring', 'pull', 'escape'),
        gap(1),
        form('of'),
        form('poverty'),
      ),
      seq(
        form('lifted', 'lifting', 'brought', 'pulled'),
        gap(3, NOT_NUMBER),
        PEOPLE,
        form('out'),
        form('of'),
      ),
    ),
    examples: [
      'Some ⟦value 94,000 people⟧ were lifted out of poverty.',
      'The programme lifted ⟦value 300 families⟧ out of poverty.',
    ],
    counterexamples: ['People were lifted out of poverty.'],
  }),
]
