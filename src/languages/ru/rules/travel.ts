import {
  any,
  capture,
  either,
  entity,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { INSIDE, NOT_NUMBER } from './figure.js'
import { done } from './parts.js'

const TRAVELLERS = [
  ...['турист', 'путешественник', 'паломник', 'пассажир', 'иностранец', 'посетитель', 'отдыхающий', 'гость'],
  ...['казахстанец', 'узбекистанец', 'кыргызстанец', 'таджикистанец', 'россиянин', 'азербайджанец', 'китаец'],
]
/** Those who came, left or crossed. */
const CAME: Pattern = either(
  done(
    'посетить',
    'приехать',
    'прибыть',
    'побывать',
    'прилететь',
    'въехать',
    'выехать',
    'пересечь',
    'проследовать',
  ),
)
/** Travellers, or people, so many of them. */
const SO_MANY: Pattern = capture('value', entityOf('quantity', TRAVELLERS))
const SO_MANY_PEOPLE: Pattern = capture('value', entityOf('quantity', ['человек', 'гражданин', 'рабочий']))

/** What runs by a timetable. */
const CARRIED = [
  'рейс',
  'авиарейс',
  'поезд',
  'автобус',
  'паром',
  'самолет',
  'состав',
  'авиасообщение',
  'сообщение',
]
const RUN = [
  'выполняться',
  'курсировать',
  'ходить',
  'летать',
  'отправляться',
  'совершаться',
  'осуществляться',
]
const OFTEN = ['дважды', 'трижды', 'четырежды']

/** Vehicles that cross a border, so many of them. */
const VEHICLES: Pattern = capture(
  'value',
  entityOf('quantity', [
    ...['грузовик', 'фура', 'вагон', 'контейнер', 'автомашина', 'автомобиль', 'грузовой', 'большегруз'],
    ...['автопоезд', 'автотранспорт', 'состав', 'машина', 'автобус', 'тягач', 'автоцистерна'],
  ]),
)
const PASSED: Pattern = either(
  done(
    ...[
      'пройти',
      'проследовать',
      'пересечь',
      'проехать',
      'пропустить',
      'оформить',
      'обработать',
      'обслужить',
    ],
  ),
  oneOf(
    ['проходить', 'следовать', 'пересекать', 'проезжать', 'пропускать', 'оформлять', 'обслуживать'],
    'present',
  ),
)

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
      seq(done('проследовать', 'пересечь', 'выехать', 'въехать'), gap(6, NOT_NUMBER), SO_MANY_PEOPLE),
    ),
    examples: [
      'В прошлом году страну посетили более ⟦value 40 тысяч туристов⟧.',
      'За восемь месяцев в Грузию прибыло ⟦value 900 туристов⟧.',
      'В Казахстан приехали ⟦value 12 тысяч человек⟧.',
      'За лето в Ош прибыли ⟦value 5 тысяч казахстанцев⟧.',
      'В обратную сторону проследовало около ⟦value 6 тысяч человек⟧.',
    ],
    counterexamples: ['На станцию прибыли 40 вагонов.', 'На митинг приехали 12 тысяч человек.'],
  }),
  rule('ru/figure/so-many-vehicles', {
    kind: 'figure',
    priority: 41,
    always: { measure: 'cargo' },
    pattern: either(
      seq(
        optional(seq(form('через'), gap(1), entity('quantity'), gap(8, NOT_NUMBER))),
        PASSED,
        gap(4, NOT_NUMBER),
        optional(capture('bound', form('до'), 'up-to')),
        VEHICLES,
      ),
      seq(VEHICLES, gap(4, NOT_NUMBER), PASSED),
    ),
    examples: [
      'Через пять пунктов пропуска прошло ⟦value 412 тысяч грузовиков⟧.',
      'За год пост пропустил ⟦value 900 вагонов⟧.',
      'Через пост ежедневно проходит ⟦bound до⟧ ⟦value 600 грузовиков⟧.',
    ],
    counterexamples: ['Через пост прошли грузовики.', 'Прошло 40 дней.'],
  }),
  rule('ru/figure/so-often-a-week', {
    kind: 'figure',
    priority: 43,
    always: { measure: 'flights', unit: 'weekly' },
    pattern: either(
      seq(
        oneOf(CARRIED, 'nominative'),
        gap(10, INSIDE),
        oneOf(RUN),
        gap(2),
        capture('value', form(...OFTEN)),
        form('в'),
        form('неделю'),
      ),
      seq(
        oneOf(CARRIED, 'nominative'),
        gap(6, INSIDE),
        oneOf(RUN, 'infinitive'),
        gap(2),
        capture('value', form(...OFTEN)),
        form('в'),
        form('неделю'),
      ),
      seq(
        oneOf(CARRIED, 'nominative'),
        gap(10, INSIDE),
        oneOf(RUN),
        gap(2),
        capture('value', any()),
        form('раз', 'раза'),
        form('в'),
        form('неделю'),
      ),
    ),
    examples: [
      'Поезда ходят ⟦value пять⟧ раз в неделю.',
      'Рейсы выполняются ⟦value трижды⟧ в неделю.',
      'Поезда между столицами будут курсировать ⟦value дважды⟧ в неделю.',
    ],
    counterexamples: ['Рейсы выполняются зимой.', 'Министр дважды в неделю проводит приём.'],
  }),
]
