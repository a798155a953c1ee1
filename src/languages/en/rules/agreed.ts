import {
  capture,
  either,
  end,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  repeat,
  rest,
  rule,
  seq,
} from '../../../grammar/index.js'
import {
  ACTS_END,
  ADVERB,
  ANYTHING,
  actsBehind,
  BE,
  done,
  inside,
  NOUN_ACTS,
  now,
  SEPARATOR,
  THAT,
  TO_ACTS,
} from './parts.js'

export const AGREE = [
  'agree',
  'decide',
  'resolve',
  'undertake',
  'commit',
  'arrange',
  'pledge',
  'vow',
  'consent',
  'promise',
  'concur',
]
const UNDERSTANDINGS = [
  'agreement',
  'understanding',
  'decision',
  'consensus',
  'accord',
  'arrangement',
  'deal',
]
const REACH = ['reach', 'take', 'make', 'achieve', 'come', 'adopt', 'confirm', 'find', 'arrive']

/** What was agreed on: infinitives, or nouns behind a small word. */
const AGREED = either(TO_ACTS, actsBehind('on', 'upon', 'about', 'for', 'regarding', 'concerning', 'to'))

/** A thing in a list of what was settled, told by its noun. */
const THING_LISTED = capture('act', seq(form('a', 'an', 'the', 'joint', 'common'), ANYTHING))

