import {
  bearing,
  capture,
  context,
  either,
  entity,
  form,
  gap,
  marked,
  oneOf,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { INSIDE } from './figure.js'
import { done, inside, word } from './parts.js'
import { OFFICIALS } from './report.js'

/** Who reports, as the subject. */
const SUBJECT: Pattern = either(
  seq(either(entity('post'), oneOf(OFFICIALS, 'nominative')), capture('reporter', entity('person'))),
  capture(
    'reporter',
    either(bearing(entity('post', 'person', 'organisation'), 'nominative'), oneOf(OFFICIALS, 'nominative')),
  ),
)
/** How something goes, of which people account. */
const COURSE = word(
  ...['ход', 'результат', 'итог', 'выполнение', 'исполнение', 'реализация', 'состояние', 'подготовка'],
  ...['положение', 'продвижение', 'динамика'],
)
const TELL = [
  'рассказать',
  'сообщить',
  'информировать',
  'проинформировать',
  'доложить',
  'отчитаться',
  'поведать',
]

/** Reports told of by their matter, by leave of another verb, or by people put in the picture. */
export const RECOUNTED_RULES = [
  rule('ru/report/of-course-told', {
    kind: 'report',
    priority: 45,
    pattern: seq(form('о', 'об'), inside(1), COURSE, gap(14, INSIDE), done(...TELL), gap(4, INSIDE), SUBJECT),
    examples: [
      'Об исполнении поручений рассказал ⟦reporter министр энергетики⟧.',
      'О ходе ремонта моста проинформировал министр ⟦reporter Иван Петров⟧.',
    ],
    counterexamples: ['О ходе матча рассказал комментатор.'],
  }),
  rule('ru/report/put-in-picture', {
    kind: 'report',
    priority: 45,
    pattern: either(
      seq(SUBJECT, gap(6, INSIDE), done('ввести', 'посвятить'), gap(4, INSIDE), form('в'), form('курс')),
      seq(done('ввести'), gap(3, INSIDE), form('в'), form('курс'), gap(10, INSIDE), SUBJECT),
      seq(
        SUBJECT,
        gap(6, INSIDE),
        done('дать', 'представить'),
        gap(1, marked('adjective')),
        word('картина', 'обзор', 'справка'),
      ),
    ),
    examples: [
      '⟦reporter Сопредседатели⟧ комиссии ввели президентов в курс дел в энергетике.',
      'Ввёл гостей в курс ремонта порта ⟦reporter министр транспорта⟧.',
    ],
    counterexamples: ['Министр ввёл пошлины.'],
  }),
  rule('ru/report/and-another-on', {
    kind: 'report',
    priority: 44,
    extent: 'match',
    pattern: seq(
      context(seq(done(...TELL), gap(20), form(','))),
      form('а', 'и'),
      gap(2, marked('adjective')),
      SUBJECT,
      gap(6, INSIDE),
      form('–', '—'),
      form('о', 'об'),
      gap(30, INSIDE),
    ),
    examples: [
      'Министры доложили о рейсах, а ⟦reporter сопредседатели⟧ группы – о состоянии рек.',
      'Министр энергетики отчитался о линиях, а ⟦reporter министр транспорта⟧ – о дорогах.',
    ],
    counterexamples: ['Министры рассказали о рейсах, а гости – о городе.'],
  }),
  rule('ru/report/told-how', {
    kind: 'report',
    priority: 40,
    pattern: seq(
      SUBJECT,
      gap(6, INSIDE),
      done('рассказать', 'доложить', 'объяснить', 'проинформировать'),
      gap(1, marked('adverb')),
      oneOf(['президент', 'глава', 'лидер', 'премьер-министр', 'участник', 'премьер', 'коллега'], 'dative'),
      gap(3, INSIDE),
      entity('end'),
    ),
    examples: [
      '⟦reporter Сопредседатели⟧ рассказали президентам, как продвигается ремонт моста.',
      '⟦reporter Министр транспорта⟧ объяснил главам государств, как продвигается ремонт.',
    ],
    counterexamples: ['Министр рассказал школьникам, как стал министром.'],
  }),
  rule('ru/report/take-floor', {
    kind: 'report',
    priority: 45,
    pattern: seq(
      form('слово'),
      form('для', 'с'),
      gap(1, marked('adjective')),
      word('отчет', 'доклад', 'сообщение'),
      gap(1),
      done('взять', 'получить', 'предоставить', 'дать'),
      gap(2, INSIDE),
      SUBJECT,
    ),
    examples: [
      'Слово для отчёта взяли ⟦reporter сопредседатели⟧ комиссии.',
      'Слово для доклада получил ⟦reporter министр энергетики⟧.',
    ],
    counterexamples: ['Слово для тоста взял гость.'],
  }),
]
