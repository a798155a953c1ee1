import {
  either,
  end,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { action, BE, GERUND_ACTS, INFINITIVE, inside, TO_ACTS } from './parts.js'

const PLANNED = [
  'planned',
  'scheduled',
  'expected',
  'envisaged',
  'envisioned',
  'slated',
  'intended',
  'due',
  'set',
  'projected',
  'anticipated',
]
const PLAN = form(
  ...[
    'plan',
    'plans',
    'planned',
    'intend',
    'intends',
    'intended',
    'aim',
    'aims',
    'aimed',
    'seek',
    'seeks',
    'sought',
  ],
  ...['expect', 'expects', 'hope', 'hopes', 'strive', 'strives', 'set'],
)

/** Intentions: what somebody means to do, said without an agreement or an order. */
export const INTENDED_RULES = [
  rule('en/commitment/intend-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    each: 'act',
    pattern: seq(
      either(
        seq(BE, gap(2), form(...PLANNED, 'planning', 'preparing', 'going', 'about')),
        seq(PLAN, optional(seq(form('out'), likely(marked('function'))))),
        seq(form('envisages', 'envisage', 'foresees', 'plans'), gap(1)),
      ),
      gap(2),
      TO_ACTS,
      end(),
    ),
    examples: [
      'It is planned to ⟦act commission a second line by the end of the year⟧.',
      'We intend to ⟦act double shipments by 2031⟧.',
      'The ministries aim to ⟦act work out a single tariff⟧.',
    ],
    counterexamples: ['The plans were discussed.', 'It is not planned to introduce fees.'],
  }),
  rule('en/commitment/envisage-act', {
    kind: 'commitment',
    force: 'intended',
    priority: 38,
    each: 'act',
    pattern: seq(
      form('envisages', 'envisaged', 'foresees', 'provides', 'plans', 'planned', 'considers'),
      optional(form('for')),
      either(GERUND_ACTS, seq(form('the', 'a', 'an'), inside(3), action())),
    ),
    examples: [
      'The programme envisages ⟦act opening two piers⟧.',
      'The plan provides for the creation of a reserve.',
    ],
    counterexamples: ['The minister envisages nothing.'],
  }),
  rule('en/commitment/act-expected', {
    kind: 'commitment',
    force: 'intended',
    priority: 36,
    pattern: seq(action(), gap(14), BE, gap(1), form(...PLANNED)),
    examples: [
      'The opening of the pier is scheduled for spring.',
      'Construction of the second stage is planned for May.',
    ],
    counterexamples: ['The opening of the pier was put off.'],
  }),
  rule('en/commitment/be-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 30,
    pattern: seq(without(form('is', 'are'), 'relative'), form('to'), INFINITIVE),
    examples: ['The pier is to open in spring.', 'Two piers are to be repaired.'],
    counterexamples: ['The pier is open to all.'],
  }),
  rule('en/commitment/will-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: seq(
      without(form('will', 'shall', 'would'), 'relative'),
      gap(3, marked('adverb')),
      either(without(oneOf(['be']), 'verb'), INFINITIVE),
    ),
    examples: ['The second stage will be finished by autumn.', 'Works will begin in May.'],
    counterexamples: ['The warehouse was built in March.'],
  }),
]
