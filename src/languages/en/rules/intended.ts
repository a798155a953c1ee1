import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  lemma,
  marked,
  oneOf,
  optional,
  plain,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import {
  ACTS_END,
  ANYTHING,
  action,
  actsBehind,
  BE,
  GERUND_ACTS,
  INFINITIVE,
  inside,
  TO_ACTS,
} from './parts.js'

/** What is planned, as a participle behind `to be`. */
const PLANNED = either(
  oneOf(
    [
      'plan',
      'schedule',
      'expect',
      'envisage',
      'envision',
      'slate',
      'intend',
      'project',
      'anticipate',
      'design',
    ],
    'participle',
  ),
  form('due'),
)
const PLAN = oneOf(['plan', 'intend', 'aim', 'seek', 'expect', 'hope', 'strive', 'prepare', 'want'])

/** What is done with films and matches, which nobody undertakes. */
const SHOWN = ['show', 'screen', 'play', 'perform', 'exhibit', 'release', 'film', 'broadcast']

/** Those of whom a match, a show or the weather is told. */
const IDLE = [
  ...[
    'i',
    'he',
    'she',
    'team',
    'hosts',
    'champion',
    'athletes',
    'club',
    'film',
    'concert',
    'museum',
    'visitors',
  ],
  ...['winner', 'winners'],
]
/** Words between `will` and its verb. */
const ALSO = either(
  marked('adverb'),
  form('also', 'soon', 'then', 'now', 'later', 'again', 'therefore', 'thus', 'first'),
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
        seq(BE, gap(2), either(PLANNED, form('planning', 'preparing', 'going', 'poised'))),
        PLAN,
        seq(oneOf(['set'], 'past'), form('out')),
        seq(form('is', 'are'), form('set')),
      ),
      gap(2),
      TO_ACTS,
      ACTS_END,
    ),
    examples: [
      'It is planned to ⟦act commission a second line by the end of the year⟧.',
      'We intend to ⟦act double shipments by 2031⟧.',
      'The ministries aim to ⟦act work out a single tariff⟧.',
    ],
    counterexamples: ['The plans were discussed.', 'It is not planned to introduce fees.'],
  }),
  rule('en/commitment/set-goal', {
    kind: 'commitment',
    force: 'intended',
    priority: 45,
    each: 'act',
    pattern: either(
      seq(
        oneOf(['set', 'have', 'outline', 'announce', 'define']),
        inside(5),
        form('goal', 'target', 'objective', 'aim', 'goals', 'targets'),
        gap(1),
        either(TO_ACTS, actsBehind('of', 'for')),
        end(),
      ),
      seq(form('set'), form('themselves', 'ourselves'), inside(4), either(TO_ACTS, actsBehind('of')), end()),
      seq(
        form('goal', 'target', 'objective', 'aim', 'task', 'plan'),
        gap(4),
        form('is', 'was'),
        TO_ACTS,
        end(),
      ),
    ),
    examples: [
      'The neighbours set the goal of ⟦act doubling shipments⟧.',
      'The sides set themselves the task of ⟦act opening two piers⟧.',
      'The aim is to ⟦act bring trade to 3 billion dollars⟧.',
    ],
    counterexamples: ['The goal was reached.'],
  }),
  rule('en/commitment/expected-that', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    pattern: seq(
      form('it'),
      BE,
      gap(1),
      oneOf(['plan', 'expect', 'envisage', 'envision', 'anticipate', 'assume'], 'participle'),
      form('that'),
      gap(14),
      form('will', 'would', 'shall'),
      ANYTHING,
      end(),
    ),
    examples: [
      'It is expected that 15 new flights will be added by autumn.',
      'It is planned that the pier will open in May.',
    ],
    counterexamples: ['It is expected that prices are known.', 'It is not planned that the pier will open.'],
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
    pattern: seq(action(), gap(14), BE, gap(1), PLANNED),
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
  rule('en/commitment/will-reach', {
    kind: 'commitment',
    force: 'intended',
    priority: 35,
    pattern: seq(
      without(form('will', 'shall', 'would'), 'relative'),
      gap(3),
      oneOf([
        'increase',
        'grow',
        'rise',
        'reach',
        'bring',
        'raise',
        'double',
        'exceed',
        'expand',
        'total',
        'amount',
        'provide',
        'invest',
        'allocate',
        'supply',
        'export',
        'import',
        'produce',
        'build',
        'train',
        'attract',
        'deliver',
        'extend',
        'receive',
        'process',
      ]),
      gap(6),
      entity('money', 'percent', 'times', 'quantity'),
    ),
    examples: [
      'Exports will be increased to 2 million tonnes by 2031.',
      'Trade will reach 3 billion dollars.',
    ],
    counterexamples: ['Trade reached 3 billion dollars.'],
  }),
  rule('en/commitment/will-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: seq(
      except(form(...IDLE)),
      without(form('will', 'shall', 'would'), 'relative'),
      gap(3, ALSO),
      either(
        seq(form('be'), gap(2, ALSO), except(lemma(...SHOWN, 'close'))),
        plain(without(marked('infinitive'), 'function', 'short')),
      ),
    ),
    examples: ['The second stage will be finished by autumn.', 'Works will begin in May.'],
    counterexamples: ['The warehouse was built in March.', 'The shop will be closed on Mondays.'],
  }),
]
