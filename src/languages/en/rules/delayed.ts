import {
  either,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_THINGS, EN_WORKS } from '../lexicon/things.js'
import { ADVERB, done } from './parts.js'

/** What of an undertaking has a day of its own. */
const DATED = plain(
  oneOf([
    ...EN_WORKS,
    ...EN_THINGS,
    ...['completion', 'opening', 'launch', 'commissioning', 'start', 'handover', 'inauguration', 'deadline'],
    ...['delivery', 'rollout', 'entry', 'ratification', 'signing', 'introduction', 'work', 'works'],
  ]),
)
const PUT_OFF: Pattern = either(
  seq(
    form('was', 'were', 'been', 'is', 'are', 'being'),
    gap(2, ADVERB),
    either(
      done('postpone', 'defer', 'delay', 'reschedule', 'move'),
      seq(form('pushed', 'put', 'moved', 'set', 'brought'), form('back', 'off', 'forward')),
    ),
  ),
  seq(either(form('has', 'had', 'have'), gap(1, ADVERB)), gap(1, ADVERB), done('slip', 'shift', 'move')),
)

/** Undertakings whose day was moved to another, which is what is meant now. */
export const DELAYED_RULES = [
  rule('en/commitment/put-off-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 44,
    pattern: seq(
      DATED,
      gap(14, except(form(';', 'and', 'which'))),
      PUT_OFF,
      gap(2),
      optional(form('to', 'until', 'till')),
      entity('date'),
    ),
    examples: [
      'The launch of the pier was postponed until May 2031.',
      'Completion of the dam, once planned for autumn, has slipped to May 2031.',
      'The opening of the bridge has been pushed back to 2031.',
    ],
    counterexamples: [
      'The launch of the pier was postponed.',
      'The decision on fees was postponed until autumn.',
    ],
  }),
]
