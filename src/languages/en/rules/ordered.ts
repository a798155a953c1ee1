import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import {
  ACTS_END,
  ADVERB,
  ANYTHING,
  action,
  actsBehind,
  BE,
  done,
  INFINITIVE,
  inside,
  now,
  THAT,
  TO_ACTS,
  word,
} from './parts.js'

const ORDER = [
  'instruct',
  'order',
  'direct',
  'task',
  'charge',
  'mandate',
  'require',
  'entrust',
  'oblige',
  'obligate',
  'assign',
  'command',
  'enjoin',
]
export const ORDER_NOUNS = [
  ...['instruction', 'order', 'task', 'directive', 'assignment', 'mandate', 'command', 'job', 'duty'],
]
export const GIVE = ['give', 'issue', 'set', 'assign', 'receive', 'hand']

/** What was ordered: infinitives, or nouns behind a small word. */
const ORDERED = either(TO_ACTS, actsBehind('on', 'for', 'of', 'with', 'regarding', 'concerning', 'about'))

/** Offices that are told what they must do. */
export const OFFICES = [
  ...['ministry', 'ministries', 'administration', 'government', 'agency', 'committee', 'hokimiyat', 'akimat'],
  ...[
    'officials',
    'agencies',
    'departments',
    'committees',
    'department',
    'authorities',
    'cabinet',
    'ministers',
    'service',
    'side',
    'sides',
    'khokimiyat',
    'governors',
    'hokims',
    'akims',
  ],
]

/** Those who carry out what they are told. */
const TOLD_PEOPLE = [
  ...['contractor', 'contractors', 'builders', 'suppliers', 'engineers', 'farmers', 'railways', 'utilities'],
  ...['akim', 'hokim', 'minister', 'operator', 'operators', 'designers', 'company', 'companies', 'services'],
]

/** An office told what to do by somebody who can tell it: `told the customs committee to …`. */
const TOLD_OFFICE = seq(
  oneOf(['tell'], 'past'),
  optional(form('the', 'his', 'her', 'its', 'all')),
  gap(2, either(marked('adjective'), marked('noun'))),
  either(form(...OFFICES, ...TOLD_PEOPLE), entity('organisation', 'post')),
)

/** What is laid upon an office, and how it is. */
const DUTY = word('responsibility', 'control', 'supervision', 'oversight', 'coordination', 'implementation')
const LAID = done(
  ...['assign', 'entrust', 'lay', 'give', 'hand', 'delegate', 'place', 'pass', 'leave', 'allot', 'impose'],
)

/** Somebody was given the power to act; who is authorised at all times is under no order. */
const AUTHORISED = seq(
  either(form('was', 'were', 'been'), entity('post', 'person')),
  gap(1, ADVERB),
  oneOf(['authorise', 'authorize', 'empower'], 'past'),
)

