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
import { changeToldRules } from '../../change-told.js'
import { EN_CHANGES } from '../lexicon/changes.js'
import { NOT_NUMBER } from './figure.js'
import { GOODS } from './number-told.js'
import { done, said } from './parts.js'

/** What tells how a state or a region fares, and whose number is one of its own. */
const INDICATOR: Pattern = either(
  plain(oneOf(['economy', 'gdp', 'unemployment', 'inflation', 'poverty'], 'noun')),
  seq(form('gross'), form('domestic', 'regional', 'national'), form('product')),
)
const WORDS = gap(7, NOT_NUMBER)
const SAID = either(said(...EN_CHANGES), form('contracted', 'slowed', 'quickened', 'accelerated'))
const TO = capture('value', entity('percent'))
const AMOUNT = capture('value', either(entity('percent'), GOODS))
/** What a share was before. */
const FROM = seq(form('from'), any(), optional(form('percent', '%')))
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
    pattern: seq(INDICATOR, WORDS, SAID, optional(FROM), form('to', 'at'), gap(2, NOT_NUMBER), TO),
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
  ...changeToldRules('en', 29, {
    changed: {
      pattern: seq(
        either(seq(oneOf(EN_CHANGES, 'past'), optional(form('by'))), seq(form('up', 'down'), form('by'))),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent', 'times')),
      ),
      examples: [
        'The prices of flour rose by ⟦value 5 percent⟧.',
        'Cotton yields grew ⟦value 1.5 times⟧.',
        'The losses of farms fell ⟦value 12 percent⟧ last year.',
      ],
      counterexamples: ['The price rose by 3 dollars.', 'Humidity will rise by 5 percent.'],
    },
    cameTo: {
      pattern: either(
        seq(
          oneOf(EN_CHANGES, 'past'),
          gap(1, marked('adverb')),
          optional(FROM),
          form('to', 'at'),
          gap(2, NOT_NUMBER),
          AMOUNT,
        ),
        seq(form('reached', 'hit'), gap(2, NOT_NUMBER), AMOUNT),
        // What an amount totals of which no word tells is that of the figure before.
        seq(form('totalled', 'totaled'), gap(2, NOT_NUMBER), TO),
      ),
      examples: [
        'Wear of the pipes fell from 40 percent to ⟦value 30 percent⟧.',
        'Coverage of children by kindergartens reached ⟦value 80 percent⟧.',
        'Wear of the pipes stood at ⟦value 60 percent⟧.',
        'Smelting of copper rose to ⟦value 150,000 tonnes⟧.',
        'The cotton harvest fell to ⟦value 3 million tonnes⟧.',
      ],
      counterexamples: [
        'The price rose to 150 dollars.',
        'Output will rise to 150,000 tonnes.',
        'Wear will be brought to 40 percent.',
        'Coverage reached the hills.',
      ],
    },
  }),
]
