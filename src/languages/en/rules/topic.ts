import { either, entity, except, form, gap, oneOf, rule, seq } from '../../../grammar/index.js'
import { EN_THINGS } from '../lexicon/things.js'
import { BE, done, inside, said, word } from './parts.js'

const DISCUSS = [
  ...[
    'discuss',
    'consider',
    'review',
    'touch',
    'examine',
    'address',
    'explore',
    'deliberate',
    'analyse',
    'focus',
    'raise',
  ],
  ...['dwell'],
]
const VALUE = [
  ...[
    'note',
    'stress',
    'emphasise',
    'praise',
    'assess',
    'appreciate',
    'underline',
    'highlight',
    'commend',
    'recall',
    'recognise',
  ],
  ...[
    'point',
    'state',
    'acknowledge',
    'confirm',
    'express',
    'underscore',
    'value',
    'remark',
    'reaffirm',
    'welcome',
  ],
]
const LIVE = [
  ...[
    'develop',
    'expand',
    'strengthen',
    'deepen',
    'grow',
    'continue',
    'maintain',
    'intensify',
    'implement',
    'reach',
    'raise',
  ],
  ...['keep', 'establish', 'build', 'rise', 'fulfil', 'enjoy', 'enter', 'become', 'carry'],
]
/** Verbs whose past behind a noun is a participle oftener: `the agreements reached`. */
const DONE = ['reach', 'implement', 'raise', 'establish', 'build', 'keep', 'carry', 'maintain']
/** What goes well is told, no act. */
const GOES_WELL = ['work', 'cooperation', 'implementation', 'project', 'negotiation', 'talk', 'preparation']
const RELATION = [
  ...[
    'relation',
    'tie',
    'cooperation',
    'interaction',
    'contact',
    'exchange',
    'dialogue',
    'partnership',
    'agreement',
    'alliance',
  ],
  ...[
    'friendship',
    'neighbourliness',
    'programme',
    'trade',
    'instruction',
    'decision',
    'link',
    'collaboration',
    'relationship',
  ],
  ...['understanding', 'talk', 'negotiation', 'good-neighbourliness'],
]

