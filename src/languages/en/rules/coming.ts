import { either, entity, except, form, gap, optional, rule, seq } from '../../../grammar/index.js'
import { PLAIN_NOUN } from './event.js'
import { ADVERB, inside, word } from './parts.js'

/** What is met without a meeting. */
const MET_THINGS = [
  ...['demand', 'demands', 'need', 'needs', 'target', 'targets', 'goal', 'goals', 'standard', 'standards'],
  ...['obligation', 'obligations', 'requirement', 'requirements', 'commitment', 'commitments'],
  ...['condition', 'conditions', 'deadline', 'deadlines', 'challenge', 'challenges', 'expectations'],
]

/** Gatherings to come, named beside something else or told of those who will meet. */
export const COMING_RULES = [
  rule('en/event/coming', {
    kind: 'event',
    force: 'reported',
    priority: 43,
    extent: 'match',
    pattern: seq(
      optional(seq(word('preparation'), form('for'), optional(form('the')))),
      form('upcoming', 'forthcoming', 'next', 'approaching', 'future'),
      inside(6),
      PLAIN_NOUN,
      inside(6),
      entity('date'),
    ),
    examples: [
      'They discussed the upcoming meeting in ⟦place Osh⟧ on ⟦when 31 May⟧.',
      'They spoke of the forthcoming forum in ⟦place Osh⟧ ⟦when in May⟧.',
    ],
    counterexamples: ['They discussed the upcoming meetings.'],
  }),
  rule('en/event/will-meet', {
    kind: 'event',
    force: 'intended',
    priority: 45,
    always: { type: 'meeting' },
    pattern: seq(
      either(
        form(
          ...[
            'commission',
            'council',
            'committee',
            'group',
            'ministers',
            'leaders',
            'sides',
            'parties',
            'experts',
            'presidents',
            'delegations',
          ],
        ),
        entity('organisation', 'post', 'person'),
      ),
      form('will', 'would'),
      gap(2, either(ADVERB, form('next'))),
      form('meet', 'reconvene', 'gather'),
      gap(6, except(form(',', ...MET_THINGS))),
      entity('place', 'date', 'country'),
    ),
    examples: [
      'The commission will meet in ⟦place Osh⟧ from 9 to 11 June.',
      'The ministers will next meet in ⟦place Osh⟧.',
    ],
    counterexamples: [
      'The commission met in Osh.',
      'The sides will meet their targets in Osh.',
      'The council will meet the growing demand by 2027.',
    ],
  }),
]
