import {
  capture,
  either,
  end,
  entity,
  entityOf,
  form,
  gap,
  marked,
  oneOf,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { RU_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { INSIDE } from './figure.js'
import { ADJECTIVES, action, actions, done, word } from './parts.js'

const PLACE = capture('place', entity('place', 'country'))
const SOMEBODY = entity('person', 'post')
const OFFICES = word(
  'правительство',
  'министерство',
  'ведомство',
  'кабмин',
  'министр',
  'аким',
  'хоким',
  'аппарат',
)
const UNDERSTANDINGS = [
  'договоренность',
  'согласие',
  'соглашение',
  'решение',
  'понимание',
  'мнение',
  'взаимопонимание',
]
const LEADERS = [
  'глава',
  'лидер',
  'президент',
  'министр',
  'премьер',
  'премьер-министр',
  'руководитель',
  'участник',
  'делегация',
]

/** Turns of phrase that readouts use for what other rules tell by plain verbs. */
export const TURN_RULES = [
  rule('ru/commitment/common-tongue', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    pattern: either(
      seq(
        done('найти', 'находить'),
        gap(2, INSIDE),
        form('язык', 'взаимопонимание', 'понимание'),
        gap(1, INSIDE),
        form('в', 'по', 'о', 'об', 'относительно', 'насчет'),
        gap(3, INSIDE),
        action(),
      ),
      seq(
        done('определиться'),
        form('с', 'со'),
        gap(2, marked('adjective')),
        word('дата', 'срок', 'место', 'перечень', 'маршрут', 'площадка', 'тариф', 'квота', 'список'),
      ),
      seq(done('благословить', 'санкционировать', 'завизировать'), ADJECTIVES, action('accusative')),
    ),
    examples: [
      'Президенты нашли общий язык по вопросу открытия торгового дома.',
      'Министры определились с датой запуска парома.',
    ],
    counterexamples: ['Дети нашли общий язык.', 'Министры определились с гостями.'],
  }),
  rule('ru/commitment/agreed-this', {
    kind: 'commitment',
    force: 'agreed',
    priority: 30,
    extent: 'match',
    frames: 'behind',
    pattern: either(
      seq(done('ударить'), form('по'), form('рукам'), end()),
      seq(
        done('прийти', 'достичь', 'достигнуть', 'принять', 'найти'),
        gap(3, INSIDE),
        oneOf(UNDERSTANDINGS),
        gap(2, INSIDE),
        end(),
      ),
      seq(done('договориться', 'условиться', 'порешить', 'сойтись'), gap(2, INSIDE), end()),
    ),
    examples: [
      'Министры ударили по рукам: с осени поезд будет ходить ежедневно.',
      'Стороны пришли к согласию: мост построят в мае.',
    ],
    counterexamples: ['Министры ударили по рукам.'],
  }),
  rule('ru/commitment/aim-offices', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    each: 'act',
    pattern: seq(
      done('нацелить', 'ориентировать', 'сориентировать', 'мобилизовать'),
      gap(1, marked('adjective')),
      either(OFFICES, entity('organisation', 'post')),
      gap(6, INSIDE),
      form('на'),
      actions('accusative'),
      end(),
    ),
    examples: [
      'Главы государств нацелили правительства на ⟦act запуск парома⟧.',
      'Президент сориентировал министерство на ⟦act ускорение ремонта моста⟧.',
    ],
    counterexamples: ['Тренер нацелил команду на победу.'],
  }),
  rule('ru/commitment/stand-for-that', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    pattern: seq(
      either(SOMEBODY, entity('country', 'organisation'), word('сторона', 'министр', 'делегация')),
      gap(3, INSIDE),
      form('за'),
      form('то'),
      either(end(), seq(form(','), form('чтобы'), gap(60), end())),
    ),
    examples: [
      'Садыр Жапаров за то, чтобы страны региона вместе берегли ледники.',
      'Делегация высказалась за то, чтобы сборы снизили.',
    ],
    counterexamples: ['Министр поблагодарил за приём.'],
  }),
  rule('ru/meeting/had-its-place', {
    kind: 'meeting',
    priority: 38,
    pattern: either(
      seq(
        form('имела', 'имел', 'имело', 'имели'),
        form('место'),
        gap(3, INSIDE),
        oneOf(RU_MEETING_NOUNS, 'nominative'),
      ),
      seq(
        oneOf(RU_MEETING_NOUNS, 'nominative'),
        gap(10, INSIDE),
        form('имела', 'имел', 'имело', 'имели'),
        form('место'),
      ),
      seq(
        oneOf(RU_MEETING_NOUNS, 'nominative'),
        gap(10, INSIDE),
        done('собрать', 'объединить', 'свести'),
        gap(3, INSIDE),
        either(SOMEBODY, oneOf(LEADERS, 'accusative'), oneOf(LEADERS, 'genitive')),
      ),
    ),
    examples: [
      'В ⟦place Бишкеке⟧ имела место беседа министров.',
      'Встреча в ⟦place Оше⟧ собрала глав пяти правительств.',
    ],
    counterexamples: ['Ошибка имела место.', 'Концерт собрал зрителей.'],
  }),
  rule('ru/meeting/is-travelling', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(
        SOMEBODY,
        gap(3, INSIDE),
        oneOf(['совершать', 'продолжать', 'завершать', 'начинать'], 'present'),
        gap(2, marked('adjective')),
        word('поездка', 'визит', 'турне'),
        form('по', 'в', 'во', 'на'),
        PLACE,
      ),
      seq(
        either(SOMEBODY, oneOf(['делегация', 'миссия'], 'nominative')),
        gap(6, INSIDE),
        oneOf(['пребывать', 'гостить'], 'present'),
        gap(6, INSIDE),
        form('в', 'во', 'на'),
        PLACE,
      ),
      seq(
        form('в', 'во', 'на'),
        PLACE,
        gap(5, INSIDE),
        oneOf(['пребывать', 'гостить', 'находиться'], 'present'),
        gap(2, marked('adjective')),
        either(SOMEBODY, oneOf(['делегация', 'миссия'], 'nominative')),
      ),
      seq(
        PLACE,
        gap(3, INSIDE),
        done('принимать', 'принять', 'встречать'),
        gap(3, INSIDE),
        oneOf(['участник', 'делегат', 'гость'], 'accusative'),
        gap(2, INSIDE),
        oneOf(RU_MEETING_NOUNS, 'genitive'),
      ),
      seq(
        entity('person'),
        gap(1, INSIDE),
        done('посетить', 'навестить', 'проведать'),
        gap(4, INSIDE),
        SOMEBODY,
      ),
    ),
    examples: [
      'Министр энергетики ⟦participant Иван Петров⟧ совершает поездку по ⟦place Казахстану⟧.',
      'В ⟦place Ташкенте⟧ с рабочей поездкой пребывает делегация Литвы.',
    ],
    counterexamples: ['Туристы совершают поездку по Казахстану.'],
  }),
  rule('ru/document/outcome-papers', {
    kind: 'document',
    priority: 40,
    pattern: seq(
      word('итог', 'результат', 'багаж'),
      gap(5, INSIDE),
      either(form('–', '—'), oneOf(['стать', 'составить'], 'past', 'verb')),
      gap(2, marked('adjective')),
      either(
        capture('count', entityOf('quantity', RU_DOCUMENT_NOUNS)),
        seq(oneOf(RU_DOCUMENT_NOUNS, 'nominative'), form('о', 'об', 'по', 'между')),
      ),
    ),
    examples: [
      'Итог визита – ⟦count пять соглашений⟧.',
      'Результатом переговоров стал меморандум о складах.',
    ],
    counterexamples: ['Итог визита – дружба.'],
  }),
]
