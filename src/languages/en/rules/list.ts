import {
  any,
  capture,
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  rest,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { NEXT_ACT } from '../../line-mark.js'
import { AGREE } from './agreed.js'
import { GIVE, OFFICES, ORDER_NOUNS } from './ordered.js'
import { ACTS_END, BULLET, done, inside, LINE_ACT, NOUN_LINE, TO_ACTS, these } from './parts.js'

/** Those who are to do what a line says: `The Ministry of Transport to …`, `Georgia – to …`. */
const ADDRESSEE = seq(
  optional(form('the', 'both')),
  either(
    entity('organisation', 'post', 'country'),
    seq(gap(2, either(marked('adjective'), marked('noun'))), form(...OFFICES)),
  ),
  gap(6, without(any(), 'verb')),
  optional(form(':', '–', '—')),
)

/** A line of a list by a verb that has a force of its own: `To recommend that …`. */
function ownLine(...verbs: readonly string[]): Pattern {
  const act = capture('act', seq(form(...verbs), gap(60, except(form('was', 'is')))))
  return seq(either(BULLET, form(';')), optional(BULLET), optional(form('to')), act, end())
}

/** Lists of things to do: those that a verb announces, and those that go on with what the text began before, with the force of that. */
export const LIST_RULES = [
  rule('en/commitment/order-these', {
    kind: 'commitment',
    force: 'ordered',
    priority: 45,
    each: 'act',
    pattern: these(
      either(
        seq(done(...GIVE), inside(6), oneOf(ORDER_NOUNS), inside(5)),
        seq(oneOf(ORDER_NOUNS), gap(6), done(...GIVE), inside(5)),
      ),
    ),
    examples: [
      'The president gave a number of instructions:\n– ⟦act open a pier⟧;\n– ⟦act lower the fees⟧.',
      'The following tasks were set: ⟦act open a pier⟧, ⟦act lower the fees⟧.',
    ],
    counterexamples: ['The instructions were read: a pier is open.'],
  }),
  rule('en/commitment/agree-these', {
    kind: 'commitment',
    force: 'agreed',
    priority: 45,
    each: 'act',
    pattern: these(seq(done(...AGREE), inside(5))),
    examples: [
      'The sides agreed on the following steps:\n1) ⟦act open a pier⟧;\n2) ⟦act lower the fees⟧.',
      'The ministers agreed as follows: ⟦act repair the bridge⟧; ⟦act renew the timetable⟧.',
    ],
    counterexamples: ['The sides agreed on one thing: the pier is open.'],
  }),
  rule('en/commitment/will-these', {
    kind: 'commitment',
    force: 'intended',
    priority: 42,
    each: 'act',
    pattern: these(form('will', 'would')),
    examples: [
      'The ministers will:\n– ⟦act open a pier⟧;\n– ⟦act exchange data⟧.',
      'By May the sides will: ⟦act repair the bridge⟧; and ⟦act renew the timetable⟧.',
    ],
    counterexamples: ['As Burns would: the pier is open.'],
  }),
  rule('en/commitment/in-particular', {
    kind: 'commitment',
    carried: true,
    priority: 38,
    each: 'act',
    pattern: seq(
      either(
        seq(form('in'), form('particular')),
        form('namely', 'specifically'),
        seq(form('first'), form('of'), form('all')),
      ),
      optional(form(',', ':')),
      TO_ACTS,
      ACTS_END,
    ),
    examples: [
      'Ministers were given a number of tasks. In particular, to ⟦act open a pier⟧ and ⟦act repair a bridge⟧.',
      'The president gave instructions on the port. Namely, to ⟦act open a pier⟧.',
    ],
    counterexamples: ['The guests saw the port. In particular, to reach the pier they took a boat.'],
  }),
  rule('en/commitment/next-line', {
    ...NEXT_ACT,
    pattern: either(
      seq(form(';'), optional(BULLET), TO_ACTS, ACTS_END),
      seq(BULLET, either(seq(optional(ADDRESSEE), TO_ACTS), LINE_ACT), ACTS_END),
    ),
    examples: [
      'The president gave a number of instructions.\n– To ⟦act open a pier⟧.\n– To ⟦act lower the fees⟧.',
      'The sides agreed to open a pier.\n2) To ⟦act lower the fees⟧.',
      'The president gave orders:\n1. Open a pier.\n2. ⟦act Speed up the repair⟧.',
      'Kazakhstan and Georgia\nOrders\n(a) The Ministry of Transport to ⟦act open a pier⟧.',
      'Agreements of the ministers:\n1.1. Georgia – to ⟦act open a pier⟧.',
    ],
    counterexamples: [
      'The guests saw the port.\n– To see the pier they took a boat.',
      'The ministers agreed to open a pier.\n– Work at the port.',
    ],
  }),
  rule('en/commitment/line-recommends', {
    ...NEXT_ACT,
    holdsOwn: true,
    force: 'proposed',
    priority: 41,
    pattern: ownLine('recommend', 'request', 'ask', 'invite', 'propose', 'advise', 'urge', 'encourage'),
    examples: [
      'The ministers of Georgia and Kazakhstan agreed:\n1. To open a pier.\n2. To ⟦act recommend that customs add two lanes⟧.',
      'The ministers of Georgia and Kazakhstan agreed:\n1. To open a pier.\n2. To ⟦act ask the bank to lower the fees⟧.',
    ],
    counterexamples: [
      'The guests saw the port.\n– To ask for money was not their aim.',
      'The ministers agreed:\n1. To open a pier.\n2. To lower the fees.',
    ],
  }),
  rule('en/commitment/line-orders', {
    ...NEXT_ACT,
    holdsOwn: true,
    force: 'ordered',
    priority: 41,
    pattern: ownLine('instruct', 'task', 'direct', 'order', 'oblige', 'require', 'mandate'),
    examples: [
      'The ministers of Georgia and Kazakhstan agreed:\n1. To open a pier.\n2. To ⟦act instruct customs to add two lanes⟧.',
      'The ministers of Georgia and Kazakhstan agreed:\n1. To open a pier.\n2. To ⟦act task the bank with lowering the fees⟧.',
    ],
    counterexamples: [
      'The ministers agreed:\n1. To open a pier.\n2. To lower the fees.',
      'He came to order.',
    ],
  }),
  rule('en/commitment/next-line-noun', {
    ...NEXT_ACT,
    priority: 9,
    pattern: seq(
      BULLET,
      NOUN_LINE,
      rest(seq(form(',', ';'), optional(form('and')), optional(BULLET), NOUN_LINE)),
      optional(form('.')),
      end(),
    ),
    examples: [
      'Agreements of Georgia and Kazakhstan:\n– ⟦act creation of a joint fund⟧;\n– ⟦act the repair of the bridge⟧.',
      'The ministers agreed to open a pier.\n– ⟦act Early repair of the bridge⟧.',
    ],
    counterexamples: [
      'The ministers agreed to open a pier.\n– Repair of the bridge was finished.',
      'The guests saw the port.\n– Creation of a fund.',
    ],
  }),
  rule('en/commitment/line-to-office', {
    ...NEXT_ACT,
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: seq(ADDRESSEE, TO_ACTS, ACTS_END),
    examples: [
      'Kazakhstan and Georgia to ⟦act build a joint pier⟧',
      'The Georgian side to ⟦act build a pier in Poti⟧.',
      'The ministers met in Tbilisi.\nThe Ministry of Transport to ⟦act approve the timetable by 1 March⟧.',
    ],
    counterexamples: [
      'Kazakhstan sent a group to see the pier.',
      'It took Kazakhstan a year to build the pier.',
    ],
  }),
  rule('en/commitment/in-turn', {
    kind: 'commitment',
    carried: true,
    force: 'intended',
    priority: 41,
    pattern: seq(
      either(
        seq(form('first', 'second', 'third', 'fourth', 'fifth'), form(',', ':')),
        seq(form('firstly', 'secondly', 'thirdly', 'finally', 'lastly'), optional(form(',', ':'))),
      ),
      gap(20, without(any(), 'past')),
      either(form('will', 'would', 'shall'), seq(form('is', 'are'), form('to'))),
      gap(80),
      end(),
    ),
    examples: [
      'The ministers arrived at a common view on two issues. First, a pier will be built in May. Second, fees are to be lowered.',
      'The ministers of Georgia and Kazakhstan met. First, a pier will be built in May.',
    ],
    counterexamples: ['First, the guests saw the port.', 'Finally, trade rose.'],
  }),
]
