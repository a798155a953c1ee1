import { either, entity, except, form, gap, oneOf, rule, seq } from '../../../grammar/index.js'
import { INSIDE } from './figure.js'

/** What is carried or carries it: its coming is no visit. */
const GOODS = oneOf(
  [
    ...[
      'поезд',
      'состав',
      'эшелон',
      'груз',
      'партия',
      'помощь',
      'контейнер',
      'контейнеровоз',
      'фура',
      'судно',
    ],
    ...['танкер', 'паром', 'оборудование', 'мука', 'зерно', 'пшеница', 'топливо', 'вагон', 'локомотив'],
    ...['электричка', 'электропоезд', 'сырье', 'товар', 'вакцина', 'груженый', 'автопоезд', 'рейс'],
  ],
  'nominative',
)
const ARRIVED = oneOf(['прибыть', 'прилететь', 'прийти', 'поступить', 'отправиться'], 'past', 'verb')

/** Goods and trains that came or went, of which a text tells without anybody having met. */
export const GOODS_RULES = [
  rule('ru/topic/goods-came', {
    kind: 'topic',
    priority: 42,
    pattern: either(
      seq(
        GOODS,
        gap(9, except(form(',', ';', 'делегация', 'делегацией'))),
        ARRIVED,
        gap(3, INSIDE),
        form('в', 'на'),
      ),
      seq(form('в', 'на'), entity('place', 'country'), gap(3, INSIDE), ARRIVED, gap(4, INSIDE), GOODS),
    ),
    examples: [
      'Поезд с мукой прибыл в Кабул из Узбекистана.',
      'Гуманитарная помощь Казахстана прибыла в Кабул.',
      'В Ташкент прибыл первый контейнерный состав из Китая.',
    ],
    counterexamples: ['Делегация прибыла в Ташкент.', 'Поезд с делегацией Казахстана прибыл в Ташкент.'],
  }),
]