/** Agreements: the sides bind themselves to something. */
export const AGREED_RULES = [
  rule('en/commitment/agree-to', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: seq(either(done(...AGREE), now(...AGREE)), gap(4), AGREED, ACTS_END),
    examples: [
      'The sides agreed to ⟦act raise cotton shipments⟧ and ⟦act lower the fees⟧.',
      'The ministers agreed on ⟦act the creation of a common warehouse⟧.',
      'It was decided to ⟦act open a second bridge⟧.',
      'The leaders agree to ⟦act lower the fees⟧ and ⟦act open a pier⟧.',
      'The Parties:\n– note the report;\n– agree to ⟦act open a pier⟧;\n– resolve to ⟦act lower the fees⟧.',
      'The ministers agreed to ⟦act prepare and sign a programme⟧ and to ⟦act open a pier⟧.',
      'The sides agreed:\n– to ⟦act build a pier⟧;\n– to ⟦act lower the fees⟧.',
      'The sides agreed to hold a forum in May and to ⟦act open a pier⟧.',
      'It was decided to host an exhibition and to ⟦act lower the fees⟧.',
      'They decided to ⟦act open a pier⟧ and to ⟦act convene ministers responsible for trade every year⟧.',
    ],
    counterexamples: ['The sides did not agree to lower the fees.', 'The sides failed to agree on the fees.'],
  }),
  rule('en/commitment/reach-agreement', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: seq(done(...REACH), inside(5), oneOf(UNDERSTANDINGS), gap(4), AGREED, end()),
    examples: [
      'The sides reached an agreement on ⟦act the opening of a common pier⟧.',
      'The ministers took a decision to ⟦act build the second stage of the warehouse⟧.',
    ],
    counterexamples: ['No agreement on the opening of a pier was reached.', 'The court took a decision.'],
  }),
  rule('en/commitment/reach-agreement-on', {
    kind: 'commitment',
    force: 'agreed',
    priority: 40,
    pattern: either(
      seq(
        done('reach', 'achieve', 'find', 'arrive'),
        inside(3),
        oneOf(UNDERSTANDINGS),
        form('on', 'upon', 'about', 'over', 'regarding', 'concerning'),
      ),
      seq(
        done('reach', 'arrive', 'come', 'take'),
        optional(form('at', 'to')),
        form('a', 'an'),
        form('common', 'shared', 'single', 'joint', 'unified'),
        form('view', 'position', 'opinion', 'approach'),
        form('on', 'about', 'regarding'),
      ),
    ),
    examples: [
      'The ministers reached consensus on the timetable of ferries.',
      'The sides arrived at an understanding about fees.',
      'The ministers arrived at a common view on two issues.',
    ],
    counterexamples: ['The sides reached no agreement on fees.', 'The agreements reached on fees were read.'],
  }),
  rule('en/commitment/agreement-reached-to', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: seq(oneOf(UNDERSTANDINGS), gap(5), BE, gap(2, ADVERB), done(...REACH), gap(3), AGREED, end()),
    examples: [
      'Agreement was reached on ⟦act the creation of a working group⟧.',
      'A decision has been taken to ⟦act widen the road⟧.',
    ],
    counterexamples: ['No agreement was reached on the creation of a working group.'],
  }),
  rule('en/commitment/agreement-reached', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    pattern: seq(
      oneOf(UNDERSTANDINGS),
      gap(16),
      BE,
      gap(2, ADVERB),
      either(
        done('reach', 'achieve', 'confirm', 'seal', 'formalise'),
        seq(done('record', 'enshrine', 'set', 'write'), form('in', 'down', 'into')),
      ),
      optional(end()),
    ),
    examples: [
      'An understanding on the dates of the repair was reached.',
      'Agreement on common fees has been achieved.',
      'The understanding on fees was recorded in the minutes.',
    ],
    counterexamples: [
      'Agreement on common fees has not been achieved.',
      'The sides read the agreements reached during the visit.',
    ],
  }),
  rule('en/commitment/settle-matter', {
    kind: 'commitment',
    force: 'agreed',
    priority: 30,
    pattern: seq(
      either(
        done('agree', 'settle', 'define', 'endorse', 'outline', 'identify', 'coordinate', 'determine'),
        seq(done('agree'), form('on', 'upon')),
      ),
      inside(5),
      oneOf([
        'measure',
        'step',
        'direction',
        'priority',
        'list',
        'timetable',
        'deadline',
        'task',
        'agenda',
        'schedule',
        'area',
        'goal',
        'date',
      ]),
    ),
    examples: [
      'The ministers settled the dates of the repair.',
      'The sides defined priorities for next year.',
    ],
    counterexamples: ['Measures for the repair of piers are over.'],
  }),
  rule('en/commitment/agree-that-and-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 45,
    tellsOn: true,
    each: 'act',
    pattern: seq(
      done(...AGREE),
      gap(4),
      THAT,
      capture('act', ANYTHING),
      repeat(seq(optional(form(',')), form('and'), THAT, capture('act', ANYTHING)), 1, 4),
      end(),
    ),
    examples: [
      'It was agreed that ⟦act the warehouse would open in spring⟧ and that ⟦act the fees would be lowered⟧.',
      'The sides agreed that ⟦act a pier would be built⟧ and that ⟦act ferries would call weekly⟧.',
    ],
    counterexamples: ['The sides agreed that the warehouse opens in spring.'],
  }),
  rule('en/commitment/common-ground', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    each: 'act',
    pattern: seq(
      either(
        seq(done('find'), form('common'), form('ground')),
        seq(BE, gap(1), form('in'), form('agreement')),
        seq(done('settle'), form('on')),
      ),
      optional(form('on', 'upon', 'about')),
      optional(seq(form('the'), form('need', 'necessity'))),
      optional(form('for', 'of')),
      either(actsBehind('on', 'for', 'of'), NOUN_ACTS, TO_ACTS),
      end(),
    ),
    examples: [
      'The sides found common ground on ⟦act the opening of a pier⟧.',
      'The ministers were in agreement on ⟦act the abolition of fees⟧.',
    ],
    counterexamples: ['The sides found the ground frozen.'],
  }),
  rule('en/commitment/agree-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    tellsOn: true,
    pattern: seq(either(done(...AGREE), now('agree', 'decide', 'resolve')), gap(4), THAT, ANYTHING, end()),
    examples: [
      'The sides agreed that the warehouse opens in spring.',
      'It was decided that the fees be lowered.',
      'The leaders agree that ministries will meet weekly.',
    ],
    counterexamples: ['The minister said that the fees are low.'],
  }),
  rule('en/commitment/promise-thing', {
    kind: 'commitment',
    force: 'agreed',
    priority: 41,
    pattern: seq(
      either(done('promise', 'pledge', 'guarantee'), now('promise', 'pledge', 'guarantee')),
      inside(3),
      either(
        seq(entity('money'), gap(3), form('for', 'to', 'towards', 'in')),
        form(
          ...['answer', 'reply', 'response', 'decision', 'help', 'support', 'assistance', 'aid', 'delivery'],
          ...['supply', 'grant', 'loan', 'financing', 'funding', 'review', 'contribution', 'backing'],
        ),
      ),
    ),
    examples: [
      'The ministry has promised an answer within two months.',
      'Japan pledged 15 million euros for a school in Taraz.',
    ],
    counterexamples: ['The ministry did not promise an answer.', 'A promise is kept.'],
  }),
  rule('en/commitment/leave-to-experts', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: either(
      seq(done('leave'), form('it'), form('to'), gap(3, except(form(',', ';'))), TO_ACTS, ACTS_END),
      seq(
        form('shook', 'shaken'),
        form('hands'),
        form('on'),
        gap(5, except(form(',', ';'))),
        TO_ACTS,
        ACTS_END,
      ),
    ),
    examples: [
      'Delegates left it to experts to ⟦act settle the fees⟧.',
      'The two ministers shook hands on a plan to ⟦act build a bridge in Osh⟧.',
    ],
    counterexamples: ['Delegates left Osh to settle at home.', 'The ministers shook hands.'],
  }),
  rule('en/commitment/take-upon-itself', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(
      done('take'),
      gap(2),
      form('upon', 'on'),
      form('itself', 'themselves', 'himself', 'herself'),
      gap(3, except(form(',', ';', 'to'))),
      TO_ACTS,
      ACTS_END,
    ),
    examples: [
      'Turkmenistan took it upon itself to ⟦act supply 2 billion cubic metres of gas⟧.',
      'The sides took upon themselves to ⟦act open a pier⟧ and to ⟦act lower the fees⟧.',
    ],
    counterexamples: ['The guests took a walk on the pier.'],
  }),
  rule('en/commitment/settled-list', {
    kind: 'commitment',
    force: 'agreed',
    priority: 45,
    each: 'act',
    pattern: seq(
      form('settled', 'agreed', 'approved'),
      optional(seq(form('were', 'was'), optional(form('also')))),
      form(':'),
      THING_LISTED,
      rest(seq(SEPARATOR, THING_LISTED)),
      ACTS_END,
    ),
    examples: [
      'Also settled: ⟦act a training programme for auditors⟧, ⟦act a hotline for operators⟧ and ⟦act a review of tariffs⟧.',
      'Agreed were: ⟦act a joint list of goods⟧ and ⟦act a timetable of ferries⟧.',
    ],
    counterexamples: ['The sides settled the bill.'],
  }),
]
