import {
  capture,
  either,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { NOUN } from './event.js'
import { INSIDE } from './figure.js'
import { done, inside, said, word } from './parts.js'

const PLACE = capture('place', entity('place', 'country'))
/** Those who come together, named by what they head. */
const PEOPLE = oneOf(
  [
    ...[
      'глава',
      'министр',
      'руководитель',
      'президент',
      'лидер',
      'губернатор',
      'эксперт',
      'посол',
      'спикер',
      'мэр',
    ],
    ...['представитель', 'депутат', 'ученый', 'делегация', 'предприниматель', 'специалист', 'аким', 'хоким'],
  ],
  'nominative',
)
const VENUE = form('местом', 'площадкой', 'хозяином', 'хозяйкой', 'столицей', 'ареной')
const GUEST: Pattern = either(
  entity('person', 'post'),
  oneOf(
    ['делегация', 'миссия', 'президент', 'премьер', 'министр', 'губернатор', 'глава', 'король'],
    'nominative',
  ),
)

/** How guests come and go. */
const COMES = [
  ...['прибыть', 'приехать', 'прилететь', 'отправиться', 'вылететь', 'выехать', 'направиться', 'поехать'],
]
/** Whose coming is a visit. */
const COMERS = [
  ...['делегация', 'миссия', 'министр', 'президент', 'премьер-министр', 'король', 'глава', 'посол', 'гость'],
  ...['специалист', 'эксперт', 'инвестор', 'группа'],
]

/** Events told with the verb first, by their venue, or by who will come. */
export const STAGED_RULES = [
  rule('ru/event/will-gather', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    always: { type: 'meeting' },
    pattern: seq(
      entity('place', 'date', 'country'),
      gap(4, INSIDE),
      oneOf(['собраться', 'встретиться', 'съехаться'], 'future'),
      gap(3, INSIDE),
      either(PEOPLE, entity('post', 'person')),
    ),
    examples: [
      'Через неделю в ⟦place Хиве⟧ встретятся министры культуры.',
      'В декабре в ⟦place Оше⟧ соберутся главы таможенных служб.',
    ],
    counterexamples: ['В декабре в Оше соберутся тучи.', 'В декабре в Оше собрались главы служб.'],
  }),
  rule('ru/event/will-convene', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(
        oneOf(RU_EVENT_NOUNS, 'accusative'),
        gap(8, INSIDE),
        oneOf(['созвать', 'провести', 'организовать', 'устроить'], 'future', 'plural'),
      ),
      seq(oneOf(RU_EVENT_NOUNS, 'nominative'), form('откроет', 'откроют'), gap(1), form('двери')),
    ),
    examples: [
      'Заседание комитета созовут ⟦when в феврале⟧ в ⟦place Бишкеке⟧.',
      'Выставка откроет свои двери ⟦when 5 декабря⟧.',
    ],
    counterexamples: ['Дорогу проведут в мае.', 'Заседание созвали в феврале.'],
  }),
  rule('ru/event/venue-chosen', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: either(
      seq(
        VENUE,
        gap(1, form('проведения')),
        inside(3),
        oneOf(RU_EVENT_NOUNS, 'genitive'),
        gap(4, INSIDE),
        done('выбрать', 'избрать', 'определить', 'назвать'),
        gap(1, form('город')),
        PLACE,
      ),
      seq(
        PLACE,
        gap(2, INSIDE),
        done('выбрать', 'избрать', 'определить'),
        gap(2, INSIDE),
        VENUE,
        gap(1, form('проведения')),
        inside(3),
        oneOf(RU_EVENT_NOUNS, 'genitive'),
      ),
      seq(
        oneOf(RU_EVENT_NOUNS, 'accusative'),
        gap(6, except(form(',', ';', 'в', 'на'))),
        oneOf(['принять', 'встретить'], 'future'),
        gap(1, form('город')),
        PLACE,
      ),
    ),
    examples: [
      'Местом проведения саммита выбран ⟦place Минск⟧.',
      '⟦place Ош⟧ выбран площадкой форума ⟦when в мае⟧.',
      'Чемпионат по борьбе примет ⟦place Бишкек⟧.',
    ],
    counterexamples: ['Местом отдыха выбран Ош.', 'Саммит принял Минск.'],
  }),
  rule('ru/event/guest-comes', {
    kind: 'event',
    force: 'intended',
    priority: 45,
    always: { type: 'visit' },
    pattern: either(
      seq(
        either(PLACE, form('страну', 'республику', 'область', 'регион', 'город', 'столицу')),
        gap(3, INSIDE),
        oneOf(['посетить'], 'future'),
        gap(1, marked('adjective')),
        GUEST,
      ),
      seq(GUEST, gap(5, INSIDE), oneOf(['посетить'], 'future'), PLACE),
      seq(
        said('ожидаться', 'планироваться', 'наметить', 'запланировать'),
        gap(3, INSIDE),
        form('приезд', 'прибытие'),
        gap(1, marked('adjective')),
        either(entity('person', 'post'), oneOf(COMERS, 'genitive')),
      ),
      seq(
        form('в', 'во'),
        either(PLACE, form('страну', 'республику', 'область', 'регион', 'город', 'столицу')),
        gap(5, INSIDE),
        oneOf(COMES, 'future'),
        gap(2, INSIDE),
        GUEST,
      ),
      seq(
        GUEST,
        gap(8, INSIDE),
        oneOf(COMES, 'future'),
        gap(4, INSIDE),
        either(
          seq(form('в', 'во'), either(PLACE, form('страну', 'республику', 'область', 'регион', 'столицу'))),
          seq(form('на'), gap(2, marked('adjective')), oneOf(RU_EVENT_NOUNS, 'accusative')),
        ),
      ),
    ),
    examples: [
      'Ожидается приезд делегации соседей.',
      'Весной область посетит министр энергетики.',
      'Министр энергетики прилетит в ⟦place Бишкек⟧ в мае.',
      'Делегация соседей прибудет на выставку ⟦when в мае⟧.',
    ],
    counterexamples: ['В мае в Ош прибудет поезд.', 'В мае в Ош прибыл министр.'],
  }),
  rule('ru/event/set-for', {
    kind: 'event',
    force: 'intended',
    priority: 45,
    pattern: seq(
      NOUN,
      gap(14, except(form(',', ';', 'который', 'которая', 'которые'))),
      oneOf(['наметить', 'запланировать', 'назначить'], 'short'),
      optional(gap(1)),
      form('на'),
      entity('date'),
      gap(3, INSIDE),
      optional(seq(form('в', 'во'), PLACE)),
    ),
    examples: [
      'Очередной раунд консультаций министерств Катара и Латвии намечен на ⟦when весну 2027 года⟧ в ⟦place Риге⟧.',
      'Встреча послов и учёных назначена на ⟦when 5 мая⟧.',
    ],
    counterexamples: ['Ремонт намечен на весну.', 'Встреча назначена.'],
  }),
  rule('ru/event/holding-named', {
    kind: 'event',
    force: 'reported',
    priority: 44,
    extent: 'match',
    pattern: seq(
      optional(form('о', 'об')),
      optional(seq(word('подготовка'), form('к'))),
      word('проведение', 'организация'),
      inside(2),
      entity('date'),
      inside(8),
      NOUN,
      inside(4),
    ),
    examples: [
      'Министр напомнил о проведении ⟦when в мае⟧ в ⟦place Оше⟧ второй выставки.',
      'Обсуждена подготовка к проведению ⟦when в июне⟧ форума.',
    ],
    counterexamples: ['Обсуждено проведение форума.'],
  }),
]
