import { form, gap, oneOf, plain, rule, seq } from '../../../grammar/index.js'
import { ADVERB, INSIDE } from './parts.js'

/** What burdens others, which one may promise not to do. */
const BURDEN = [
  ...[
    'impose',
    'introduce',
    'raise',
    'levy',
    'restrict',
    'close',
    'require',
    'charge',
    'demand',
    'limit',
    'ban',
  ],
  ...[
    'tax',
    'abandon',
    'leave',
    'withdraw',
    'increase',
    'cut',
    'reduce',
    'block',
    'extend',
    'tighten',
    'apply',
  ],
]
const LIFTED = [
  'lift',
  'abolish',
  'scrap',
  'waive',
  'drop',
  'remove',
  'ease',
  'relax',
  'introduce',
  'suspend',
]
const RULES_IN_FORCE = [
  ...[
    'ban',
    'visa',
    'duty',
    'restriction',
    'quota',
    'fee',
    'requirement',
    'tariff',
    'levy',
    'toll',
    'charge',
  ],
  ...['limit', 'moratorium', 'embargo', 'regime', 'exemption', 'tax'],
]

/** Promises of what will not be done, and of rules that are just being lifted. */
export const REFRAINED_RULES = [
  rule('en/commitment/will-refrain', {
    kind: 'commitment',
    force: 'intended',
    priority: 34,
    pattern: seq(form('will', 'would'), form('not'), gap(1, ADVERB), form(...BURDEN)),
    examples: [
      'Kyrgyzstan will not impose a duty on cement.',
      'The company will not raise its fees before May.',
    ],
    counterexamples: ['Kyrgyzstan did not impose a duty.', 'The minister will not attend.'],
  }),
  rule('en/commitment/being-lifted', {
    kind: 'commitment',
    force: 'intended',
    priority: 33,
    pattern: seq(
      form('is', 'are'),
      gap(1, ADVERB),
      oneOf(LIFTED, 'gerund'),
      gap(5, INSIDE),
      plain(oneOf(RULES_IN_FORCE)),
    ),
    examples: [
      'Uzbekistan is lifting its ban on potato imports.',
      'Kazakhstan and Georgia are abolishing visas from June.',
    ],
    counterexamples: ['Uzbekistan lifted its ban.', 'The crane is lifting the pipes.'],
  }),
]
