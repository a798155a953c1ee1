import {
  any,
  capture,
  context,
  either,
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
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_MEASURE_NOUNS } from '../lexicon/measures.js'
import { MEASURE, NOT_NUMBER, VALUE } from './figure.js'
import { ADVERB, BE, done, said } from './parts.js'

const PART = entity('percent')
/** The whole, or the word that stands for it: `made up 38 percent of it`. */
const OF_WHOLE = either(
  seq(form('of'), form('it', 'this', 'these', 'them', 'that')),
  seq(gap(4, NOT_NUMBER), MEASURE),
)
/** What a part of a whole is, goes to or comes from. */
const IS_PART = either(
  BE,
  said('go', 'come', 'consist', 'originate', 'fall', 'move', 'pass'),
  form('goes', 'comes', 'consists', 'falls', 'go', 'come', 'fall'),
)
/** Works that are counted by their number alone, whatever each of them is. */
const SITES = entityOf('quantity', ['site', 'facility', 'unit', 'object', 'turbine', 'section'])
const LISTED = entityOf('quantity', ['project', 'enterprise', 'company', 'firm', 'flight', 'venture'])
/** What a number of a list is said to be, or what happened to it. */
const ARE = seq(
  form('are', 'is', 'were', 'was', 'have', 'has'),
  gap(3, ADVERB),
  optional(form('been', 'being')),
  either(
    form('in', 'at', 'under', 'with', 'from', 'on', 'for'),
    done(
      'complete',
      'launch',
      'finish',
      'replace',
      'build',
      'repair',
      'start',
      'open',
      'implement',
      'commission',
    ),
  ),
)
/** What firms of a list do. */
const DO = seq(form('do', 'work', 'operate', 'trade', 'deal'), gap(2), form('in', 'with'))
export const IN = seq(
  form('in', 'at', 'under', 'with', 'from', 'for'),
  gap(1),
  either(marked('noun'), entity('country', 'place')),
)
const FURTHER = seq(form(',', 'and', ';'), optional(form('and', 'while')), optional(form('another', 'a')))
/** A further part of the same whole: `, fuel 27 percent`, `and fruit for 9 percent`. */
const FURTHER_PART = seq(
  FURTHER,
  gap(2, plain(marked('noun'))),
  either(marked('noun'), entity('country', 'place', 'organisation')),
  optional(form('for', 'with', 'at')),
  gap(1, NOT_NUMBER),
  capture('value', PART),
)

