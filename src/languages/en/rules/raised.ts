import {
  capture,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { MEASURE, NOT_NUMBER } from './figure.js'
import { ADVERB, INSIDE } from './parts.js'

const GOAL = form('goal', 'target', 'aim', 'objective', 'ambition', 'benchmark', 'bar')
const TRADE = form('trade', 'turnover', 'commerce')
const GROWTH = form(
  'growth',
  'increase',
  'rise',
  'gain',
  'jump',
  'surge',
  'decline',
  'drop',
  'fall',
  'decrease',
)
/** Figures aimed at, growth told by its noun before the measure and more of what a list holds. */
export const RAISED_RULES = [
  rule('en/figure/goal-is', {
    kind: 'figure',
    priority: 47,
    always: { measure: 'trade-target', comparison: 'target' },
    pattern: either(
      seq(
        GOAL,
        gap(5, NOT_NUMBER),
        form('is', 'was', 'remains', 'stands'),
        gap(4, except(form('to', ',', ';'))),
        TRADE,
        gap(4, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        TRADE,
        gap(3, INSIDE),
        GOAL,
        gap(4, NOT_NUMBER),
        form('is', 'was', 'remains', 'stands', 'at', ':'),
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        form('sets', 'set', 'puts', 'fixes'),
        form('the', 'a', 'its', 'their'),
        gap(2, NOT_NUMBER),
        GOAL,
        form('at'),
        gap(2, NOT_NUMBER),
        capture('value', entity('money')),
      ),
    ),
    examples: [
      'The goal is a trade volume of ⟦value $8 billion⟧ by 2032.',
      'The Programme sets the bar at ⟦value $10 billion⟧ by 2030.',
    ],
    counterexamples: ['The goal is a bridge costing $8 billion.', 'The band sets the bar high.'],
  }),
  rule('en/figure/growth-in', {
    kind: 'figure',
    priority: 34,
    pattern: seq(
      either(
        seq(GROWTH, form('of'), gap(2, NOT_NUMBER), capture('value', entity('percent', 'times'))),
        seq(form('and'), form('of'), gap(1, NOT_NUMBER), capture('value', entity('percent'))),
        seq(
          form('a', 'an'),
          gap(1, INSIDE),
          capture('value', entity('percent', 'times')),
          gap(1, INSIDE),
          GROWTH,
        ),
      ),
      form('in', 'for'),
      gap(3, except(form(',', ';', 'and'))),
      MEASURE,
    ),
    examples: [
      'There was growth of ⟦value 9.8 percent⟧ in exports.',
      'The year brought a ⟦value 4 percent⟧ rise in mutual trade.',
    ],
    counterexamples: ['There was growth of 3 metres in height.'],
  }),
  rule('en/figure/people-with-work', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'jobs' },
    pattern: seq(
      form('provide', 'provides', 'provided', 'give', 'gives', 'gave', 'offer', 'offers', 'offered'),
      gap(2, NOT_NUMBER),
      capture('value', entityOf('quantity', ['people', 'person', 'worker', 'resident', 'specialist'])),
      gap(1, form('with')),
      gap(1, INSIDE),
      form('work', 'jobs', 'employment'),
    ),
    examples: [
      'The new mills will provide ⟦value 3,500 people⟧ with work.',
      'The pier gave ⟦value 40 people⟧ employment.',
    ],
    counterexamples: ['The new mills will provide people with work.'],
  }),
  rule('en/figure/further-in-work', {
    kind: 'figure',
    priority: 30,
    pattern: seq(
      form('preparations', 'preparation', 'work', 'talks', 'negotiations'),
      gap(1, ADVERB),
      form('is', 'are'),
      gap(2, form('being', 'made', 'under', 'way', 'underway', 'ongoing', 'in', 'hand', 'progress')),
      form('for', 'on'),
      form('a', 'another', 'some'),
      optional(form('further')),
      capture('value', except(entityOf('quantity', ['month']))),
      either(form('.', ',', ';')),
    ),
    examples: [
      'The list holds 44 projects, and preparations are being made for a further ⟦value nine⟧.',
      'There are 60 projects in the list, and work is under way on another ⟦value seven⟧.',
    ],
    counterexamples: ['The list holds 44 projects, and preparations are being made for the feast.'],
  }),
]
