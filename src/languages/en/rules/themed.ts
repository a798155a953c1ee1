import { either, form, gap, marked, oneOf, rule, seq } from '../../../grammar/index.js'
import { done, INSIDE, inside } from './parts.js'

const OPEN_MATTERS = ['discussion', 'consideration', 'study', 'review', 'examination', 'scrutiny']
const WORKS = [
  ...['work', 'construction', 'implementation', 'project', 'repair', 'growth', 'industry', 'pace', 'reform'],
  ...['delivery', 'supply', 'preparation', 'ratification', 'modernisation', 'plan', 'programme'],
]

/** Topics told by where a matter stands, by a fault that was found, or by what stress lies on. */
export const THEMED_RULES = [
  rule('en/topic/under-discussion', {
    kind: 'topic',
    priority: 13,
    pattern: seq(
      form('is', 'are', 'was', 'were', 'remain', 'remains', 'remained'),
      gap(2, INSIDE),
      form('under'),
      gap(1, marked('adjective')),
      form(...OPEN_MATTERS),
    ),
    examples: [
      'Supplies of gas to Uzbekistan are also under discussion.',
      'The draft remains under close review.',
    ],
    counterexamples: ['The bridge is under construction.'],
  }),
  rule('en/topic/found-wanting', {
    kind: 'topic',
    priority: 10,
    pattern: either(
      seq(
        oneOf(WORKS),
        gap(8, INSIDE),
        form('lagged', 'lags', 'lagging', 'trailed'),
        inside(1),
        form('behind'),
      ),
      seq(
        oneOf(WORKS),
        gap(8, INSIDE),
        either(oneOf(['stall'], 'past'), seq(done('fall', 'come'), form('short'))),
      ),
      seq(oneOf(['criticise', 'criticize', 'lament', 'deplore'], 'past', 'verb')),
      seq(done('come'), form('in'), form('for'), form('criticism')),
    ),
    examples: [
      'The growth of industry lagged behind the plan.',
      'Work on the pier has been stalled since last summer.',
      'The president criticised the pace of repair.',
    ],
    counterexamples: ['The car stalled.', 'The runners lagged behind.'],
  }),
  rule('en/topic/stress-lies-on', {
    kind: 'topic',
    priority: 14,
    pattern: seq(
      form('importance', 'significance', 'weight'),
      gap(3, INSIDE),
      form('was', 'were', 'is'),
      gap(2),
      done('attach', 'give', 'assign'),
      form('to'),
    ),
    examples: ['Particular importance was attached to water.', 'Great significance was given to schools.'],
    counterexamples: ['Water is of importance.'],
  }),
]