/** Orders: somebody with the right to do so tells somebody to do something. */
export const ORDERED_RULES = [
  rule('en/commitment/order-to', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: seq(
      either(
        seq(
          either(
            done(...ORDER),
            now('instruct', 'direct', 'task', 'entrust', 'mandate'),
            seq(BE, gap(1), oneOf(['tell'], 'participle')),
            AUTHORISED,
            TOLD_OFFICE,
            seq(
              form(
                'decree',
                'resolution',
                'order',
                'directive',
                'president',
                'government',
                'premier',
                'cabinet',
              ),
              gap(3, except(form(',', ';'))),
              form('orders', 'instructs', 'obliges', 'requires', 'tasks', 'mandates'),
            ),
            seq(
              form('under'),
              gap(1, form('an', 'the')),
              form('orders', 'instructions', 'obligation', 'duty'),
            ),
          ),
          gap(10),
        ),
        seq(form('and'), gap(1, ADVERB), form('told')),
      ),
      either(TO_ACTS, actsBehind('with')),
      ACTS_END,
    ),
    examples: [
      'The president instructed the government to ⟦act open a warehouse⟧ and ⟦act hire carriers⟧.',
      'The ministers were tasked with ⟦act repairing the pier⟧.',
      'The leaders direct their ministers to ⟦act draw up a plan⟧.',
      'The president instructs the government to ⟦act open a warehouse⟧.',
      'Officials were told to ⟦act speed up the repair⟧.',
      'The ministers have been authorised to ⟦act sign the text⟧.',
      'The president instructed the government to ⟦act approve, by the end of May, a plan of repairs⟧.',
      'The minister told the customs committee to ⟦act lower the fees⟧.',
      'The akim was warned and told to ⟦act finish the road⟧.',
      'A decree of the president orders the ministry to ⟦act lower the fees⟧.',
      'Akimats were ordered to ⟦act renew the timetable within a month⟧.',
    ],
    counterexamples: [
      'The ordered goods have arrived.',
      'The company is authorised to trade in gold.',
      'The minister told the guests to mind the step.',
      'The government was not instructed to open a warehouse.',
    ],
  }),
  rule('en/commitment/give-orders', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: seq(done(...GIVE), inside(6), oneOf(ORDER_NOUNS), gap(6), ORDERED, ACTS_END),
    examples: [
      'The leaders gave instructions to ⟦act draw up a common list of warehouses⟧.',
      'The presidents issued orders on ⟦act the opening of a second lane⟧.',
      'The ministries were given the task of ⟦act doubling the flow of lorries⟧.',
    ],
    counterexamples: ['Last year’s instructions were carried out.', 'The plant received an order for buses.'],
  }),
  rule('en/commitment/orders-given', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: seq(oneOf(ORDER_NOUNS), gap(6), done(...GIVE), gap(6), ORDERED, end()),
    examples: [
      'Instructions were given to the akimats to ⟦act repair the piers⟧.',
      'Orders have been issued on ⟦act the creation of a reserve⟧.',
    ],
    counterexamples: ['The instructions were discussed.'],
  }),
  rule('en/commitment/give-orders-on', {
    kind: 'commitment',
    force: 'ordered',
    priority: 40,
    pattern: either(
      seq(
        done(...GIVE),
        inside(6),
        oneOf(['instruction', 'directive', 'task'], 'plural'),
        either(form('on', 'for', 'regarding', 'aimed', 'in', '.'), end()),
      ),
      seq(done('set', 'assign'), inside(4), form('task', 'tasks'), form('for', 'to', 'before')),
    ),
    examples: [
      'The president gave instructions on the matters raised.',
      'The president gave the ministers a number of instructions.',
      'The leaders set a task for the akims.',
    ],
    counterexamples: ['The instructions on the matters were read.'],
  }),
  rule('en/commitment/lay-duty', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    pattern: either(
      seq(
        either(DUTY, seq(form('task', 'job', 'work', 'preparation'), form('of'))),
        gap(10, except(form(',', ';', 'will', 'would'))),
        LAID,
        form('to', 'with', 'on', 'upon'),
        gap(3, except(form(',', ';'))),
        either(form(...OFFICES), entity('post', 'person', 'organisation')),
      ),
      seq(done('make', 'appoint', 'name'), inside(4), form('responsible', 'answerable', 'accountable')),
      seq(done('assign', 'entrust'), gap(5), DUTY),
      seq(
        form('responsibility', 'control'),
        form('for', 'over'),
        gap(10),
        form('lies', 'rests'),
        form('with', 'on'),
      ),
    ),
    examples: [
      'Control over the repairs was entrusted to the deputy prime minister.',
      'Responsibility for the repairs lies with the ministry.',
      'The task of drafting a plan was handed to the Ministry of Energy.',
      'The ministry was made answerable for the supply of books.',
      'Two officials were made responsible for the supply of grain.',
    ],
    counterexamples: ['Control over the repairs remains.', 'The work of the poet was given to the library.'],
  }),
  rule('en/commitment/order-that', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    pattern: seq(
      done('instruct', 'demand', 'order', 'require', 'direct', 'decree', 'rule', 'command'),
      gap(4),
      THAT,
      ANYTHING,
      end(),
    ),
    examples: [
      'The head of state demanded that warehouses work at night.',
      'The prime minister ordered that the bridge be repaired.',
      'The cabinet decreed that the fees be lowered.',
    ],
    counterexamples: ['He said that nobody waited.'],
  }),
  rule('en/commitment/must-do', {
    kind: 'commitment',
    force: 'ordered',
    priority: 40,
    pattern: seq(
      form(...OFFICES),
      gap(2),
      either(
        form('must'),
        seq(form('has', 'have'), form('been'), form('obliged', 'bound'), form('to')),
        seq(form('have', 'has'), form('to')),
      ),
      gap(1, ADVERB),
      INFINITIVE,
    ),
    examples: [
      'The regional administration must find land for the pier by May.',
      'The ministry must submit a plan.',
      'Agencies have to submit a plan by May.',
    ],
    counterexamples: ['We must live in peace.', 'The bridge must be beautiful.'],
  }),
  rule('en/commitment/order-thing', {
    kind: 'commitment',
    force: 'ordered',
    priority: 38,
    pattern: seq(done('order', 'demand', 'decree'), form('the', 'an', 'a'), gap(2), action()),
    examples: [
      'The president ordered the creation of a reserve.',
      'The premier demanded the early opening of a pier.',
    ],
    counterexamples: ['The company ordered 40 wagons.'],
  }),
  rule('en/commitment/give-time', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    each: 'act',
    pattern: seq(
      either(
        form('given'),
        seq(form(...OFFICES), gap(4, except(form(','))), form('have', 'has')),
        seq(
          form('gave'),
          gap(4, except(form(',', 'to'))),
          either(
            form(...OFFICES, 'governor', 'akim', 'hokim', 'minister', 'mayor'),
            entity('post', 'person'),
          ),
        ),
      ),
      gap(2),
      either(entity('date', 'quantity'), form('days', 'weeks', 'months', 'month', 'week', 'fortnight')),
      TO_ACTS,
      ACTS_END,
    ),
    examples: [
      'The agencies have been given two months to ⟦act draw up a treaty⟧.',
      'The ministry was given until 1 June to ⟦act open a pier⟧.',
      'He gave the governor until 1 May to ⟦act find an investor⟧.',
      'The ministries have two weeks to ⟦act clear the draft⟧.',
      'The premiers gave the agencies two months to ⟦act draw up a treaty⟧.',
    ],
    counterexamples: ['The guests were given time to rest.'],
  }),
  rule('en/commitment/set-deadline', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    each: 'act',
    pattern: seq(
      done('set', 'give', 'receive', 'get', 'hand', 'fix'),
      gap(5, except(form(',', ';', 'to'))),
      form('deadline'),
      form('of'),
      gap(3, except(form(',', ';', 'to', 'for'))),
      either(TO_ACTS, actsBehind('for')),
      ACTS_END,
    ),
    examples: [
      'The premier set ministers a deadline of 1 June to ⟦act finish the draft⟧.',
      'The akim was given a deadline of two months for ⟦act repairing the road⟧.',
    ],
    counterexamples: ['The deadline of 1 June has passed.'],
  }),
  rule('en/commitment/put-in-charge', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    pattern: seq(
      form('put', 'placed'),
      form('in'),
      form('charge'),
      form('of'),
      gap(3),
      either(action(), form('oversight', 'control', 'work', 'works', 'project', 'talks', 'progress')),
    ),
    examples: [
      'The deputy prime minister was put in charge of oversight.',
      'The Ministry of Transport has been put in charge of the delivery of wagons.',
    ],
    counterexamples: ['The minister was put at the head of the table.'],
  }),
]
