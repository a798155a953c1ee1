import {
  capture,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  lemma,
  marked,
  oneOf,
  plain,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { BE, done, inside, said } from './parts.js'

const NOT_NUMBER = except(entity('percent', 'money', 'times', 'quantity'))
const PEOPLE = ['people', 'person', 'worker', 'resident', 'specialist', 'employee']

/** Figures whose measure the verb or the noun before the sum tells: work given, sums aimed at, spent or put up. */
export const SUM_RULES = [
  rule('en/figure/so-many-jobs', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'jobs' },
    pattern: either(
      capture('value', entityOf('quantity', ['job', 'workplace'])),
      seq(
        plain(lemma('job', 'employment', 'work')),
        form('for', 'to'),
        gap(1, NOT_NUMBER),
        capture('value', entityOf('quantity', PEOPLE)),
      ),
      seq(capture('value', entityOf('quantity', PEOPLE)), gap(5, NOT_NUMBER), form('employed')),
      seq(oneOf(['employ']), gap(2, NOT_NUMBER), capture('value', entityOf('quantity', PEOPLE))),
    ),
    examples: ['The mill will create ⟦value 300 jobs⟧.', 'The pier will give work to ⟦value 40 people⟧.'],
    counterexamples: ['The mill will create jobs.', 'The work was done in 40 days.'],
  }),
  rule('en/figure/so-many-of-them', {
    kind: 'figure',
    priority: 27,
    pattern: seq(
      capture('value', without(entity('quantity'), 'noun')),
      form('have', 'has', 'are', 'were'),
      gap(3),
      either(marked('participle'), form('construction', 'stage', 'way')),
    ),
    examples: [
      'There are 84 projects in the list. ⟦value 26⟧ have been completed.',
      'The list holds 84 projects, while ⟦value 31⟧ are being carried out.',
    ],
    counterexamples: ['There are 84 projects in the list. Guests have been invited.'],
  }),
  rule('en/figure/target-of', {
    kind: 'figure',
    priority: 46,
    always: { measure: 'trade-target', comparison: 'target' },
    pattern: seq(
      done('set', 'agree', 'adopt', 'confirm', 'establish'),
      inside(6),
      form('target', 'goal', 'objective'),
      form('of', 'at'),
      gap(3, form('more', 'than', 'over', 'about', 'around', 'at', 'least', 'nearly', 'some', 'up', 'to')),
      capture('value', entity('money')),
    ),
    examples: [
      'The neighbours set a trade target of ⟦value 2 billion dollars⟧.',
      'They agreed a target of ⟦value 3 billion euros⟧ by 2030.',
    ],
    counterexamples: ['The neighbours set a target of raising fees to 2 million dollars.'],
  }),
  rule('en/figure/cost', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'investment' },
    pattern: either(
      seq(
        form('budget', 'envelope', 'funding'),
        form('of'),
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        form('built', 'constructed', 'erected'),
        form('at'),
        gap(2),
        form('cost'),
        form('of'),
        gap(2),
        capture('value', entity('money')),
      ),
      seq(
        plain(lemma('cost', 'budget', 'value', 'price')),
        gap(10, NOT_NUMBER),
        either(
          form('is', 'was', 'are', 'were'),
          said('amount', 'total', 'make', 'stand', 'reach', 'exceed', 'come'),
        ),
        gap(4, NOT_NUMBER),
        capture('value', entity('money')),
      ),
    ),
    examples: [
      'The programme has a budget of ⟦value 30 million euros⟧.',
      'The cost of the pier is ⟦value 5 million dollars⟧.',
    ],
    counterexamples: ['The cost of the pier is known.'],
  }),
  rule('en/figure/make-available', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'investment' },
    pattern: either(
      seq(done('make'), gap(1, NOT_NUMBER), capture('value', entity('money')), form('available')),
      seq(capture('value', entity('money')), gap(8, NOT_NUMBER), BE, form('made'), form('available')),
    ),
    examples: [
      'An agency made ⟦value 2 billion pounds⟧ available to builders.',
      'About ⟦value 30 million euros⟧ were made available.',
    ],
    counterexamples: ['The room was made available.'],
  }),
  rule('en/figure/put-up-money', {
    kind: 'figure',
    priority: 27,
    always: { measure: 'investment' },
    pattern: either(
      seq(
        done(
          ...['allocate', 'earmark', 'commit', 'provide', 'disburse', 'extend', 'grant', 'mobilise', 'raise'],
          ...['announce', 'unveil'],
        ),
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        capture('value', entity('money')),
        gap(10, NOT_NUMBER),
        form('was', 'were', 'been'),
        done('allocate', 'earmark', 'commit', 'provide', 'disburse', 'invest'),
      ),
    ),
    examples: [
      'The bank has allocated ⟦value 30 million euros⟧ to the repair of piers.',
      'About ⟦value 40 million dollars⟧ has been earmarked.',
    ],
    counterexamples: ['The bank will allocate 30 million euros.', 'A watch was provided.'],
  }),
]
