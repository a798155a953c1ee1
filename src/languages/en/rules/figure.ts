import {
  any,
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  lemma,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
  type Test,
  without,
} from '../../../grammar/index.js'
import { EN_CHANGES } from '../lexicon/changes.js'
import { EN_COUNTED_NOUNS, EN_MEASURE_NOUNS } from '../lexicon/measures.js'
import { done, INSIDE, said } from './parts.js'

const NUMBER: Test = entity('percent', 'money', 'times', 'quantity')
export const NOT_NUMBER: Test = except(NUMBER)
/** Words between a measure and what it came to: no number, nothing that puts it in the time to come. */
const NAMED: Test = entity('date', 'person', 'country', 'place', 'organisation', 'post')
const SO_FAR: Pattern = gap(16, either(without(plain(any()), 'future'), NAMED))
/** Words of an apposition: `the volume of trade, a little under €60 million, …`. */
const NOT_AND: Test = except(form(',', ';', 'and', 'while', 'which', 'but'))
/** What a number rose from, before what it rose to. */
const FROM: Pattern = seq(gap(2, NOT_NUMBER), form('from'), gap(1, NOT_NUMBER), NUMBER)
/** Words between a verb and the number it leads to. */
const NOT_FROM: Pattern = either(without(plain(any()), 'future', 'instrumental'), NAMED)
export const MEASURE: Test = plain(oneOf(EN_MEASURE_NOUNS))
/** A measure that is told by `of`; the capacity of a thing is its size: `a plant with a capacity of 300 tonnes`. */
const MEASURE_OF: Test = plain(oneOf([...EN_MEASURE_NOUNS].filter((noun) => noun !== 'capacity')))
export const VALUE: Pattern = capture('value', NUMBER)
/** Units of what is not counted one by one. */
const MEASURED = [
  ...[
    'tonne',
    'ton',
    't',
    'kilogram',
    'kilometre',
    'kilometer',
    'hectare',
    'megawatt',
    'gigawatt',
    'kilowatt',
  ],
  ...[
    'metre',
    'meter',
    'barrel',
    'kwh',
    'mw',
    'gw',
    'kilowatt-hour',
    'megawatt-hour',
    'million',
    'thousand',
    'billion',
  ],
]
/** Before a number that something is to rise from: what it is to rise to is no second figure. */
const NOT_STARTED_FROM: Test = except(form('from', 'present', 'current', 'existing'))
/** Verbs that bound the number behind them. */
const BOUNDED: Pattern = either(
  // A crossing is a place, too.
  capture('bound', either(oneOf(['exceed', 'surpass', 'top', 'pass']), said('cross')), 'above'),
  capture(
    'bound',
    either(
      oneOf(['approach']),
      seq(
        optional(form('is', 'are', 'was', 'were')),
        optional(form('now')),
        form('nears', 'neared', 'nearing', 'approaching'),
      ),
      seq(oneOf(['come']), form('close'), form('to')),
    ),
    'about',
  ),
)
/** What grew from one number to another (`jumped from 20 to 30 units`) came to the second, which is no upper bound. */
const GREW_FROM: Pattern = seq(
  capture('bound', said('grow', 'rise', 'increase', 'climb', 'jump', 'soar', 'expand'), 'exact'),
  capture('value', entity('quantity', 'money')),
)
/** What went up to a number came to it; `up to` bounds nothing there. */
const WENT_UP = seq(
  capture('bound', seq(oneOf(['go', 'move', 'climb', 'rise', 'come'], 'past'), form('up')), 'exact'),
  form('to'),
)
const CHANGED: Pattern = either(
  BOUNDED,
  WENT_UP,
  said(...EN_CHANGES),
  form('is', 'are', 'was', 'were', 'up', 'down'),
  oneOf(EN_CHANGES, 'gerund'),
)
/** Nouns of change behind or before their number. */
const CHANGES = [
  ...['increase', 'rise', 'growth', 'decrease', 'decline', 'drop', 'fall', 'gain', 'jump', 'surge', 'slump'],
  ...['dip', 'uptick', 'upturn', 'downturn', 'slide'],
]
/** The last words of parts that a noun of change tells: `a rise of a third`. */
const FRACTIONS = ['half', 'third', 'quarter', 'fifth']
/** What so many times more is compared with: `twice the number`. */
const TOTALS = ['number', 'figure', 'level', 'volume', 'amount', 'total', 'result', 'sum', 'rate', 'size']
/** A part by which something went up or down: `up a quarter`. */
const UP_A_PART: Pattern = seq(
  context(form(',', '–', '—', '(')),
  entityOf('percent', ['year', 'on', 'from', 'against', 'over', 'compare', 'compared', 'year-on-year']),
)
const COUNTED: Test = entityOf('quantity', EN_COUNTED_NOUNS)

