import {
  barring,
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ADVERB, ANYTHING, action, done, INFINITIVE, inside, PHRASE, THAT } from './parts.js'

/** What may be done for a state: to build, open, sign. */
const FOUND = [
  'build',
  'open',
  'launch',
  'establish',
  'sign',
  'create',
  'start',
  'begin',
  'expand',
  'resume',
  'complete',
  'set',
]

/** What people would like to say, which they say by it. */
const SPOKEN = [
  ...[
    'thank',
    'note',
    'say',
    'stress',
    'emphasise',
    'express',
    'recall',
    'point',
    'draw',
    'congratulate',
    'add',
  ],
  ...[
    'propose',
    'suggest',
    'recommend',
    'underline',
    'mention',
    'begin',
    'start',
    'highlight',
    'invite',
    'ask',
  ],
  ...[
    'convey',
    'welcome',
    'assure',
    'reiterate',
    'confirm',
    'see',
    'believe',
    'wish',
    'greet',
    'know',
    'hear',
  ],
]

/** Support: something is needed, may be, is assured or would be welcome. */
export const NEEDED_RULES = [
  rule('en/commitment/be-needed', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: either(
      seq(
        form(
          ...['important', 'necessary', 'essential', 'vital', 'crucial', 'advisable', 'imperative', 'useful'],
          ...[
            'worthwhile',
            'helpful',
            'right',
            'desirable',
            'expedient',
            'appropriate',
            'critical',
            'fundamental',
          ],
          ...['indispensable', 'timely', 'sensible', 'reasonable', 'urgent'],
        ),
        gap(6),
        form('to', 'that'),
        gap(3),
        barring(INFINITIVE, ['recall', 'remember', 'note', 'mention', 'say', 'understand', 'know']),
      ),
      seq(form('should', 'must'), form('be'), gap(1, marked('adverb')), marked('participle')),
      seq(
        either(
          entity('country', 'organisation'),
          form('we', 'sides', 'parties', 'governments', 'ministries', 'countries', 'states'),
        ),
        gap(3),
        either(form('should', 'must'), seq(form('need', 'needs'), form('to'))),
        gap(2, marked('adverb')),
        INFINITIVE,
      ),
    ),
    examples: [
      'It is important to speed up the repair of the bridge.',
      'The sides considered it necessary to lower the fees.',
    ],
    counterexamples: ['This is important.'],
  }),
  rule('en/commitment/could-do', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: seq(
      plain(form('could', 'may', 'might')),
      inside(2),
      optional(form('be')),
      inside(1),
      oneOf(FOUND),
    ),
    examples: ['The depot could be built in 2031.', 'The neighbours may open two more flights.'],
    counterexamples: ['The depot was built in 2031.', 'Guests may come in May.'],
  }),
  rule('en/commitment/assure-that', {
    kind: 'commitment',
    force: 'supported',
    priority: 47,
    tellsOn: true,
    pattern: seq(
      either(
        done('assure', 'reaffirm', 'confirm', 'reiterate', 'guarantee'),
        seq(done('give', 'offer', 'express'), gap(2), oneOf(['assurance', 'assurances'])),
      ),
      gap(5),
      THAT,
      gap(12),
      form('would', 'will'),
      ANYTHING,
      end(),
    ),
    examples: [
      'The minister assured his guest that the pier would open in May.',
      'The president gave assurances that the fees would be lowered.',
    ],
    counterexamples: ['The minister confirmed that the pier was open.'],
  }),
  rule('en/commitment/would-welcome', {
    kind: 'commitment',
    force: 'supported',
    priority: 43,
    pattern: seq(
      either(
        seq(form('would'), gap(1, ADVERB), form('welcome', 'support', 'back', 'favour', 'appreciate')),
        seq(form('would'), gap(1, ADVERB), form('prefer')),
        seq(
          form('would'),
          gap(1, ADVERB),
          either(form('like', 'love'), seq(form('be'), form('glad', 'happy', 'pleased'))),
          either(
            seq(form('to'), barring(plain(marked('infinitive')), SPOKEN)),
            seq(
              form('a', 'an', 'the', 'more', 'its', 'their'),
              gap(6, except(form(',', ';'))),
              marked('participle'),
            ),
          ),
        ),
        seq(form('not'), form('object', 'mind'), form('to')),
        seq(form('not'), gap(1), form('averse', 'opposed', 'against'), form('to')),
      ),
      gap(12),
      end(),
    ),
    examples: [
      'Kazakhstan would welcome a new ferry.',
      'The neighbours do not object to the opening of a pier.',
      'We would like to open a consulate in Osh.',
      'Kazakhstan would like the old road repaired.',
      'Kazakhstan would not be averse to joining the project.',
    ],
    counterexamples: ['Kazakhstan welcomed the guests.', 'I would like to thank our hosts.'],
  }),
  rule('en/commitment/name-priority', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: either(
      seq(
        done('name', 'call', 'describe', 'identify', 'define', 'designate'),
        PHRASE,
        action(),
        gap(6),
        form('priority', 'priorities'),
      ),
      seq(
        done('name', 'call', 'describe', 'identify', 'define', 'designate'),
        gap(4),
        form('priority', 'priorities'),
        gap(3),
        action(),
      ),
    ),
    examples: [
      'The minister named the expansion of warehouses a priority.',
      'The sides identified as a priority the construction of a pier.',
    ],
    counterexamples: ['The minister named the date.'],
  }),
]
