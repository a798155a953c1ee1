import {
  capture,
  either,
  entity,
  entityOf,
  form,
  gap,
  lemma,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_MEASURE_NOUNS } from '../lexicon/measures.js'
import { NOT_NUMBER, VALUE } from './figure.js'
import { said } from './parts.js'

/** Figures of shares, and of what each state or place has of a whole. */
export const SHARE_RULES = [
  rule('en/figure/of-each', {
    kind: 'figure',
    priority: 31,
    always: { comparison: 'level' },
    pattern: seq(
      entity('country', 'place'),
      form('(', '–', '—', ':'),
      gap(1, NOT_NUMBER),
      capture(
        'value',
        either(entity('percent', 'money'), entityOf('quantity', ['million', 'billion', 'tonne'])),
      ),
    ),
    examples: [
      'Trade grew to 30 billion dollars. Its leaders are China (⟦value 13 billion dollars⟧) and Russia (⟦value 10 billion⟧).',
      'Exports rose: Georgia – ⟦value 22 percent⟧, Turkey – ⟦value 19 percent⟧.',
    ],
    counterexamples: ['China (12 points) and Russia won.'],
  }),
  rule('en/figure/share-of-each', {
    kind: 'figure',
    priority: 35,
    always: { measure: 'other', comparison: 'level' },
    pattern: either(
      seq(
        said('account'),
        form('for'),
        gap(3, NOT_NUMBER),
        capture('value', entity('percent')),
        form('of'),
        optional(form('the')),
        form('total', 'all', 'whole', 'it'),
      ),
      seq(
        entity('country', 'place', 'organisation'),
        form('with', 'at'),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent')),
      ),
    ),
    examples: [
      'China accounted for ⟦value 22 percent⟧ of the total.',
      'Trade grew. China took 22 percent, followed by Russia with ⟦value 19 percent⟧.',
    ],
    counterexamples: ['Russia with its ports took part.'],
  }),
  rule('en/figure/share', {
    kind: 'figure',
    priority: 34,
    always: { comparison: 'level' },
    pattern: either(
      seq(
        plain(lemma('share')),
        gap(8, NOT_NUMBER),
        plain(oneOf(EN_MEASURE_NOUNS)),
        gap(5, NOT_NUMBER),
        VALUE,
      ),
      seq(
        plain(lemma('share')),
        gap(8, NOT_NUMBER),
        VALUE,
        gap(6, NOT_NUMBER),
        plain(oneOf(EN_MEASURE_NOUNS)),
      ),
      seq(
        said('account'),
        form('for'),
        gap(3, NOT_NUMBER),
        capture('value', entity('percent')),
        gap(8, NOT_NUMBER),
        plain(oneOf(EN_MEASURE_NOUNS)),
      ),
    ),
    examples: [
      'The share of the neighbours is ⟦value 40 %⟧ of all trade.',
      'Cotton accounts for ⟦value 12 percent⟧ of exports.',
    ],
    counterexamples: ['The share of cotton is great.'],
  }),
]
