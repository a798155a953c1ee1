import {
  ahead,
  barring,
  either,
  endingIn,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ACT_ENDINGS, ACT_MATTERS, ACT_NOUNS } from '../lexicon/acts.js'
import { RU_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { RU_THINGS } from '../lexicon/things.js'
import { INSIDE } from './figure.js'
import { ADJECTIVES, action, done, inside, word } from './parts.js'

/** Bodies that settle a matter by their word. */
const BODIES = word(
  ...['совет', 'кабинет', 'кабмин', 'комиссия', 'комитет', 'правительство', 'парламент', 'сенат', 'мажилис'],
  ...[
    'правление',
    'министерство',
    'акимат',
    'хокимият',
    'дума',
    'сейм',
    'ведомство',
    'агентство',
    'бундестаг',
  ],
)
/** Nouns that end like acts and are texts, or no acts. */
const NO_ACTS = [
  ...RU_DOCUMENT_NOUNS,
  ...ACT_MATTERS,
  ...['мера', 'шаг', 'подход', 'работа', 'решение', 'положение', 'заявление', 'постановление'],
  ...['распоряжение', 'законодательство', 'приложение', 'дополнение', 'изменение', 'состав', 'расписание'],
]
/** An act that a body may decide on, in a case. */
function decided(mark: 'accusative' | 'nominative') {
  return either(
    barring(endingIn(ACT_ENDINGS, 'noun', mark), NO_ACTS),
    barring(oneOf(ACT_NOUNS, 'noun', mark), NO_ACTS),
  )
}
const DECIDE = ['утвердить', 'санкционировать', 'разрешить']
const FOUND = ['найти', 'выработать', 'достичь', 'достигнуть', 'обрести', 'нащупать']

/** Matters settled: what a body decides on, assents to, and what was found in common. */
export const SETTLED_RULES = [
  rule('ru/commitment/body-decides', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    pattern: either(
      seq(
        either(BODIES, entity('organisation')),
        gap(4, INSIDE),
        oneOf(DECIDE, 'past', 'verb'),
        ADJECTIVES,
        decided('accusative'),
      ),
      seq(oneOf(DECIDE, 'short'), ADJECTIVES, decided('nominative')),
    ),
    examples: ['Совет утвердил выделение денег на причал.', 'Разрешено строительство второго причала.'],
    counterexamples: ['Совет утвердил положение о причалах.', 'Разрешено всё.'],
  }),
  rule('ru/commitment/give-assent', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    pattern: either(
      seq(
        done('дать', 'получить'),
        inside(2),
        form('добро', 'согласие', 'разрешение', 'одобрение'),
        form('на'),
        inside(2),
        either(action('accusative'), oneOf(RU_THINGS, 'accusative')),
      ),
      seq(
        done('дать', 'получить', 'зажечь', 'включить'),
        form('зеленый'),
        form('свет'),
        inside(3),
        either(action('dative'), oneOf([...RU_THINGS, 'проект'], 'dative'), action('genitive')),
      ),
    ),
    examples: [
      'Комиссия дала добро на открытие второго причала.',
      'Правительство дало зелёный свет строительству порта.',
    ],
    counterexamples: ['Комиссия не дала добро на открытие причала.', 'Светофор дал зелёный свет.'],
  }),
  rule('ru/commitment/find-compromise', {
    kind: 'commitment',
    force: 'agreed',
    priority: 41,
    pattern: either(
      seq(
        done(...FOUND),
        inside(3),
        word('компромисс', 'решение', 'консенсус', 'согласие', 'понимание', 'взаимопонимание'),
        form('по', 'о', 'об', 'относительно', 'в'),
      ),
      seq(word('компромисс', 'консенсус'), inside(8), done(...FOUND)),
      seq(done('прийти'), form('к'), inside(1), word('компромисс', 'консенсус')),
    ),
    examples: ['Стороны нашли компромисс по сборам.', 'Компромисс по сборам найден.'],
    counterexamples: ['Компромисс по сборам не найден.', 'Гости нашли решение задачи.'],
  }),
  rule('ru/commitment/confirm-agreement-on', {
    kind: 'commitment',
    force: 'agreed',
    priority: 40,
    pattern: seq(
      done('зафиксировать', 'подтвердить', 'закрепить', 'достичь', 'достигнуть'),
      inside(3),
      word('договоренность'),
      form('о', 'об', 'по', 'относительно', 'насчет'),
      ahead(except(form('том', 'того'))),
    ),
    examples: [
      'Зафиксирована договорённость о совместных патрулях.',
      'Стороны подтвердили договорённость по общему тарифу.',
    ],
    counterexamples: ['Договорённость о патрулях забыта.', 'Достигнута вершина.'],
  }),
  rule('ru/commitment/settle-question', {
    kind: 'commitment',
    force: 'agreed',
    priority: 41,
    pattern: either(
      seq(
        word('вопрос'),
        gap(12, INSIDE),
        oneOf(['решить', 'урегулировать'], 'short'),
        either(form('положительно', 'окончательно'), seq(form('в'), form('пользу'))),
      ),
      seq(
        word(
          'сторона',
          'министр',
          'министерство',
          'комиссия',
          'совет',
          'правительство',
          'компания',
          'эксперт',
        ),
        gap(4, INSIDE),
        done('остановить'),
        optional(form('свой')),
        word('выбор'),
        form('на'),
      ),
      seq(
        oneOf(['остановиться'], 'past', 'verb'),
        form('на'),
        inside(1),
        oneOf(['вариант', 'площадка', 'проект', 'маршрут'], 'locative'),
      ),
    ),
    examples: [
      'Вопрос о строительстве причала решён положительно.',
      'Стороны остановили выбор на площадке у моря.',
    ],
    counterexamples: ['Вопрос о строительстве причала решён давно.', 'Гости остановились на ночлег.'],
  }),
]