/** Figures of shares, and of what each state or place has of a whole. */
export const SHARE_RULES = [
  rule('en/figure/of-each', {
    kind: 'figure',
    priority: 31,
    always: { comparison: 'level' },
    pattern: seq(
      entity('country', 'place'),
      form('(', '–', '—', ':'),
      gap(1, NOT_NUMBER),
      capture(
        'value',
        either(entity('percent', 'money'), entityOf('quantity', ['million', 'billion', 'tonne'])),
      ),
    ),
    examples: [
      'Trade grew to 30 billion dollars. Its leaders are China (⟦value 13 billion dollars⟧) and Russia (⟦value 10 billion⟧).',
      'Exports rose: Georgia – ⟦value 22 percent⟧, Turkey – ⟦value 19 percent⟧.',
    ],
    counterexamples: ['China (12 points) and Russia won.'],
  }),
  rule('en/figure/share-of-each', {
    kind: 'figure',
    priority: 35,
    always: { measure: 'other', comparison: 'level' },
    pattern: either(
      seq(
        either(said('account'), form('account')),
        form('for'),
        gap(3, NOT_NUMBER),
        capture('value', entity('percent')),
        form('of'),
        optional(form('the')),
        form('total', 'all', 'whole', 'it'),
      ),
      seq(
        entity('country', 'place', 'organisation'),
        form('with', 'at'),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent')),
      ),
    ),
    examples: [
      'China accounted for ⟦value 22 percent⟧ of the total.',
      'Trade grew. China took 22 percent, followed by Russia with ⟦value 19 percent⟧.',
    ],
    counterexamples: ['Russia with its ports took part.'],
  }),
  rule('en/figure/share', {
    kind: 'figure',
    priority: 34,
    lacking: { percent: 'other' },
    always: { comparison: 'level' },
    pattern: either(
      seq(
        plain(lemma('share')),
        gap(8, NOT_NUMBER),
        plain(oneOf(EN_MEASURE_NOUNS)),
        gap(5, NOT_NUMBER),
        VALUE,
      ),
      seq(
        plain(lemma('share')),
        gap(8, NOT_NUMBER),
        VALUE,
        gap(6, NOT_NUMBER),
        plain(oneOf(EN_MEASURE_NOUNS)),
      ),
      seq(
        either(said('account'), form('account')),
        form('for'),
        gap(3, NOT_NUMBER),
        capture('value', entity('percent')),
        gap(8, NOT_NUMBER),
        plain(oneOf(EN_MEASURE_NOUNS)),
      ),
    ),
    examples: [
      'The share of the neighbours is ⟦value 40 %⟧ of all trade.',
      'Cotton accounts for ⟦value 12 percent⟧ of exports.',
    ],
    counterexamples: ['The share of cotton is great.'],
  }),
  rule('en/figure/part-of-whole', {
    kind: 'figure',
    priority: 34,
    always: { comparison: 'level' },
    pattern: either(
      seq(capture('value', PART), gap(4, NOT_NUMBER), MEASURE, gap(6, NOT_NUMBER), IS_PART),
      seq(capture('value', PART), form('it', 'this', 'them', 'which'), IS_PART),
      seq(
        either(
          seq(said('make'), form('up')),
          seq(form('make', 'makes', 'making'), form('up')),
          said('represent', 'constitute', 'form', 'supply', 'cover', 'take'),
          form('represent', 'constitute'),
        ),
        gap(2, NOT_NUMBER),
        capture('value', PART),
        OF_WHOLE,
      ),
    ),
    examples: [
      'More than ⟦value half of⟧ the trade is grain.',
      'Trade reached 3 billion dollars in May. ⟦value A third of⟧ it was cotton.',
      'Cotton made up ⟦value two thirds of⟧ exports.',
    ],
    counterexamples: ['Half of the guests are from Osh.', 'They took a third of the seats.'],
  }),
  rule('en/figure/part-spent', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'investment', comparison: 'level' },
    pattern: seq(
      capture('value', PART),
      form('of'),
      gap(3, NOT_NUMBER),
      entity('money'),
      gap(12, NOT_NUMBER),
      form('has', 'have', 'was', 'were', 'is', 'are'),
      gap(2, ADVERB),
      optional(form('been')),
      done('use', 'spend', 'disburse', 'draw', 'invest', 'repay'),
    ),
    examples: [
      'Just ⟦value 38 percent⟧ of the 27 billion tenge set aside for the site has been used.',
      'So far ⟦value 60 percent⟧ of the 3 billion dollars were spent.',
    ],
    counterexamples: ['Only 38 percent of the guests have been seated.'],
  }),
  rule('en/figure/takers', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: seq(
      either(
        entity('place', 'country'),
        form('buyers', 'importers', 'customers', 'companies', 'markets', 'partners', 'mills', 'consumers'),
      ),
      form('take', 'takes', 'buy', 'buys', 'receive', 'receives', 'supplies'),
      gap(2, NOT_NUMBER),
      capture('value', PART),
      form('of'),
      either(form('it', 'that', 'this', 'them'), seq(gap(3, NOT_NUMBER), MEASURE)),
    ),
    examples: [
      'Exports of grain shrank to 610,000 tonnes. Buyers in Osh take ⟦value 70 percent⟧ of that.',
      'Georgia buys ⟦value 12 percent⟧ of its exports.',
    ],
    counterexamples: ['Georgia takes 12 percent of the blame.'],
  }),
  rule('en/figure/further-share', {
    kind: 'figure',
    priority: 34,
    each: 'value',
    always: { comparison: 'level' },
    pattern: seq(
      context(
        seq(
          either(
            seq(form('made', 'makes', 'make'), form('up')),
            seq(either(said('account'), form('account')), form('for')),
          ),
          gap(2, NOT_NUMBER),
          PART,
          gap(4, NOT_NUMBER),
          either(MEASURE, form('it', 'total')),
          gap(2, NOT_NUMBER),
        ),
      ),
      repeat(FURTHER_PART, 1, 5),
    ),
    examples: [
      'Flour made up 38 percent of exports, fuel ⟦value 27 percent⟧.',
      'Grain accounts for 40 percent of exports, cotton for ⟦value 12 percent⟧ and fruit for ⟦value 9 percent⟧.',
    ],
    counterexamples: ['Flour made up 38 percent of exports, fuel much less.'],
  }),
  rule('en/figure/share-from-to', {
    kind: 'figure',
    priority: 35,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      plain(lemma('share', 'proportion')),
      gap(8, NOT_NUMBER),
      either(
        seq(form('from'), any(), optional(form('percent', '%')), form('to'), gap(1, NOT_NUMBER)),
        seq(
          capture('bound', said('rise', 'grow', 'fall', 'increase', 'drop', 'go', 'climb'), 'exact'),
          gap(2, except(form('from'))),
        ),
      ),
      capture('value', PART),
    ),
    examples: [
      'The share of services rose ⟦value from 9 to 14 percent⟧.',
      'The share of cotton fell from 9 percent to ⟦value 8 percent⟧.',
    ],
    counterexamples: ['The share of services rose from May to June.'],
  }),
  rule('en/figure/listed-by-sort', {
    kind: 'figure',
    priority: 36,
    pattern: either(
      seq(
        form('of'),
        gap(2, NOT_NUMBER),
        LISTED,
        gap(7, NOT_NUMBER),
        form(','),
        capture('value', any()),
        either(ARE, DO),
      ),
      seq(capture('value', any()), form('of'), form('the', 'its', 'their'), LISTED, gap(3, NOT_NUMBER), ARE),
    ),
    examples: [
      'Of the 60 projects, ⟦value 12⟧ are in energy.',
      'Of 38 Estonian firms, ⟦value 21⟧ do business in software.',
      'Out of 24 projects on the list, ⟦value nine⟧ have been completed.',
      '⟦value Twelve⟧ of the 30 projects are in mining.',
    ],
    counterexamples: ['Of the 60 projects, many are in energy.'],
  }),
  rule('en/figure/further-listed', {
    kind: 'figure',
    priority: 36,
    pattern: seq(
      context(seq(form('of'), gap(2, NOT_NUMBER), LISTED, gap(7, NOT_NUMBER), form(','), gap(20))),
      FURTHER,
      capture('value', any()),
      either(IN, ARE),
    ),
    examples: [
      'Of the 60 projects, 12 are in energy and ⟦value 8⟧ in transport.',
      'Of the 60 projects, 12 are in energy, ⟦value eight⟧ in transport and the rest in farming.',
    ],
    counterexamples: ['Of the 60 projects, 12 are in energy and the rest in transport.'],
  }),
  rule('en/figure/sites-by-sort', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'projects' },
    pattern: either(
      seq(form('of'), gap(2, NOT_NUMBER), SITES, gap(7, NOT_NUMBER), form(','), capture('value', any()), ARE),
      seq(capture('value', any()), form('of'), form('the', 'its', 'their'), SITES, gap(3, NOT_NUMBER), ARE),
    ),
    examples: [
      'Of the nine facilities, ⟦value four⟧ are under repair.',
      '⟦value Two⟧ of the four units have been replaced.',
    ],
    counterexamples: ['Most of the units have been replaced.'],
  }),
  rule('en/figure/so-many-more-than', {
    kind: 'figure',
    priority: 36,
    pattern: seq(
      context(seq(entity('quantity'), gap(16, NOT_NUMBER))),
      form(',', '–', '—', 'or'),
      capture('value', plain(any())),
      capture('comparison', form('more', 'fewer', 'less'), 'year-on-year'),
      form('than'),
    ),
    examples: [
      'There are 120 companies with German capital, ⟦value 14⟧ ⟦comparison more⟧ than a year before.',
      'There are 340 firms with Turkish capital, ⟦value twenty⟧ ⟦comparison more⟧ than at the start of the year.',
    ],
    counterexamples: ['There are 120 companies, many more than before.'],
  }),
]