/** Topics: a matter was discussed, noted or valued, with no act, number or event in it. */
export const TOPIC_RULES = [
  rule('en/topic/discuss', {
    kind: 'topic',
    priority: 12,
    pattern: either(
      said(...DISCUSS),
      seq(done('talk', 'look', 'speak'), form('about', 'at', 'into')),
      seq(done('take'), form('stock'), form('of')),
      seq(form('compared'), form('notes'), form('on')),
      seq(done('raise'), inside(3), form('issue', 'issues', 'question', 'questions', 'matter')),
    ),
    examples: ['The sides discussed the repair of the bridge.', 'Questions of grain supply were considered.'],
    counterexamples: ['The sides went home.'],
  }),
  rule('en/topic/make-progress', {
    kind: 'topic',
    priority: 12,
    pattern: seq(oneOf(GOES_WELL), gap(8), done('make'), inside(2), form('progress', 'headway', 'strides')),
    examples: ['Work on the tunnel has made good progress.', 'Work on the bridge made considerable headway.'],
    counterexamples: ['The patient made good progress.'],
  }),
  rule('en/topic/discuss-plans', {
    kind: 'topic',
    priority: 41,
    pattern: seq(
      done('discuss', 'consider', 'review', 'examine', 'explore'),
      inside(5),
      form(
        'plans',
        'prospects',
        'possibility',
        'possibilities',
        'ways',
        'proposals',
        'opportunities',
        'steps',
        'measures',
        'preparations',
        'progress',
      ),
      gap(1),
      form('to', 'for', 'of', 'on'),
    ),
    examples: [
      'The sides discussed plans to open a pier.',
      'The ministers considered ways to raise shipments.',
    ],
    counterexamples: ['The sides plan to open a pier.'],
  }),
  rule('en/topic/exchange-views', {
    kind: 'topic',
    priority: 14,
    pattern: either(
      seq(
        done('exchange', 'share'),
        gap(2),
        form('views', 'opinions', 'assessments', 'vision', 'visions', 'concern', 'concerns'),
      ),
      seq(form('views', 'opinions', 'exchange'), gap(4), done('exchange', 'take', 'hold')),
    ),
    examples: ['Views were exchanged on matters of water.', 'The ministers exchanged opinions on prices.'],
    counterexamples: ['The currency exchange is closed.'],
  }),
  rule('en/topic/note', {
    kind: 'topic',
    priority: 10,
    pattern: either(
      seq(
        done(...VALUE),
        gap(12),
        oneOf([
          'level',
          'dynamics',
          'nature',
          'satisfaction',
          'development',
          'growth',
          'contribution',
          'role',
          'success',
          'result',
          'progress',
          'potential',
          'pace',
          'confidence',
          'work',
          'effort',
          'activity',
          'importance',
          ...RELATION,
        ]),
      ),
      seq(form('satisfaction', 'appreciation'), gap(3), done(...VALUE)),
      seq(done('give'), gap(3), form('assessment', 'appraisal')),
      seq(
        oneOf(['level', 'dynamics', 'nature', 'development', 'progress', ...RELATION]),
        gap(12),
        BE,
        gap(2),
        done(...VALUE),
      ),
    ),
    examples: [
      'A high level of mutual trust was noted with satisfaction.',
      'The sides noted the growth of mutual trips.',
    ],
    counterexamples: ['The guests noted the birthday.'],
  }),
  rule('en/topic/be-alive', {
    kind: 'topic',
    priority: 10,
    pattern: either(
      seq(
        oneOf(RELATION),
        gap(12),
        either(
          said(...LIVE.filter((verb) => !DONE.includes(verb))),
          seq(form('are', 'is', 'have', 'has'), gap(3), either(oneOf(LIVE, 'gerund'), oneOf(LIVE))),
          form('continue', 'continues', 'develop', 'expand', 'grow', 'remain'),
        ),
      ),
    ),
    examples: [
      'Close contacts of the two academies are maintained.',
      'The agreements are being implemented step by step.',
    ],
    counterexamples: ['The trees grow.'],
  }),
  rule('en/topic/attention', {
    kind: 'topic',
    priority: 14,
    pattern: either(
      seq(
        form('attention', 'emphasis', 'focus'),
        gap(4),
        BE,
        gap(2),
        done('pay', 'give', 'place', 'draw', 'devote'),
      ),
      seq(done('pay', 'give', 'devote'), gap(4), form('attention')),
      seq(BE, gap(3), form('focus', 'centre', 'center', 'agenda', 'subject', 'topic'), form('of')),
      seq(BE, gap(3), form('on'), gap(1), form('agenda')),
      seq(
        form('focus', 'talks', 'conversation', 'discussion', 'discussions', 'topics', 'agenda'),
        gap(2),
        said('concern', 'focus', 'centre', 'include', 'cover', 'be'),
      ),
    ),
    examples: [
      'Special attention was paid to matters of water.',
      'The ministers paid much attention to prices.',
    ],
    counterexamples: ['Attention is low.'],
  }),
  rule('en/topic/not-agreed', {
    kind: 'topic',
    priority: 44,
    pattern: either(
      seq(
        form('no'),
        gap(2),
        form(
          'agreement',
          'decision',
          'consensus',
          'understanding',
          'deal',
          'breakthrough',
          'date',
          'timetable',
        ),
        gap(10),
        either(BE, seq(form('has', 'have', 'had'), form('been'))),
        gap(1),
        done('reach', 'take', 'make', 'achieve', 'find', 'set', 'fix', 'name'),
      ),
      seq(
        form('differences', 'disagreements', 'disputes'),
        gap(6, except(form(',', ';'))),
        form('remain', 'persist', 'remained', 'persisted'),
      ),
      seq(
        form('question', 'issue', 'matter'),
        gap(10),
        oneOf(['not resolve', 'not settle', 'not decide'], 'past'),
      ),
      seq(
        either(seq(form('could', 'did'), form('not')), seq(form('failed', 'unable'), form('to'))),
        gap(1),
        form('agree', 'settle'),
        form('on', 'upon'),
      ),
      seq(
        either(form('side', 'delegation', 'government'), entity('country')),
        done('decline', 'refuse'),
        form('to'),
      ),
    ),
    examples: [
      'No agreement was reached on fees.',
      'The sides could not agree on fees.',
      'The ministers failed to agree on fees.',
      'No final decision on the pier has been taken.',
      'No date has been set for the visit.',
      'Differences remain only over the article on pensions.',
      'The issue of fees was not resolved.',
      'The Georgian side declined to join the fund.',
    ],
    counterexamples: [
      'Agreement was reached on fees.',
      'The guests declined to dance.',
      'The sides could agree on fees.',
    ],
  }),
  rule('en/topic/talks-go-on', {
    kind: 'topic',
    priority: 12,
    pattern: either(
      seq(
        oneOf(['talk', 'negotiation', 'consultation', 'discussion'], 'plural'),
        gap(12, except(form(',', ';'))),
        form('are', 'remain', 'were'),
        gap(2),
        either(
          seq(
            form('at', 'in', 'nearing'),
            gap(2),
            form('stage', 'stages', 'phase', 'completion', 'conclusion'),
          ),
          form('ongoing', 'underway'),
          seq(form('under'), form('way')),
        ),
      ),
      seq(
        form('ruled', 'rule'),
        form('out'),
        form('a', 'an', 'the', 'any'),
        gap(4),
        oneOf([
          ...['agreement', 'treaty', 'option', 'possibility', 'extension', 'deal', 'loan', 'visit', 'supply'],
          ...[...EN_THINGS].filter((noun) => noun !== 'line'),
        ]),
      ),
      seq(
        oneOf(['side', 'party', 'delegation', 'government', 'minister', 'country', 'state']),
        gap(6, except(form(',', ';'))),
        form('close', 'closer'),
        form('to'),
        gap(3),
        form('deal', 'agreement', 'accord', 'settlement', 'compromise'),
      ),
      seq(
        oneOf([
          ...['decision', 'signing', 'question', 'issue', 'launch', 'consideration', 'talk', 'negotiation'],
          ...['session', 'visit', 'consultation'],
        ]),
        gap(10, except(form(',', ';'))),
        form('was', 'were', 'been', 'is'),
        gap(1),
        either(done('postpone', 'defer', 'adjourn', 'suspend'), seq(form('put'), form('off', 'back'))),
      ),
    ),
    examples: [
      'Talks with the neighbours on fees are at the final stage.',
      'The sides did not rule out a new agreement.',
      'Neither side ruled out a joint bank.',
      'The two sides are close to a deal on gas.',
      'The decision on fees was postponed until autumn.',
    ],
    counterexamples: ['Talks were held.', 'The match was postponed.'],
  }),
  rule('en/topic/atmosphere', {
    kind: 'topic',
    priority: 43,
    pattern: seq(
      said('hold', 'take', 'pass', 'conduct', 'go'),
      gap(1),
      form('in'),
      inside(8),
      word('atmosphere', 'spirit', 'environment'),
    ),
    examples: [
      'The conversation was held in a warm atmosphere.',
      'The talks took place in a spirit of trust.',
    ],
    counterexamples: ['The satellite passed the dense layers.'],
  }),
]
