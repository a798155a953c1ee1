import {
  barring,
  capture,
  context,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  type Pattern,
  seq,
} from '../../../grammar/index.js'
import { numberToldRules } from '../../number-told.js'
import { done } from './parts.js'

/** What is meant, asked or spoken of, and no fact yet. */
const MEANT = [
  ...['планировать', 'планироваться', 'ожидать', 'ожидаться', 'предполагать', 'предполагаться', 'предложить'],
  ...['мочь', 'хотеть', 'намереваться', 'обсудить', 'рассмотреть', 'потребовать', 'попросить', 'запросить'],
  ...[
    'пообещать',
    'обещать',
    'обязаться',
    'договориться',
    'подписать',
    'заключить',
    'предусмотреть',
    'утвердить',
  ],
]
/** What has come to be: a verb in the past, or a short participle. */
const TOLD: Pattern = either(
  barring(likely(marked('verb', 'past')), MEANT),
  barring(likely(marked('participle', 'short')), MEANT),
)
/** What may stand before the verb. */
const NOT_DENIED = except(form('не', 'ни', 'едва', 'бы'))
/** Words between the verb and the number: none that makes it the price or the size of something else. */
const WITHIN = except(
  form(
    ...[
      ',',
      ';',
      ':',
      '–',
      '(',
      'на',
      'в',
      'с',
      'за',
      'по',
      'из',
      'к',
      'от',
      'что',
      'и',
      'не',
      'о',
      'об',
      'под',
      'для',
    ],
    ...[
      'стоимостью',
      'объемом',
      'суммой',
      'размером',
      'сумму',
      'размере',
      'ценой',
      'мощностью',
      'весом',
      'массой',
      'вместимостью',
      'емкостью',
      'бы',
      'чтобы',
    ],
  ),
)
/** A number of a sort told by a verb, before it or behind. */
function toldOf(number: Pattern): Pattern {
  const value = capture('value', number)
  return either(seq(context(NOT_DENIED), TOLD, gap(3, WITHIN), value), seq(value, gap(3, WITHIN), TOLD))
}

/** What works and lands do with goods year after year. */
const YEARLY: Pattern = oneOf(
  [
    ...[
      'вырабатывать',
      'производить',
      'выпускать',
      'добывать',
      'собирать',
      'экспортировать',
      'импортировать',
    ],
    ...[
      'потреблять',
      'перерабатывать',
      'поставлять',
      'перевозить',
      'получать',
      'закупать',
      'продавать',
      'отгружать',
    ],
    ...['выращивать', 'выплавлять', 'генерировать', 'расходовать'],
  ],
  'present',
)
/** A number of a sort told by a verb of the past, or of what is done every year. */
function toldOrYearly(number: Pattern): Pattern {
  return either(toldOf(number), seq(context(NOT_DENIED), YEARLY, gap(2, WITHIN), capture('value', number)))
}

/** Amounts of goods. */
export const GOODS = entityOf('quantity', ['тонна', 'баррель', 'килограмм', 'кубометр', 'гектар'])
/** Money given to a purpose that is told before it: `выделил на ремонт 12 млн`. */
const PUT_IN: Pattern = seq(
  context(NOT_DENIED),
  done('выделить', 'направить', 'потратить', 'израсходовать', 'вложить', 'получить'),
  form('на', 'для'),
  gap(5, except(entity('money', 'quantity', 'percent', 'times'))),
  capture('value', entity('money')),
)

/** Numbers told with a verb that no other rule knows. */
export const NUMBER_TOLD_RULES = [
  ...numberToldRules('ru', {
    sum: {
      pattern: either(toldOf(entity('money')), PUT_IN),
      examples: [
        'На оснащение лабораторий ушло ⟦value 3 млн долларов⟧.',
        'Аграриям перечислено ⟦value 400 млн сумов⟧.',
        '⟦value 12 миллионов долларов⟧ недополучил бюджет области.',
        'Банк выделил на ремонт элеватора ⟦value 12 млн евро⟧.',
      ],
      counterexamples: [
        'Школу построят за 3 млн долларов.',
        'Запущен цех стоимостью 3 млн долларов.',
        'Пока не получено 3 млн долларов.',
      ],
    },
    power: {
      pattern: toldOrYearly(
        entityOf('quantity', [
          'киловатт-час',
          'мегаватт',
          'гигаватт',
          'киловатт',
          'мвт',
          'гвт',
          'квт',
          'час',
        ]),
      ),
      examples: [
        'За год станция дала ⟦value 2 млрд киловатт-часов⟧.',
        'Сверх плана получено ⟦value 30 мегаватт⟧.',
        'Станция вырабатывает ⟦value 1,8 млрд киловатт-часов⟧ в год.',
      ],
      counterexamples: ['Запущена станция мощностью 30 мегаватт.', 'Станция дала ток.'],
    },
    amount: {
      pattern: toldOrYearly(GOODS),
      examples: [
        'Фермерам роздано ⟦value 30 тысяч тонн⟧ семян.',
        'На складах скопилось ⟦value 15 тысяч тонн⟧ хлопка.',
        'Компания добывает ⟦value 2 млн тонн⟧ угля в год.',
      ],
      counterexamples: ['Фермерам роздали семена.', 'Фермерам раздадут 30 тысяч тонн семян.'],
    },
  }),
]
