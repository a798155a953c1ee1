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
  type Pattern,
  seq,
} from '../../../grammar/index.js'
import { numberToldRules } from '../../number-told.js'

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

/** Numbers told with a verb that no other rule knows. */
export const NUMBER_TOLD_RULES = numberToldRules('ru', {
  sum: {
    pattern: toldOf(entity('money')),
    examples: [
      'На оснащение лабораторий ушло ⟦value 3 млн долларов⟧.',
      'Аграриям перечислено ⟦value 400 млн сумов⟧.',
      '⟦value 12 миллионов долларов⟧ недополучил бюджет области.',
    ],
    counterexamples: [
      'Школу построят за 3 млн долларов.',
      'Запущен цех стоимостью 3 млн долларов.',
      'Пока не получено 3 млн долларов.',
    ],
  },
  power: {
    pattern: toldOf(entityOf('quantity', ['киловатт-час', 'мегаватт', 'гигаватт', 'киловатт', 'мвт', 'гвт'])),
    examples: [
      'За год станция дала ⟦value 2 млрд киловатт-часов⟧.',
      'Сверх плана получено ⟦value 30 мегаватт⟧.',
    ],
    counterexamples: ['Запущена станция мощностью 30 мегаватт.', 'Станция дала ток.'],
  },
  amount: {
    pattern: toldOf(entityOf('quantity', ['тонна', 'баррель', 'килограмм'])),
    examples: [
      'Фермерам роздано ⟦value 30 тысяч тонн⟧ семян.',
      'На складах скопилось ⟦value 15 тысяч тонн⟧ хлопка.',
    ],
    counterexamples: ['Фермерам роздали семена.', 'Фермерам раздадут 30 тысяч тонн семян.'],
  },
})
