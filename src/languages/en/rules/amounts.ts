import {
  any,
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  form,
  gap,
  lemma,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { NOT_NUMBER, VALUE } from './figure.js'
import { done } from './parts.js'

const PEOPLE = entityOf('quantity', [
  'people',
  'person',
  'worker',
  'resident',
  'specialist',
  'citizen',
  'employee',
])
const HIRED = capture('value', PEOPLE)
const TRADE = plain(
  oneOf(['export', 'import', 'sale', 'purchase', 'trade', 'turnover', 'delivery', 'shipment'], 'noun'),
)

/** Figures told by other words: of work given, of price tags, of what trade brought and what is in the pipeline. */
export const AMOUNT_RULES = [
  rule('en/figure/are-to-give-work', {
    kind: 'figure',
    priority: 47,
    always: { measure: 'jobs' },
    pattern: seq(
      optional(form('are', 'is', 'will', 'would', 'should')),
      gap(1, form('to')),
      form('give', 'provide', 'offer', 'bring', 'mean', 'gave', 'provided', 'offered', 'brought'),
      gap(2, NOT_NUMBER),
      form('work', 'employment', 'jobs'),
      form('to', 'for'),
      gap(4, NOT_NUMBER),
      HIRED,
    ),
    examples: [
      'The projects are to give work to more than ⟦value 6,000 people⟧.',
      'The plant provided steady employment for ⟦value 900 people⟧.',
    ],
    counterexamples: ['The school gives work to pupils.'],
  }),
  rule('en/figure/to-so-many', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: seq(
      context(
        seq(
          plain(
            oneOf([
              'arrival',
              'visitor',
              'tourist',
              'student',
              'flight',
              'number',
              'passenger',
              'project',
              'company',
            ]),
          ),
          gap(12, NOT_NUMBER),
          entity('percent', 'times'),
          gap(8, NOT_NUMBER),
        ),
      ),
      form('to', 'reaching', 'at'),
      gap(1, form('about', 'some', 'nearly', 'almost', 'over')),
      capture('value', any()),
      either(form('.', ',', ';'), end()),
    ),
    examples: [
      'Tourist arrivals from Georgia rose by a third over the quarter, to ⟦value 26,000⟧.',
      'The number of students grew 12 percent to ⟦value 4,300⟧.',
    ],
    counterexamples: ['Arrivals from Georgia rose by a third over the quarter to everybody’s delight.'],
  }),
  rule('en/figure/portfolio-worth', {
    kind: 'figure',
    priority: 35,
    always: { measure: 'investment-portfolio', comparison: 'level' },
    pattern: seq(
      plain(lemma('portfolio')),
      gap(10, NOT_NUMBER),
      form('valued', 'estimated', 'worth', 'put', 'assessed', 'measured'),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'The portfolio of joint projects is valued at ⟦value 6 billion dollars⟧.',
      'A portfolio of investments worth ⟦value 300 million euros⟧ has been formed.',
    ],
    counterexamples: ['The portfolio is valued highly.'],
  }),
  rule('en/figure/workforce-of', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'jobs' },
    pattern: seq(
      form('workforce', 'staff', 'payroll', 'personnel'),
      form('of', 'numbers', 'totals', 'exceeds'),
      gap(2, NOT_NUMBER),
      capture('value', any()),
      gap(1, form('people', 'persons')),
      either(form('is', 'are', 'works', 'work', 'has', '.', ',', 'in', 'at'), seq(form('.'), end())),
    ),
    examples: [
      'A workforce of ⟦value 900⟧ is employed at the pier.',
      'The plant has a staff of ⟦value 300⟧, most of them from Georgia.',
    ],
    counterexamples: ['The staff of the hotel is polite.'],
  }),
  rule('en/figure/find-work', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'jobs' },
    pattern: either(
      seq(
        HIRED,
        form('will', 'would', 'are', 'have', 'now'),
        gap(2),
        form('find', 'found', 'get', 'finding', 'secure'),
        gap(2),
        form('work', 'employment', 'jobs', 'there'),
      ),
      seq(
        HIRED,
        form('were', 'are', 'been'),
        form('provided', 'supplied'),
        form('with'),
        gap(2),
        form('work', 'employment', 'jobs'),
      ),
    ),
    examples: [
      'About ⟦value 300 people⟧ will secure jobs in Osh.',
      'About ⟦value 900 people⟧ were provided with stable jobs.',
      'Some ⟦value 900 people⟧ have found jobs at the plant.',
    ],
    counterexamples: ['Some 900 people will find the way.'],
  }),
  rule('en/figure/price-tag', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'investment-portfolio' },
    pattern: seq(
      context(
        seq(either(plain(oneOf(['project'], 'noun')), entityOf('quantity', ['project'])), gap(8, NOT_NUMBER)),
      ),
      either(
        seq(
          form('with', 'at', 'carrying', 'bearing'),
          gap(2, NOT_NUMBER),
          form('price', 'cost', 'bill'),
          gap(1, form('tag')),
        ),
        form('costing', 'priced'),
      ),
      gap(5, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'In all, 34 joint projects with a price tag of over ⟦value $900 million⟧ are in progress.',
      'There are 12 projects costing some ⟦value 2 billion dollars⟧ under way.',
    ],
    counterexamples: ['A watch with a price tag of $100 was lost.'],
  }),
  rule('en/figure/trade-brought', {
    kind: 'figure',
    priority: 31,
    pattern: either(
      seq(
        TRADE,
        gap(5, NOT_NUMBER),
        done('bring', 'earn', 'yield', 'fetch', 'net', 'generate', 'contribute', 'add', 'lose', 'shed'),
        gap(4, NOT_NUMBER),
        VALUE,
      ),
      seq(
        plain(oneOf(['country', 'side', 'neighbour', 'state', 'partner', 'economy', 'nation'], 'noun')),
        gap(3, NOT_NUMBER),
        capture('measure', done('trade', 'exchange'), 'trade-turnover'),
        gap(2, NOT_NUMBER),
        capture('value', entity('money')),
      ),
    ),
    examples: [
      'Exports brought ⟦value $700 million⟧ last year.',
      'Sales to Norway earned ⟦value 40 million euros⟧.',
    ],
    counterexamples: ['Exports brought joy.', 'The collector traded two stamps.'],
  }),
  rule('en/figure/within-reach', {
    kind: 'figure',
    priority: 30,
    pattern: either(
      seq(
        capture(
          'bound',
          seq(form('within'), gap(2), form('reach', 'touching', 'striking', 'sight')),
          'about',
        ),
        gap(1, form('distance')),
        form('of'),
        gap(2, NOT_NUMBER),
        VALUE,
      ),
      seq(
        capture(
          'bound',
          seq(
            form('drew', 'drawn', 'draw', 'edged', 'inched', 'got', 'moved'),
            gap(1),
            form('close', 'closer', 'near'),
          ),
          'about',
        ),
        form('to'),
        gap(2, NOT_NUMBER),
        VALUE,
      ),
    ),
    examples: [
      'Trade is up 8 percent and ⟦bound within reach⟧ of ⟦value $600 million⟧.',
      'Trade gained 11 percent and ⟦bound drew close⟧ to ⟦value 60 million euros⟧.',
    ],
    counterexamples: ['The summit is within reach of climbers.'],
  }),
  rule('en/figure/in-the-pipeline', {
    kind: 'figure',
    priority: 26,
    pattern: seq(
      either(
        seq(form('another', 'further'), capture('value', any())),
        seq(capture('value', any()), form('more', 'others', 'further')),
      ),
      gap(2, form('more', 'are', 'is', 'still', 'now')),
      either(
        seq(form('in', 'on'), form('the', 'its'), form('pipeline', 'way', 'works', 'cards', 'making')),
        seq(form('in', 'under'), form('preparation', 'development', 'planning')),
      ),
    ),
    examples: [
      'Forty-two joint projects are running, with ⟦value eleven⟧ more in the pipeline.',
      'Some 60 projects are under way; ⟦value 12⟧ more are in the works.',
    ],
    counterexamples: ['Changes are in the pipeline.'],
  }),
  rule('en/figure/of-which-appeared', {
    kind: 'figure',
    priority: 32,
    pattern: either(
      seq(
        form(',', ';', '–'),
        capture('value', any()),
        form('of'),
        form('which', 'them', 'these', 'whom'),
        gap(4, NOT_NUMBER),
        done(
          'appear',
          'emerge',
          'open',
          'start',
          'found',
          'establish',
          'register',
          'launch',
          'join',
          'create',
          'add',
          'spring',
        ),
      ),
    ),
    examples: [
      'There are 48 firms with Lithuanian capital, ⟦value nine⟧ of which appeared this year.',
      'Some 60 projects are running, ⟦value 12⟧ of them launched this year.',
    ],
    counterexamples: ['There are 48 firms, most of which appeared long ago.'],
  }),
]
