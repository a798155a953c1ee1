import {
  ahead,
  barring,
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  likely,
  marked,
  type Pattern,
  seq,
} from '../../../grammar/index.js'
import { numberToldRules } from '../../number-told.js'
import { ADVERB } from './parts.js'

/** What is meant, asked or spoken of, and no fact yet. */
const MEANT = [
  ...[
    'plan',
    'expect',
    'propose',
    'request',
    'ask',
    'promise',
    'pledge',
    'agree',
    'sign',
    'conclude',
    'approve',
  ],
  ...[
    'envisage',
    'require',
    'need',
    'discuss',
    'consider',
    'want',
    'intend',
    'offer',
    'commit',
    'seek',
    'say',
  ],
  ...['note', 'mention', 'hope', 'aim', 'demand', 'adopt', 'be', 'have', 'provide', 'target'],
]
/** What has come to be: a verb in the past. */
const TOLD: Pattern = barring(likely(marked('past')), MEANT)
const DONE: Pattern = barring(marked('past'), MEANT)
const NOT_DENIED = except(form('not', 'never', 'hardly', 'barely', 'to', 'if'))
/** Words between the verb and the number: none that makes it the price or the size of something else. */
const WITHIN = except(
  form(
    ...[
      ',',
      ';',
      ':',
      '–',
      '(',
      'at',
      'in',
      'with',
      'for',
      'by',
      'from',
      'to',
      'of',
      'that',
      'and',
      'not',
      'on',
    ],
    ...['worth', 'totalling', 'costing', 'valued', 'which', 'who', 'a', 'an'],
  ),
)
/** Small words of a verb: `brought in`, `paid out`. */
const PARTICLE = form('in', 'out', 'up', 'aside', 'back', 'over')
/** What stands behind a number that is told and does not tell the size of a thing: `a $3 million | plant`. */
const FREE: Pattern = ahead(
  either(
    form(
      ...[
        'of',
        'to',
        'for',
        'from',
        'in',
        'on',
        'by',
        ',',
        '.',
        ';',
        'and',
        'as',
        'under',
        'through',
        'into',
        'over',
      ],
      ...[
        'during',
        'within',
        'with',
        'since',
        'between',
        'towards',
        'toward',
        'at',
        'last',
        'this',
        'after',
        'among',
      ],
    ),
    entity('date', 'place', 'country'),
    end(),
  ),
)

/** A number of a sort told by a verb, before it or behind. */
function toldOf(number: Pattern): Pattern {
  const value = capture('value', number)
  return either(
    seq(context(NOT_DENIED), TOLD, gap(1, PARTICLE), gap(3, WITHIN), value, FREE),
    seq(
      value,
      gap(6, except(form(',', ';', ':', 'will', 'would', 'to'))),
      form('was', 'were', 'been'),
      gap(1, ADVERB),
      DONE,
    ),
  )
}

/** What works and lands do with goods year after year. */
const YEARLY = form(
  ...[
    'mines',
    'produces',
    'exports',
    'imports',
    'consumes',
    'makes',
    'processes',
    'handles',
    'ships',
    'carries',
  ],
  ...['supplies', 'generates', 'sells', 'buys', 'refines', 'extracts', 'pumps', 'yields', 'gives', 'grows'],
)
/** A number of a sort told by a verb of the past, or of what is done every year. */
function toldOrYearly(number: Pattern): Pattern {
  return either(
    toldOf(number),
    seq(context(NOT_DENIED), YEARLY, gap(2, WITHIN), capture('value', number), FREE),
  )
}

/** Amounts of goods. */
export const GOODS = entityOf('quantity', ['tonne', 'ton', 'barrel', 'kilogram'])
/** Numbers told with a verb that no other rule knows. */
export const NUMBER_TOLD_RULES = [
  ...numberToldRules('en', {
    sum: {
      pattern: toldOf(entity('money')),
      examples: [
        'Insurers reimbursed ⟦value 3 million euros⟧ to herders.',
        'The equipping of laboratories swallowed ⟦value 3 million dollars⟧.',
        '⟦value 12 million dollars⟧ was returned to the budget.',
      ],
      counterexamples: [
        'The school will swallow 3 million dollars.',
        'The minister opened a 3 million dollar workshop.',
        'The sides have not returned 3 million dollars.',
      ],
    },
    power: {
      pattern: toldOrYearly(
        entityOf('quantity', ['kilowatt-hour', 'megawatt', 'gigawatt', 'kilowatt', 'kwh', 'mw', 'gw']),
      ),
      examples: [
        'The station gave ⟦value 2 billion kilowatt-hours⟧ last year.',
        'A further ⟦value 30 megawatts⟧ was connected to the grid.',
        'The plant consumes ⟦value 12 MW⟧.',
      ],
      counterexamples: ['A 30 megawatt station was opened.', 'The station gave current.'],
    },
    amount: {
      pattern: toldOrYearly(GOODS),
      examples: [
        'The farmers sheared ⟦value 4,000 tonnes⟧ of wool.',
        'In the warehouses ⟦value 15,000 tonnes⟧ of cotton were stored.',
        'The region exports ⟦value 30,000 tonnes⟧ of onions.',
      ],
      counterexamples: ['The farmers threshed grain.', 'The farmers will thresh 2 million tonnes of grain.'],
    },
  }),
]
