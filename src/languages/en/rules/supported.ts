import {
  barring,
  either,
  end,
  endingIn,
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
import { EN_ACT_ENDINGS, EN_ACT_FIELDS, EN_ACT_NOUNS } from '../lexicon/acts.js'
import { ANYTHING, actsBehind, done, inside, now, PHRASE, said, TO_ACTS, word } from './parts.js'

const STRESS = [
  ...[
    'stress',
    'note',
    'emphasise',
    'underline',
    'underscore',
    'highlight',
    'point',
    'draw',
    'confirm',
    'reaffirm',
    'reiterate',
  ],
  ...[
    'recognise',
    'acknowledge',
    'mention',
    'state',
    'speak',
    'affirm',
    'outline',
    'attach',
    'recall',
    'agree',
    'voice',
    'raise',
    'cite',
    'accentuate',
    'insist',
    'dwell',
    'touch',
  ],
]
const WORTH = [
  'importance',
  'need',
  'necessity',
  'significance',
  'relevance',
  'expediency',
  'urgency',
  'value',
  'role',
]
const WISH = [
  ...[
    'readiness',
    'interest',
    'willingness',
    'intention',
    'commitment',
    'desire',
    'hope',
    'determination',
    'aspiration',
  ],
  ...['preparedness', 'wish', 'resolve', 'intent', 'support', 'confidence', 'expectation'],
]

const WISHING = ['express', 'confirm', 'reaffirm', 'reiterate', 'voice', 'affirm']
const WISHED = [
  ...[
    'readiness',
    'willingness',
    'interest',
    'commitment',
    'determination',
    'hope',
    'desire',
    'wish',
    'intention',
  ],
]
/** What has come about by itself, which is welcomed and not done. */
const GROWN = ['growth', 'increase', 'rise', 'recovery', 'improvement', 'progress']
const WANTED = either(
  plain(barring(endingIn(EN_ACT_ENDINGS, 'noun'), GROWN)),
  plain(barring(oneOf(EN_ACT_NOUNS, 'noun'), GROWN)),
)

/** What is to be done, told by a gerund or a noun, or that it is needed. */
const AN_ACT = either(
  marked('gerund'),
  plain(barring(endingIn(EN_ACT_ENDINGS, 'noun'), EN_ACT_FIELDS)),
  plain(barring(oneOf(EN_ACT_NOUNS, 'noun'), EN_ACT_FIELDS)),
  form('need', 'importance', 'research', 'talks'),
)

/** Verbs of taking the side of a thing somebody else would do. */
const BACK = ['support', 'welcome', 'back', 'endorse', 'favour', 'approve']
/** Verbs of praise, which take the side of a proposal and only note what is there. */
const PRAISE = ['hail', 'praise', 'applaud', 'embrace', 'second', 'commend', 'laud', 'salute', 'appreciate']

/** Verbs of telling somebody of a wish. */
const TELL = [
  'inform',
  'notify',
  'convey',
  'indicate',
  'demonstrate',
  'display',
  'manifest',
  'assure',
  'note',
  'stress',
  ...['communicate', 'relay', 'pass', 'report', 'mention'],
]

/** Support: something is called important, welcome or wished for, with no promise to do it. */
export const SUPPORTED_RULES = [
  rule('en/commitment/stress-importance', {
    kind: 'commitment',
    force: 'supported',
    priority: 45,
    each: 'act',
    pattern: seq(
      either(done(...STRESS), now(...STRESS)),
      gap(5),
      oneOf(WORTH),
      either(TO_ACTS, actsBehind('of', 'for', 'in')),
      end(),
    ),
    examples: [
      'The sides stressed the importance of ⟦act starting works at the crossing⟧ and of ⟦act enlarging warehouses⟧.',
      'The minister noted the need to ⟦act simplify the inspection of cargo⟧.',
      'The leaders stress the importance of ⟦act building a pier⟧.',
    ],
    counterexamples: ['The importance of the works is known.', 'The guests noted the beauty of the town.'],
  }),
  rule('en/commitment/stress-worth', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: seq(said(...STRESS), gap(6), oneOf(WORTH.filter((noun) => noun !== 'role' && noun !== 'value'))),
    examples: [
      'The minister stressed the importance of common warehouses.',
      'The sides emphasised the significance of the bridge.',
    ],
    counterexamples: ['The significance of the bridge is great.'],
  }),
  rule('en/commitment/importance-stressed', {
    kind: 'commitment',
    force: 'supported',
    priority: 36,
    each: 'act',
    pattern: either(
      seq(
        oneOf(WORTH),
        either(actsBehind('of', 'for'), TO_ACTS),
        form('was', 'were', 'been'),
        gap(2),
        done(...STRESS),
        gap(12),
        end(),
      ),
      seq(oneOf(WORTH), form('was', 'were'), gap(2), done(...STRESS), actsBehind('of'), end()),
      seq(
        oneOf(WORTH),
        form('of', 'to', 'for'),
        gap(18),
        either(seq(form('was', 'were', 'been'), gap(2), done(...STRESS))),
      ),
      seq(
        form('importance', 'attention', 'emphasis'),
        gap(3),
        form('was', 'were', 'is'),
        gap(2),
        done('attach', 'place', 'lay'),
        form('to', 'on'),
        gap(8),
        AN_ACT,
      ),
      seq(
        either(done('attach', 'place'), now('attach', 'place')),
        inside(3),
        form('importance', 'emphasis', 'weight', 'significance', 'priority', 'attention'),
        form('to', 'on'),
        gap(8),
        AN_ACT,
      ),
    ),
    examples: [
      'The importance of repairing the bridge was stressed.',
      'The importance was noted of ⟦act completing the bridge⟧.',
      'The need for a common tariff was separately noted.',
      'Emphasis was placed on the early launch of the pier.',
    ],
    counterexamples: ['The importance of the repair is great.', 'Emphasis was placed on water.'],
  }),
  rule('en/commitment/express-wish', {
    kind: 'commitment',
    force: 'supported',
    priority: 45,
    each: 'act',
    pattern: seq(
      either(
        done(...WISHING, 'declare', 'show', 'signal', 'state', 'announce', ...TELL),
        now(...WISHING, 'note', 'welcome'),
      ),
      gap(5),
      oneOf(WISH),
      optional(seq(form('of'), gap(5, except(form(',', ';', 'to', 'in', 'for'))))),
      optional(seq(form('in'), form('continuing'))),
      either(TO_ACTS, actsBehind('in', 'for', 'to', 'of', 'on')),
      end(),
    ),
    examples: [
      'The sides expressed readiness to ⟦act increase shipments⟧.',
      'The company showed interest in ⟦act the expansion of warehouses⟧.',
      'The neighbours informed Georgia of their readiness to ⟦act build a pier⟧.',
      'The ministers reaffirmed their commitment to ⟦act lowering the fees⟧.',
      'The envoy conveyed the interest of Georgian carriers in ⟦act building a pier⟧.',
      'The Parties:\n– express interest in ⟦act building a pier⟧;\n– note that trade grew by 5 percent.',
    ],
    counterexamples: ['The readiness of the bridge was checked.'],
  }),
  rule('en/commitment/wish-expressed', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    pattern: either(
      seq(
        oneOf(WISHED),
        form('to', 'in', 'for'),
        gap(18),
        form('was', 'were', 'been'),
        gap(2),
        done('express', 'confirm', 'indicate', 'reaffirm', 'voice', 'note', 'reiterate'),
      ),
      seq(
        oneOf(WISHED),
        form('was', 'were', 'been'),
        gap(2),
        done('express', 'confirm', 'reaffirm', 'voice', 'reiterate'),
        form('to', 'in', 'for'),
        ANYTHING,
        end(),
      ),
    ),
    examples: [
      'Readiness to raise shipments was expressed.',
      'Mutual interest in night flights was once again confirmed.',
      'Readiness was voiced to raise shipments.',
      'A mutual desire to raise shipments was expressed.',
    ],
    counterexamples: ['Readiness to raise shipments was not expressed.'],
  }),
  rule('en/commitment/interest-exists', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: seq(
      form('there'),
      form('is', 'was', 'are'),
      gap(3),
      form('interest', 'willingness', 'readiness', 'need'),
      form('in', 'to', 'for'),
      ANYTHING,
      end(),
    ),
    examples: ['There is interest in launching a ferry.', 'There is a need to lower the fees.'],
    counterexamples: ['There is a ferry in the port.'],
  }),
  rule('en/commitment/express-interest', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: seq(
      either(done(...WISHING, 'show'), now(...WISHING, 'note', 'welcome')),
      gap(4),
      oneOf(['readiness', 'interest', 'willingness', 'commitment', 'support', 'determination']),
    ),
    examples: [
      'The sides expressed interest in night flights.',
      'The delegation voiced support for the fund.',
    ],
    counterexamples: ['Interest in flights is great.'],
  }),
  rule('en/commitment/support-thing', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    pattern: either(
      seq(said(...PRAISE), PHRASE, word('initiative', 'proposal', 'idea', 'candidacy', 'bid')),
      seq(
        either(
          said(...BACK),
          now('support', 'welcome', 'endorse', 'favour'),
          seq(
            entity('country', 'organisation', 'post', 'person'),
            form('favours', 'favors', 'backs', 'supports'),
          ),
        ),
        PHRASE,
        either(
          WANTED,
          word(
            'initiative',
            'proposal',
            'idea',
            'plan',
            'project',
            'adoption',
            'course',
            'decision',
            'candidacy',
            'bid',
          ),
          marked('gerund'),
        ),
      ),
    ),
    examples: [
      'The minister supported the creation of a common warehouse.',
      'The sides backed this initiative.',
      'The minister hailed the idea of a common warehouse.',
    ],
    counterexamples: [
      'The minister did not support the initiative.',
      'The sides welcomed the steady growth of shipments.',
      'The minister praised the organisation of the feast.',
    ],
  }),
  rule('en/commitment/initiative-supported', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    pattern: seq(
      word('initiative', 'proposal', 'idea', 'decision', 'offer'),
      gap(16),
      form('was', 'were', 'been', 'is'),
      gap(2),
      done(...BACK, ...PRAISE),
    ),
    examples: [
      'The initiative to create a fund was supported.',
      'The proposal on a common warehouse was endorsed.',
    ],
    counterexamples: ['The proposal on a common warehouse was rejected.'],
  }),
  rule('en/commitment/speak-for', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(
      done('speak', 'come', 'be', 'express'),
      gap(3),
      seq(form('in'), form('favour', 'favor')),
      actsBehind('of'),
      end(),
    ),
    examples: [
      'The sides spoke in favour of ⟦act lowering the fees⟧.',
      'The ministers spoke in favour of ⟦act the expansion of warehouses⟧.',
    ],
    counterexamples: ['The sides spoke at length.'],
  }),
]
