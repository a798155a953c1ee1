import { either, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { NEXT_ACT } from '../../line-mark.js'
import { AGREE } from './agreed.js'
import { GIVE, ORDER_NOUNS } from './ordered.js'
import { ACTS_END, BULLET, done, inside, LINE_ACT, TO_ACTS, these } from './parts.js'

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
      seq(BULLET, either(TO_ACTS, LINE_ACT), ACTS_END),
    ),
    examples: [
      'The president gave a number of instructions.\n– To ⟦act open a pier⟧.\n– To ⟦act lower the fees⟧.',
      'The sides agreed to open a pier.\n2) To ⟦act lower the fees⟧.',
      'The president gave orders:\n1. Open a pier.\n2. ⟦act Speed up the repair⟧.',
    ],
    counterexamples: [
      'The guests saw the port.\n– To see the pier they took a boat.',
      'The ministers agreed to open a pier.\n– Work at the port.',
    ],
  }),
]
