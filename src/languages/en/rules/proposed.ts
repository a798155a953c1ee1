import { either, end, entity, except, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import {
  ACTS_END,
  ANYTHING,
  action,
  actsBehind,
  done,
  GERUND_ACTS,
  inside,
  NOUN_ACTS,
  now,
  said,
  THAT,
  TO_ACTS,
} from './parts.js'

const PROPOSE = ['propose', 'suggest', 'recommend', 'initiate', 'advocate', 'offer']
/** What is proposed now, also with courtesy: `we propose`, `I would suggest`. */
const PROPOSED_NOW = either(
  now('propose', 'suggest', 'recommend', 'advocate'),
  seq(form('would'), optional(seq(form('like'), form('to'))), form('propose', 'suggest', 'recommend')),
)
const URGE = [
  'urge',
  'invite',
  'encourage',
  'ask',
  'request',
  'advise',
  'propose',
  'offer',
  'recommend',
  'call',
  'appeal',
]
const IDEAS = ['initiative', 'proposal', 'idea', 'suggestion', 'recommendation']

/** Proposals: somebody wants something done and cannot order it. */
export const PROPOSED_RULES = [
  rule('en/commitment/propose-doing', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: seq(
      either(done(...PROPOSE, 'advise'), PROPOSED_NOW),
      gap(3),
      either(GERUND_ACTS, TO_ACTS),
      end(),
    ),
    examples: [
      'The minister proposed holding a forum in May and ⟦act opening a pier⟧.',
      'He suggested hosting a festival and ⟦act lowering the fees⟧.',
      'The minister proposed ⟦act opening a common warehouse⟧ and ⟦act hiring carriers⟧.',
      'He offered to ⟦act train dispatchers⟧.',
      'Turkmenistan proposes to ⟦act open a common warehouse⟧.',
    ],
    counterexamples: [
      'The proposed warehouse was built.',
      'The minister did not propose opening a warehouse.',
    ],
  }),
  rule('en/commitment/urge-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: seq(
      either(
        done(...URGE),
        now('urge', 'invite', 'encourage', 'ask', 'call'),
        seq(
          form('experts', 'officials', 'members', 'donors'),
          form('advise', 'urge', 'ask', 'recommend', 'call'),
        ),
      ),
      gap(8),
      TO_ACTS,
      ACTS_END,
    ),
    examples: [
      'He urged carriers to ⟦act speed up the repair of the bridge⟧.',
      'We call on carriers to ⟦act lower the fees⟧.',
      'The minister invited builders to ⟦act take part in the tender⟧.',
    ],
    counterexamples: ['The invited guests left.'],
  }),
  rule('en/commitment/call-for', {
    kind: 'commitment',
    force: 'proposed',
    priority: 43,
    each: 'act',
    pattern: seq(
      either(done('call', 'appeal', 'press', 'argue', 'push'), now('call')),
      form('for'),
      either(GERUND_ACTS, NOUN_ACTS),
      end(),
    ),
    examples: [
      'The minister called for ⟦act the abolition of fees⟧.',
      'The delegation called for ⟦act speeding up repairs⟧.',
    ],
    counterexamples: ['The minister called his colleague.'],
  }),
  rule('en/commitment/ask-for', {
    kind: 'commitment',
    force: 'proposed',
    priority: 36,
    pattern: seq(
      either(form('side', 'delegation', 'government'), entity('country', 'post')),
      gap(2),
      done('ask', 'apply'),
      form('for'),
      gap(4, except(form(',', ';'))),
      oneOf([
        ...[
          'place',
          'loan',
          'credit',
          'help',
          'support',
          'assistance',
          'quota',
          'permit',
          'extension',
          'access',
        ],
        ...['delivery', 'supply', 'reduction', 'scholarship', 'flight', 'visa'],
      ]),
    ),
    examples: [
      'The Tajik side asked for more places at universities.',
      'Georgia has asked for an extension of the loan.',
    ],
    counterexamples: ['The guests asked for tea.'],
  }),
  rule('en/commitment/propose-thing', {
    kind: 'commitment',
    force: 'proposed',
    priority: 40,
    pattern: seq(
      either(
        done('propose', 'suggest', 'recommend', 'initiate', 'advocate', 'request', 'float', 'moot'),
        PROPOSED_NOW,
      ),
      gap(6, except(form(',', ';'))),
      either(
        action(),
        oneOf([
          'programme',
          'mechanism',
          'plan',
          'set',
          'number',
          'platform',
          'system',
          'council',
          'fund',
          'group',
          'package',
          'roadmap',
        ]),
      ),
    ),
    examples: [
      'The minister proposed the launch of a night flight.',
      'A new mechanism was proposed for the supply of grain, and he suggested a new mechanism.',
    ],
    counterexamples: ['The minister proposed tea.'],
  }),
  rule('en/commitment/offer-help', {
    kind: 'commitment',
    force: 'proposed',
    priority: 40,
    pattern: seq(
      done('offer'),
      inside(3),
      oneOf([
        ...['line', 'loan', 'credit', 'grant', 'assistance', 'help', 'support', 'cooperation', 'expertise'],
        ...['scholarship', 'place', 'plot', 'land', 'space', 'training', 'quota', 'equipment', 'financing'],
      ]),
    ),
    examples: [
      'The bank offered a new line of credit for piers.',
      'Kazakhstan offered carriers a plot of land for a terminal.',
      'The guests offered assistance in repairs.',
    ],
    counterexamples: ['The guests offered their hand.'],
  }),
  rule('en/commitment/put-forward', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: seq(
      done('put', 'advance', 'submit', 'make', 'voice', 'table', 'present', 'come', 'float', 'raise', 'moot'),
      inside(4),
      oneOf(IDEAS),
      gap(2),
      either(TO_ACTS, actsBehind('of', 'on', 'for')),
      end(),
    ),
    examples: [
      'The president put forward the initiative to ⟦act create a common fund⟧.',
      'The minister made a proposal on ⟦act the opening of a night flight⟧.',
    ],
    counterexamples: ['The initiative to create a fund was praised.'],
  }),
  rule('en/commitment/put-forward-thing', {
    kind: 'commitment',
    force: 'proposed',
    priority: 38,
    pattern: either(
      seq(
        done('put', 'advance', 'submit', 'make', 'voice', 'table', 'float', 'moot', 'raise', 'air'),
        inside(5),
        oneOf(IDEAS),
      ),
      seq(
        oneOf(IDEAS),
        gap(12, except(form('will', 'would', 'should', 'must'))),
        done('put', 'advance', 'submit', 'make', 'voice', 'table'),
        optional(form('forward')),
      ),
    ),
    examples: [
      'The delegation put forward several proposals.',
      'Officials of Georgia floated the idea of a joint school in Osh.',
      'An initiative on common warehouses was put forward.',
    ],
    counterexamples: ['The proposals were read.'],
  }),
  rule('en/commitment/deem-proper', {
    kind: 'commitment',
    force: 'proposed',
    priority: 42,
    each: 'act',
    pattern: seq(
      said('consider', 'deem', 'find', 'recognise', 'think'),
      gap(2),
      form('expedient', 'advisable', 'desirable', 'appropriate', 'reasonable'),
      gap(3),
      TO_ACTS,
      end(),
    ),
    examples: [
      'The ministers considered it expedient to ⟦act lower the fees⟧.',
      'It was deemed advisable to ⟦act open a second warehouse⟧.',
    ],
    counterexamples: ['The repair was considered expedient.'],
  }),
  rule('en/commitment/wish-that', {
    kind: 'commitment',
    force: 'proposed',
    priority: 42,
    pattern: seq(done('express', 'voice', 'convey'), inside(3), form('wish', 'desire', 'request')),
    examples: [
      'The minister expressed the wish that flights be resumed.',
      'The guests voiced the desire that the pier be repaired.',
    ],
    counterexamples: ['The minister expressed good wishes.'],
  }),
  rule('en/commitment/propose-that', {
    kind: 'commitment',
    force: 'proposed',
    priority: 42,
    pattern: seq(
      either(done('propose', 'suggest', 'recommend', 'urge', 'request', 'ask'), PROPOSED_NOW),
      gap(4),
      THAT,
      ANYTHING,
      end(),
    ),
    examples: [
      'The minister proposed that the warehouse open in spring.',
      'He suggested that the fees be lowered.',
      'I would suggest that our regions open a pier.',
    ],
    counterexamples: ['The minister saw that the warehouse was open.'],
  }),
]
