import { bearing, either, entity, form, gap, marked, oneOf, rule, seq } from '../../../grammar/index.js'
import { INSIDE } from './figure.js'
import { done, inside, said, word } from './parts.js'

const MATTER = word('вопрос', 'проблема', 'тема')
const SETTLED = ['решить', 'урегулировать', 'снять', 'закрыть', 'разрешить', 'согласовать']
const NOT_SETTLED = SETTLED.map((verb) => `не ${verb}`)
const REMAIN = oneOf(['остаться', 'оставаться'])
/** Not settled, as matters remain. */
const OPEN = form(
  ...['открытым', 'открытыми', 'открытой', 'нерешенным', 'нерешенными', 'нерешенной'],
  ...['неурегулированным', 'неурегулированными', 'неурегулированной', 'несогласованным', 'несогласованными'],
)
const VIEWS = word('соображение', 'позиция', 'видение', 'взгляд', 'точка', 'аргумент', 'довод', 'подход')
/** What states condemn. */
const CONDEMNED = word(
  ...['терроризм', 'экстремизм', 'насилие', 'агрессия', 'нападение', 'атака', 'теракт', 'удар', 'обстрел'],
  ...[
    'провокация',
    'действие',
    'попытка',
    'применение',
    'проявление',
    'преступление',
    'сепаратизм',
    'санкция',
  ],
  ...['акт', 'форма', 'оккупация', 'вмешательство', 'дискриминация', 'торговля', 'практика', 'убийство'],
)
/** Those who speak for states. */
const SPEAKER = either(
  bearing(entity('person', 'post'), 'nominative'),
  oneOf(
    ['сторона', 'министр', 'президент', 'глава', 'участник', 'лидер', 'делегация', 'посол'],
    'nominative',
  ),
)

/** Matters that are not settled yet, and what the sides only said of them. */
export const UNSETTLED_RULES = [
  rule('ru/topic/still-open', {
    kind: 'topic',
    priority: 13,
    pattern: either(
      seq(oneOf(NOT_SETTLED, 'short'), gap(4, INSIDE), MATTER),
      seq(MATTER, gap(12, INSIDE), REMAIN, gap(1, INSIDE), OPEN),
      seq(REMAIN, gap(2, INSIDE), OPEN, gap(3, INSIDE), MATTER),
      seq(OPEN, gap(2, INSIDE), REMAIN, gap(3, INSIDE), MATTER),
      seq(
        MATTER,
        gap(12, INSIDE),
        form('ждет', 'ждут', 'требует', 'требуют'),
        inside(1),
        word('решение', 'проработка', 'обсуждение'),
      ),
    ),
    examples: [
      'Не решён пока и вопрос с глиной.',
      'Вопрос о пошлинах остаётся открытым.',
      'Нерешённой остаётся проблема воды.',
    ],
    counterexamples: ['Вопрос решён.', 'Мост остаётся открытым.'],
  }),
  rule('ru/topic/set-forth', {
    kind: 'topic',
    priority: 12,
    pattern: seq(
      SPEAKER,
      gap(4, INSIDE),
      done('изложить', 'высказать', 'представить', 'донести', 'разъяснить'),
      gap(3, either(marked('adjective'), form('свои', 'свое', 'свою', 'свой'))),
      VIEWS,
    ),
    examples: ['Соседняя сторона изложила свои соображения о ценах.', 'Министр изложил позицию Казахстана.'],
    counterexamples: ['Автор изложил сюжет.', 'Министр изложил просьбу.'],
  }),
  rule('ru/topic/condemned', {
    kind: 'topic',
    priority: 12,
    pattern: seq(said('осудить', 'осуждать', 'порицать'), gap(4, INSIDE), CONDEMNED),
    examples: ['Министры осудили терроризм.', 'Стороны решительно осуждают любое насилие.'],
    counterexamples: ['Суд осудил вора.', 'Министры не осудили насилие.'],
  }),
]