/** Figures: a number about the relation. */
export const FIGURE_RULES = [
  rule('en/figure/measure-is', {
    kind: 'figure',
    priority: 30,
    lacking: { percent: 'other', times: 'other' },
    pattern: either(
      seq(MEASURE, SO_FAR, GREW_FROM),
      seq(MEASURE, SO_FAR, CHANGED, FROM, gap(3, NOT_NUMBER), VALUE),
      seq(MEASURE, SO_FAR, CHANGED, gap(6, NOT_FROM), VALUE),
      seq(MEASURE, gap(8, INSIDE), form('doubled', 'tripled'), gap(1, NOT_NUMBER), VALUE),
      seq(MEASURE, optional(seq(gap(14, NOT_NUMBER), except(form('be')))), capture('value', entity('times'))),
      seq(MEASURE, gap(6, INSIDE), form('–', '—', '-', ':', '('), gap(4, INSIDE), VALUE),
      seq(MEASURE, form('is', 'was'), gap(9, INSIDE), form(':'), gap(2, INSIDE), VALUE),
      seq(
        MEASURE_OF,
        gap(6, INSIDE),
        form('of'),
        gap(3, INSIDE),
        capture('value', either(entity('money', 'percent', 'times'), entityOf('quantity', MEASURED))),
      ),
      seq(
        MEASURE,
        gap(6, INSIDE),
        form('by', 'to', 'at', 'worth', 'over', 'about', 'around', 'nearly'),
        gap(3, INSIDE),
        VALUE,
      ),
      seq(form('investment', 'trade', 'loan', 'credit', 'export', 'import'), gap(3, INSIDE), VALUE),
      seq(MEASURE, gap(2, INSIDE), form(','), gap(5, NOT_AND), capture('value', entity('money')), form(',')),
    ),
    examples: [
      'Trade turnover grew by ⟦value 12 percent⟧ since the start of the year.',
      'Exports ⟦bound exceeded⟧ ⟦value 5 million tonnes⟧.',
      'Exports of cotton have ⟦value doubled⟧ over seven years.',
      'The volume of trade, just over ⟦value 40 million euros⟧, leaves room for growth.',
    ],
    counterexamples: ['Trade turnover is growing.', 'On board the plane from Osh there were 60 people.'],
  }),
  rule('en/figure/so-much-of', {
    kind: 'figure',
    priority: 29,
    lacking: { quantity: 'other' },
    pattern: seq(
      VALUE,
      gap(3, INSIDE),
      form('in', 'of', 'worth'),
      gap(4, INSIDE),
      plain(
        oneOf([
          'investment',
          'trade',
          'export',
          'import',
          'loan',
          'turnover',
          'cargo',
          'freight',
          'good',
          'goods',
          'grain',
          'electricity',
          'water',
          'transit',
        ]),
      ),
    ),
    examples: [
      'The company put ⟦value 30 million dollars⟧ of investment into the pier.',
      'Carriers moved ⟦value 2 million tonnes⟧ of cargo.',
    ],
    counterexamples: ['The tower is 60 metres of steel.'],
  }),
  rule('en/figure/so-many-things', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      capture('value', COUNTED),
      optional(seq(gap(4, NOT_NUMBER), form('visited'), gap(1), entity('country', 'place'))),
    ),
    examples: [
      'There are ⟦value 210 enterprises⟧ with foreign capital in the country.',
      'Now ⟦value 51 projects⟧ are under way.',
    ],
    counterexamples: ['Enterprises with foreign capital are at work.'],
  }),
  rule('en/figure/grow-by', {
    kind: 'figure',
    priority: 29,
    pattern: seq(CHANGED, gap(6, NOT_FROM), VALUE),
    examples: [
      'Trade grew by 9 percent and ⟦bound exceeded⟧ ⟦value 2 billion dollars⟧.',
      'Trade reached 2 billion dollars, growing by ⟦value 8 percent⟧.',
      'Exports rose by 2 percent and came close to ⟦value 3 billion dollars⟧.',
    ],
    counterexamples: ['The price rose by 3 percent.'],
  }),
  rule('en/figure/less-or-more', {
    kind: 'figure',
    priority: 33,
    pattern: either(
      seq(
        capture('value', entity('percent', 'times')),
        form('more', 'less', 'higher', 'lower', 'up', 'down', 'above', 'below'),
        optional(form('than')),
      ),
      seq(
        optional(form('a', 'an')),
        plain(lemma(...CHANGES)),
        form('of'),
        capture('value', entity('percent', 'times')),
      ),
      seq(form('up', 'down'), optional(form('by')), capture('value', entity('percent', 'times'))),
      seq(
        form(','),
        form('a', 'an'),
        gap(1, INSIDE),
        capture('value', entity('times')),
        plain(lemma(...CHANGES)),
      ),
      seq(
        capture('value', entityOf('percent', ['more', 'less', 'high', 'low', 'few', 'much', 'little'])),
        form('than'),
      ),
      seq(capture('value', entity('times')), form('as'), form('many', 'much', 'high', 'large'), form('as')),
      seq(form('a', 'an', 'with'), gap(1, INSIDE), capture('value', entityOf('percent', FRACTIONS))),
      capture('value', entityOf('times', TOTALS)),
      seq(
        capture('value', entity('times')),
        form('the', 'that', 'its'),
        gap(2, except(form(',', ';'))),
        form(...TOTALS),
      ),
      capture('value', UP_A_PART),
      seq(
        form('a', 'an', 'with'),
        gap(1),
        capture('value', entity('percent')),
        gap(2, INSIDE),
        plain(lemma(...CHANGES)),
      ),
    ),
    examples: [
      'Trade reached 2 billion dollars, ⟦value 7 percent⟧ more than last year.',
      'Exports made 3 billion dollars, up ⟦value 4 percent⟧.',
      'Exports made 3 billion dollars, ⟦value twice the figure⟧ for 2023.',
      'Exports made 3 billion dollars, ⟦value up a quarter year⟧ on year.',
      'Exports made 3 billion dollars, ⟦value a quarter more⟧ than last year.',
      'Exports made 3 billion dollars, a ⟦value 19 percent⟧ gain on the same period last year.',
      'Exports made 3 billion dollars, a year-on-year ⟦value rise of one half⟧.',
      'Exports made 3 billion dollars, a ⟦value 1.7-fold⟧ increase.',
      'Trade came to 2 billion dollars, or ⟦value 5 percent⟧ above last year’s level.',
    ],
    counterexamples: ['The bridge is three metres higher.'],
  }),
  rule('en/figure/worth', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'investment-portfolio' },
    pattern: seq(
      context(seq(either(plain(lemma('project')), entityOf('quantity', ['project'])), gap(14, NOT_NUMBER))),
      either(
        form('worth', 'totalling', 'totaling', 'valued'),
        seq(
          form('with', 'at', 'for', 'to', 'of'),
          gap(2, NOT_NUMBER),
          form('value', 'cost', 'worth', 'total', 'sum', 'investment', 'volume', 'amount'),
        ),
      ),
      gap(4, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'They chose projects worth ⟦value 300 million dollars⟧.',
      'There are 40 projects with a total value of ⟦value 2 billion dollars⟧ under way.',
    ],
    counterexamples: ['Projects were approved.', 'A watch worth 100 dollars was lost.'],
  }),
  rule('en/figure/trade-so-much', {
    kind: 'figure',
    priority: 30,
    lacking: { quantity: 'other' },
    pattern: seq(
      done(
        ...[
          'export',
          'import',
          'transport',
          'ship',
          'carry',
          'attract',
          'supply',
          'deliver',
          'produce',
          'receive',
          'generate',
          'refine',
          'process',
          'handle',
          'mine',
          'extract',
          'pump',
          'sell',
          'buy',
        ],
      ),
      gap(5, NOT_NUMBER),
      VALUE,
    ),
    examples: [
      'The neighbours exported ⟦value 2 million tonnes⟧ of grain.',
      'The company received ⟦value 30 million dollars⟧.',
    ],
    counterexamples: ['The neighbours exported grain.'],
  }),
  rule('en/figure/and-so-much', {
    kind: 'figure',
    priority: 28,
    pattern: seq(
      context(seq(NOT_STARTED_FROM, NUMBER, gap(6, NOT_NUMBER))),
      either(form('to', 'at'), seq(form('or', 'and', 'including', 'reaching'))),
      gap(2, NOT_NUMBER),
      VALUE,
    ),
    examples: [
      'Exports grew 1.5 times to ⟦value 3 million tonnes⟧.',
      'Trade rose by 5 percent to ⟦value 2 billion dollars⟧.',
      'Trade was up 12 percent in May, at ⟦value $640 million⟧.',
    ],
    counterexamples: ['The road was opened in May to two towns.'],
  }),
  rule('en/figure/from-to', {
    kind: 'figure',
    priority: 36,
    pattern: seq(
      form('number', 'volume', 'amount', 'quota', 'total'),
      gap(8, NOT_NUMBER),
      either(said(...EN_CHANGES), form('gone', 'went')),
      optional(form('up', 'down')),
      form('from'),
      any(),
      form('to'),
      capture('value', any()),
    ),
    lacking: { quantity: 'other' },
    examples: [
      'The number of projects rose from 18 to ⟦value 31⟧.',
      'The number of students has gone up from 200 to ⟦value 1,400⟧ in five years.',
    ],
    counterexamples: ['The number of projects rose.', 'The road goes from Osh to Baku.'],
  }),
  rule('en/figure/so-many-in-all', {
    kind: 'figure',
    priority: 29,
    pattern: seq(
      plain(
        lemma('visitor', 'tourist', 'traveller', 'student', 'flight', 'project', 'enterprise', 'company'),
      ),
      gap(8, INSIDE),
      oneOf(['number', 'total', 'reach'], 'past'),
      gap(1, form('some', 'about', 'around', 'nearly', 'over')),
      capture('value', any()),
      either(form('.', ',', ';'), entity('date'), end()),
    ),
    examples: [
      'Visitors from Japan numbered ⟦value 9,300⟧, a third more than before.',
      'Flights to Japan numbered ⟦value 56⟧ in May.',
    ],
    counterexamples: ['Visitors from Japan reached Khiva.'],
  }),
]
