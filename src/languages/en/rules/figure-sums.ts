import {
  capture,
  either,
  end,
  entity,
  entityOf,
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
import { EN_MEASURE_NOUNS } from '../lexicon/measures.js'
import { EN_THINGS, EN_WORKS } from '../lexicon/things.js'
import { EN_NUMBERS } from '../numbers.js'
import { NOT_NUMBER } from './figure.js'
import { BE, done, inside, said } from './parts.js'

const SMALL_NUMBERS = Object.keys(EN_NUMBERS.cardinals)
const PEOPLE = ['people', 'person', 'worker', 'resident', 'specialist', 'employee']

/** What makes or yields things. */
const PRODUCERS = [
  ...['plant', 'factory', 'mill', 'enterprise', 'works', 'refinery', 'line', 'facility'],
  ...['mine', 'field', 'smelter', 'quarry'],
]

/** Figures whose measure the verb or the noun before the sum tells: work given, sums aimed at, spent or put up. */
export const SUM_RULES = [
  rule('en/figure/so-many-jobs', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'jobs' },
    pattern: either(
      capture('value', entityOf('quantity', ['job', 'workplace'])),
      seq(
        plain(lemma('job', 'employment', 'work')),
        form('for', 'to'),
        gap(3, NOT_NUMBER),
        capture('value', entityOf('quantity', PEOPLE)),
      ),
      seq(capture('value', entityOf('quantity', PEOPLE)), gap(5, NOT_NUMBER), form('employed')),
      seq(oneOf(['employ']), gap(2, NOT_NUMBER), capture('value', entityOf('quantity', PEOPLE))),
      seq(
        capture(
          'value',
          entityOf('quantity', [...PEOPLE, 'driver', 'engineer', 'builder', 'miner', 'citizen']),
        ),
        gap(3, NOT_NUMBER),
        form('work', 'worked', 'working'),
        form('at', 'in', 'for', 'on', 'there'),
      ),
    ),
    examples: [
      'The mill will create ⟦value 300 jobs⟧.',
      'There is work for ⟦value 40 people⟧ at the pier.',
      'Some ⟦value 400 people⟧ work at the plant.',
    ],
    counterexamples: ['The mill will create jobs.', 'The work was done in 40 days.'],
  }),
  rule('en/figure/so-many-of-them', {
    kind: 'figure',
    priority: 27,
    pattern: seq(
      capture('value', without(entity('quantity'), 'noun')),
      form('have', 'has', 'are', 'were'),
      gap(3),
      either(marked('participle'), form('construction', 'stage', 'way')),
    ),
    examples: [
      'There are 84 projects in the list. ⟦value 26⟧ have been completed.',
      'The list holds 84 projects, while ⟦value 31⟧ are being carried out.',
    ],
    counterexamples: ['There are 84 projects in the list. Guests have been invited.'],
  }),
  rule('en/figure/has-multiplied', {
    kind: 'figure',
    priority: 27,
    pattern: seq(
      form('has', 'have', 'had'),
      gap(4, NOT_NUMBER),
      capture('value', entity('times')),
      either(form('.', ',', ';', 'since', 'and'), end()),
    ),
    examples: [
      'Trade, which stood at 90 million dollars in 2023, has since more than ⟦value tripled⟧.',
      'Exports reached 3 million tonnes in May; they have ⟦value doubled⟧ since.',
    ],
    counterexamples: ['The band has doubled its efforts.'],
  }),
  rule('en/figure/so-many-more', {
    kind: 'figure',
    priority: 27,
    pattern: seq(
      optional(form('another', 'further')),
      capture('value', form(...SMALL_NUMBERS)),
      optional(form('more', 'others', 'of', 'them')),
      form('are', 'were', 'have', 'is'),
      gap(3),
      either(marked('participle'), form('construction', 'preparation', 'stage', 'way', 'pipeline')),
    ),
    examples: [
      'There are 60 projects in the list, and ⟦value two⟧ more are being prepared.',
      'The list holds 84 projects, and a further ⟦value seventeen⟧ are in preparation.',
    ],
    counterexamples: ['The list holds 84 projects, and many more are being prepared.'],
  }),
  rule('en/figure/held-in', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'water' },
    pattern: seq(
      plain(lemma('reservoir', 'lake', 'dam')),
      gap(8, NOT_NUMBER),
      said('hold', 'contain', 'store'),
      gap(3, NOT_NUMBER),
      capture('value', entityOf('quantity', ['metre', 'meter', 'kilometre', 'kilometer', 'm3'])),
    ),
    examples: [
      'The reservoir now holds ⟦value 3 billion cubic metres⟧ of water.',
      'The dam holds ⟦value 2 million cubic metres⟧.',
    ],
    counterexamples: ['The reservoir holds little water.'],
  }),
  rule('en/figure/cost-so-much', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'investment' },
    pattern: seq(
      either(plain(oneOf([...EN_THINGS, ...EN_WORKS, 'project'])), form('it', 'which')),
      gap(12, NOT_NUMBER),
      either(form('costs', 'costing'), seq(form('will', 'would', 'to'), form('cost'))),
      gap(4, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'The bridge would cost about ⟦value 220 million dollars⟧.',
      'Kazakhstan asked for a loan for a warehouse costing ⟦value 5 million dollars⟧.',
    ],
    counterexamples: ['A ticket costs 20 dollars.', 'The bridge will cost much.'],
  }),
  rule('en/figure/share-of-works', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      plain(oneOf([...EN_WORKS, ...EN_THINGS, 'work', 'works', 'project'])),
      gap(8, NOT_NUMBER),
      either(
        seq(capture('value', entity('percent')), form('complete', 'completed', 'finished', 'ready', 'done')),
        seq(
          form('complete', 'completed', 'finished', 'done'),
          form('by'),
          capture('value', entity('percent')),
        ),
      ),
    ),
    examples: [
      'The works on the bridge are ⟦value 65 percent⟧ complete.',
      'Repair of the pier is ⟦value 40 percent⟧ finished.',
    ],
    counterexamples: ['The works are complete.'],
  }),
  rule('en/figure/credit-line', {
    kind: 'figure',
    priority: 40,
    always: { measure: 'loan' },
    pattern: seq(
      form('credit'),
      form('line', 'facility'),
      gap(2, NOT_NUMBER),
      form('of', 'worth'),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'The bank opened a credit line of ⟦value 10 million dollars⟧ for exporters.',
      'A credit facility worth up to ⟦value 3 million euros⟧ was opened.',
    ],
    counterexamples: ['The bank opened a credit line for exporters.'],
  }),
  rule('en/figure/sum-lent', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'loan', comparison: 'level' },
    pattern: seq(
      done(
        'approve',
        'extend',
        'provide',
        'sign',
        'grant',
        'secure',
        'obtain',
        'receive',
        'issue',
        'disburse',
      ),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
      gap(1),
      form('loan', 'credit', 'facility', 'loans', 'credits'),
    ),
    examples: [
      'The bank has approved a ⟦value 150 million dollars⟧ loan for the repair of canals.',
      'Georgia received a ⟦value 30 million euros⟧ credit.',
    ],
    counterexamples: ['The bank approved a loan.'],
  }),
  rule('en/figure/target-of', {
    kind: 'figure',
    priority: 46,
    always: { measure: 'trade-target', comparison: 'target' },
    pattern: seq(
      done('set', 'agree', 'adopt', 'confirm', 'establish'),
      inside(6),
      form('target', 'goal', 'objective'),
      form('of', 'at'),
      gap(3, form('more', 'than', 'over', 'about', 'around', 'at', 'least', 'nearly', 'some', 'up', 'to')),
      capture('value', entity('money')),
    ),
    examples: [
      'The neighbours set a trade target of ⟦value 2 billion dollars⟧.',
      'They agreed a target of ⟦value 3 billion euros⟧ by 2030.',
    ],
    counterexamples: ['The neighbours set a target of raising fees to 2 million dollars.'],
  }),
  rule('en/figure/cost', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'investment' },
    pattern: either(
      seq(
        form('budget', 'envelope', 'funding'),
        form('of'),
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        form('cost', 'costs', 'price', 'funding', 'investment', 'outlay', 'expenditure', 'bill', 'spending'),
        gap(6, NOT_NUMBER),
        form('estimated', 'put', 'valued', 'assessed'),
        form('at'),
        gap(4, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        plain(oneOf([...EN_WORKS, 'project'])),
        gap(8, NOT_NUMBER),
        form('is', 'was'),
        form('estimated', 'valued'),
        form('at'),
        gap(2, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        form('built', 'constructed', 'erected'),
        form('at'),
        gap(2),
        form('cost'),
        form('of'),
        gap(2),
        capture('value', entity('money')),
      ),
      seq(
        plain(lemma('cost', 'budget', 'value', 'price')),
        gap(10, NOT_NUMBER),
        either(
          form('is', 'was', 'are', 'were'),
          said('amount', 'total', 'make', 'stand', 'reach', 'exceed', 'come'),
        ),
        gap(4, NOT_NUMBER),
        capture('value', entity('money')),
      ),
    ),
    examples: [
      'The programme has a budget of ⟦value 30 million euros⟧.',
      'The cost of the pier is ⟦value 5 million dollars⟧.',
      'Funding, estimated at no less than ⟦value 5 million dollars⟧, is yet to be found.',
    ],
    counterexamples: ['The cost of the pier is known.'],
  }),
  rule('en/figure/make-available', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'investment' },
    pattern: either(
      seq(done('make'), gap(1, NOT_NUMBER), capture('value', entity('money')), form('available')),
      seq(
        capture('value', entity('money')),
        gap(8, except(form('will', 'would', 'to'))),
        BE,
        form('made'),
        form('available'),
      ),
    ),
    examples: [
      'An agency made ⟦value 2 billion pounds⟧ available to builders.',
      'About ⟦value 30 million euros⟧ were made available.',
    ],
    counterexamples: ['The room was made available.'],
  }),
  rule('en/figure/put-up-money', {
    kind: 'figure',
    priority: 27,
    always: { measure: 'investment' },
    pattern: either(
      seq(
        done(
          ...['allocate', 'earmark', 'commit', 'provide', 'disburse', 'extend', 'grant', 'mobilise', 'raise'],
          ...['announce', 'unveil'],
        ),
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        capture('value', entity('money')),
        gap(10, NOT_NUMBER),
        form('was', 'were', 'been', 'is', 'are'),
        done('allocate', 'earmark', 'commit', 'provide', 'disburse', 'invest', 'expect', 'spend'),
      ),
    ),
    examples: [
      'The bank has allocated ⟦value 30 million euros⟧ to the repair of piers.',
      'About ⟦value 40 million dollars⟧ has been earmarked.',
      'Another ⟦value 5 million dollars⟧ is expected from the bank.',
    ],
    counterexamples: ['The bank will allocate 30 million euros.', 'A watch was provided.'],
  }),
  rule('en/figure/so-long', {
    kind: 'figure',
    priority: 40,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      oneOf([...EN_THINGS, 'section', 'stretch', 'route']),
      gap(8, NOT_NUMBER),
      either(form('is', 'was'), seq(form('will', 'would'), form('be'))),
      gap(2, NOT_NUMBER),
      capture('value', entity('quantity')),
      form('long', 'wide', 'high', 'deep', 'tall'),
    ),
    examples: ['The bridge will be ⟦value 3 kilometres⟧ long.', 'The new road is ⟦value 70 km⟧ long.'],
    counterexamples: ['The bridge will be long.', 'The bridge, 3 kilometres long, was opened.'],
  }),
  rule('en/figure/of-which', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: seq(
      form('of'),
      form('which', 'that', 'this', 'them'),
      gap(2, NOT_NUMBER),
      capture('value', entity('money', 'percent', 'quantity')),
      gap(2, NOT_NUMBER),
      either(form('fell', 'falls', 'went', 'goes', 'came'), done('account', 'be')),
      gap(4, NOT_NUMBER),
      oneOf(EN_MEASURE_NOUNS),
    ),
    examples: [
      'Trade came to 9 million dollars, of which ⟦value 4 million dollars⟧ fell to imports.',
      'Trade reached 9 million tonnes, of which ⟦value 30 percent⟧ went to transit.',
    ],
    counterexamples: ['Trade came to 9 million dollars, of which the sides are proud.'],
  }),
  rule('en/figure/turn-out', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      plain(oneOf(PRODUCERS)),
      gap(4, NOT_NUMBER),
      either(
        done('produce', 'assemble', 'manufacture'),
        seq(done('turn'), form('out')),
        form('yields', 'produces', 'makes', 'processes', 'refines', 'smelts'),
      ),
      gap(2, NOT_NUMBER),
      capture('value', entity('quantity')),
    ),
    examples: [
      'Last year the plant turned out ⟦value 26,000 cars⟧.',
      'The mill produced ⟦value 900 tonnes⟧ of yarn.',
      'The mine in Kazakhstan yields ⟦value 20,000 tonnes⟧ of copper a year.',
    ],
    counterexamples: ['The plant turned out well.', 'The mine yields copper.'],
  }),
]
