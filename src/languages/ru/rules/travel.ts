import {
  capture,
  either,
  entity,
  entityOf,
  form,
  gap,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { INSIDE, NOT_NUMBER } from './figure.js'
import { done } from './parts.js'

const TRAVELLERS = ['турист', 'путешественник', 'паломник', 'пассажир']
/** Those who came, left or crossed. */
const CAME: Pattern = either(
  done('посетить', 'приехать', 'прибыть', 'побывать', 'прилететь', 'въехать', 'выехать', 'пересечь'),
)
/** Travellers, or people, so many of them. */
const SO_MANY: Pattern = capture('value', entityOf('quantity', TRAVELLERS))
const SO_MANY_PEOPLE: Pattern = capture('value', entityOf('quantity', ['человек', 'гражданин', 'рабочий']))

/** Figures of people who came, left or crossed a border. */
export const TRAVEL_RULES = [
  rule('ru/figure/so-many-came', {
    kind: 'figure',
    priority: 42,
    always: { measure: 'visitors' },
    pattern: either(
      seq(SO_MANY, gap(6, NOT_NUMBER), CAME),
      seq(CAME, gap(6, NOT_NUMBER), SO_MANY),
      seq(entity('country'), gap(3, INSIDE), CAME, gap(4, NOT_NUMBER), SO_MANY_PEOPLE),
      seq(CAME, gap(4, NOT_NUMBER), SO_MANY_PEOPLE, gap(1), form('из'), entity('country')),
    ),
    examples: [
      'В прошлом году страну посетили более ⟦value 40 тысяч туристов⟧.',
      'За восемь месяцев в Грузию прибыло ⟦value 900 туристов⟧.',
      'В Казахстан приехали ⟦value 12 тысяч человек⟧.',
    ],
    counterexamples: ['На станцию прибыли 40 вагонов.', 'На митинг приехали 12 тысяч человек.'],
  }),
]
