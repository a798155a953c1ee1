import {
  any,
  capture,
  either,
  entity,
  entityOf,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { changeToldRules } from '../../change-told.js'
import { RU_CHANGES } from '../lexicon/changes.js'
import { INSIDE, NOT_NUMBER } from './figure.js'
import { GOODS } from './number-told.js'
import { said, word } from './parts.js'

const INDICATORS = ['ввп', 'врп', 'безработица', 'инфляция', 'бедность', 'промпроизводство']
/** What tells how a state or a region fares, and whose number is one of its own. */
const INDICATOR: Pattern = either(
  plain(oneOf([...INDICATORS, 'экономика'], 'nominative')),
  seq(form('валовой'), gap(1, marked('adjective')), form('продукт')),
  seq(word('уровень', 'показатель', 'объем'), gap(1, marked('adjective')), oneOf(INDICATORS, 'genitive')),
  seq(word('уровень', 'объем'), form('валового'), gap(1, marked('adjective')), form('продукта')),
)
const TO = capture('value', entity('percent'))
const AMOUNT = capture('value', either(entity('percent'), GOODS))
/** What somebody does to a number, told of the number. */
const MADE_TO_CHANGE = [
  'сократить',
  'снизить',
  'уменьшить',
  'урезать',
  'увеличить',
  'повысить',
  'поднять',
  'нарастить',
]
/** What a share was before. */
const FROM = seq(form('с', 'со'), any(), optional(form('процентов', 'процента', '%')))
const PEOPLE = capture(
  'value',
  entityOf('quantity', ['человек', 'семья', 'житель', 'гражданин', 'безработный']),
)
/** Out of what people are led. */
const HARDSHIP = seq(form('из'), form('бедности', 'нищеты', 'малообеспеченности'))

/** Figures of how a state or a region fares: what its economy grew by, what unemployment came to, who was led out of poverty. */
export const ECONOMY_RULES = [
  rule('ru/figure/economy-changed', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other' },
    pattern: seq(INDICATOR, gap(8, INSIDE), said(...RU_CHANGES), gap(4, NOT_NUMBER), TO),
    examples: [
      'За год экономика Узбекистана выросла на ⟦value 6,2 процента⟧.',
      'Валовой региональный продукт увеличился на ⟦value 8 процентов⟧.',
    ],
    counterexamples: ['Экономика Узбекистана растёт.', 'Инвестиции в экономику выросли на 5 процентов.'],
  }),
  rule('ru/figure/economy-came-to', {
    kind: 'figure',
    priority: 35,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      INDICATOR,
      gap(6, INSIDE),
      said(...RU_CHANGES),
      optional(FROM),
      form('до'),
      gap(2, NOT_NUMBER),
      TO,
    ),
    examples: [
      'Уровень безработицы снизился с 7,4 до ⟦value 5,1 процента⟧.',
      'Инфляция в Казахстане опустилась до ⟦value 8 процентов⟧.',
    ],
    counterexamples: ['Инфляция выросла на 3 процента.'],
  }),
  rule('ru/figure/people-led-out', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other', comparison: 'level' },
    pattern: either(
      seq(HARDSHIP, gap(2, INSIDE), oneOf(['вывести'], 'short'), gap(3, NOT_NUMBER), PEOPLE),
      seq(PEOPLE, gap(2, INSIDE), oneOf(['вывести'], 'short'), HARDSHIP),
      seq(HARDSHIP, gap(2, INSIDE), oneOf(['выйти'], 'past'), gap(3, NOT_NUMBER), PEOPLE),
    ),
    examples: [
      'За год из бедности выведены ⟦value 94 тысячи человек⟧.',
      'В Казахстане ⟦value 300 семей⟧ выведены из бедности.',
    ],
    counterexamples: ['Из бедности выводят не сразу.'],
  }),
  ...changeToldRules('ru', 22, {
    changed: {
      pattern: either(
        seq(
          either(oneOf(RU_CHANGES, 'past'), oneOf(MADE_TO_CHANGE, 'short')),
          gap(4, NOT_NUMBER),
          either(
            seq(form('на'), gap(2, NOT_NUMBER), TO),
            // The word that tells a part brings its preposition with it: `на треть`.
            capture('value', either(entity('times'), entityOf('percent', ['треть', 'четверть', 'половина']))),
          ),
        ),
      ),
      examples: [
        'Торговля достигла 2 млрд долларов, увеличившись на ⟦value 8 процентов⟧.',
        'Задолженность хозяйств сократилась на ⟦value 12 процентов⟧.',
        'Урожайность хлопка выросла в ⟦value 1,5 раза⟧.',
        'Задолженность выросла ⟦value вдвое⟧.',
        'Потери сырья снижены ⟦value на треть⟧.',
        'Расход топлива вырос ⟦value на четверть⟧.',
      ],
      counterexamples: [
        'Цена выросла на 3 рубля.',
        'Влажность повысится на 5 процентов.',
        'Явка составила 64 процента.',
      ],
    },
    cameTo: {
      pattern: either(
        seq(
          oneOf(RU_CHANGES, 'past'),
          gap(3, NOT_NUMBER),
          optional(FROM),
          form('до'),
          gap(2, NOT_NUMBER),
          AMOUNT,
        ),
        seq(oneOf(['достигнуть', 'достичь'], 'past'), gap(2, NOT_NUMBER), AMOUNT),
        // What an amount comes to of which no word tells is that of the figure before.
        seq(oneOf(['составить'], 'past'), gap(2, NOT_NUMBER), TO),
      ),
      examples: [
        'Износ труб снизился до ⟦value 4 процентов⟧.',
        'Выплавка меди выросла до ⟦value 150 тысяч тонн⟧.',
        'Сбор хлопка снизился до ⟦value 3 млн тонн⟧.',
        'Износ сетей составил ⟦value 60 процентов⟧.',
        'Охват дошкольным воспитанием достиг ⟦value 80 процентов⟧.',
      ],
      counterexamples: [
        'Цена выросла до 150 долларов.',
        'Выплавка вырастет до 150 тысяч тонн.',
        'Износ сетей снизят до 40 процентов.',
        'Износ сетей составит 60 процентов.',
      ],
    },
  }),
]
