import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ADVERB, ANYTHING, done, now, THAT } from './parts.js'

/** What somebody has who thinks that a thing will come about. */
const TRUST = ['confidence', 'certainty', 'conviction', 'hope', 'optimism', 'belief', 'expectation', 'trust']
/** Verbs of saying so. */
const VOICED = ['express', 'voice', 'convey', 'reaffirm', 'reiterate', 'share', 'state', 'affirm', 'confirm']
/** Words by which somebody says that he thinks a thing will come about. */
const TRUSTING = either(
  seq(
    either(done(...VOICED), now(...VOICED)),
    gap(3, except(form(',', ';'))),
    plain(oneOf(TRUST)),
    optional(form('in', 'of')),
  ),
  seq(
    form('is', 'are', 'was', 'were', 'am', 'remain', 'remains', 'feel', 'feels'),
    gap(2, ADVERB),
    form('confident', 'certain', 'convinced', 'sure', 'optimistic', 'hopeful'),
  ),
)
/** What goes well by itself: nobody does it, and nobody promises it. */
const COURSE = [
  ...['relation', 'relationship', 'tie', 'link', 'bond', 'cooperation', 'co-operation', 'partnership'],
  ...['friendship', 'dialogue', 'interaction', 'collaboration', 'alliance', 'contact', 'exchange', 'talk'],
  ...['visit', 'meeting', 'negotiation', 'conversation', 'discussion', 'forum', 'conference', 'summit'],
  ...['agreement', 'arrangement', 'understanding', 'outcome', 'result', 'event', 'effort', 'trust', 'peace'],
  ...['meeting', 'tradition', 'people', 'nation', 'session', 'consultation', 'exhibition', 'tenure', 'work'],
]

/** Hopes: what somebody trusts will come about. Of the course of a relation it is a wish for all to go well, no promise. */
export const HOPED_RULES = [
  rule('en/topic/trust-in-course', {
    kind: 'topic',
    priority: 48,
    pattern: seq(
      TRUSTING,
      THAT,
      gap(7, except(form('will', 'would', 'shall', ',', 'and'))),
      plain(oneOf(COURSE)),
      gap(10, except(form(',', ';'))),
      form('will', 'would', 'shall'),
      ANYTHING,
      end(),
    ),
    examples: [
      'The minister expressed confidence that friendly ties will keep growing.',
      'The sides are convinced that the visit will give a new impulse to the work of carriers.',
    ],
    counterexamples: ['The minister expressed readiness to keep friendly ties.', 'The visit will be long.'],
  }),
  rule('en/commitment/trust-that', {
    kind: 'commitment',
    force: 'supported',
    priority: 28,
    pattern: seq(
      TRUSTING,
      THAT,
      gap(14, except(entity('money', 'percent'))),
      form('would', 'will', 'shall'),
      ANYTHING,
      end(),
    ),
    examples: [
      'The minister expressed the hope that Georgia would open a pier.',
      'The governor is confident that the bridge will be repaired by autumn.',
    ],
    counterexamples: ['The minister is confident that prices are low.', 'Hope remains.'],
  }),
]
