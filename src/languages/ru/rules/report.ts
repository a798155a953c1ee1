import {
  bearing,
  capture,
  either,
  entity,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { INSIDE } from './figure.js'
import { done, inside, word } from './parts.js'

const REPORT_NOUNS = ['отчет', 'доклад', 'информация', 'сообщение', 'справка']
export const OFFICIALS = [
  'министр',
  'заместитель',
  'вице-премьер',
  'сопредседатель',
  'председатель',
  'руководитель',
  'глава',
  'ответственный',
  'вице-министр',
  'аким',
  'хоким',
  'член',
  'представитель',
  'секретарь',
  'ведомство',
  'министерство',
  'премьер-министр',
  'директор',
  'сторона',
  'вице-премьеры',
  'группа',
  'комиссия',
  'посол',
  'губернатор',
  'мэр',
  'госсекретарь',
  'начальник',
  'советник',
]
/** What a report is about: how something goes. */
const COURSE: Pattern = either(
  word(
    ...['ход', 'результат', 'итог', 'выполнение', 'исполнение', 'реализация', 'состояние', 'подготовка'],
    ...['завершение', 'динамика', 'готовность'],
  ),
  seq(form('проделанной', 'проведенной', 'выполненной', 'текущей'), form('работе')),
  seq(form('принимаемых', 'принятых', 'реализуемых'), form('мерах', 'шагах')),
)
const REPORTER: Pattern = either(
  seq(either(entity('post'), oneOf(OFFICIALS)), capture('reporter', entity('person'))),
  capture('reporter', either(entity('post', 'person', 'organisation'), oneOf(OFFICIALS))),
)
/** Who reports as the subject, not who is reported to: `Министр доложил`, not `Президенту доложили`. */
const SUBJECT: Pattern = either(
  seq(
    either(bearing(entity('post'), 'nominative'), oneOf(OFFICIALS, 'nominative')),
    capture('reporter', entity('person')),
  ),
  capture(
    'reporter',
    either(bearing(entity('post', 'person', 'organisation'), 'nominative'), oneOf(OFFICIALS, 'nominative')),
  ),
)

/** Reports: somebody accounted for work and was heard. */
export const REPORT_RULES = [
  rule('ru/report/hear', {
    kind: 'report',
    priority: 45,
    each: 'subject',
    pattern: seq(
      either(
        done('заслушать', 'выслушать', 'прослушать', 'принять'),
        oneOf(['заслушать', 'выслушать'], 'gerund'),
      ),
      capture('subject', seq(inside(5), oneOf(REPORT_NOUNS), inside(4), REPORTER, gap(60))),
      optional(
        seq(
          form(','),
          form('а'),
          form('также'),
          capture('subject', seq(inside(4), oneOf(REPORT_NOUNS), inside(4), REPORTER, gap(60))),
        ),
      ),
      entity('end'),
    ),
    examples: [
      'Президенты заслушали отчеты ⟦reporter министров энергетики⟧ о поставках тока.',
      'Заслушан доклад ⟦reporter сопредседателей⟧ рабочей группы.',
      'Заслушав доклад ⟦reporter министра транспорта⟧ о рейсах, участники перешли к тарифам.',
    ],
    counterexamples: ['Отчеты сданы.', 'Президенты заслушали концерт.'],
  }),
  rule('ru/report/hear-about', {
    kind: 'report',
    priority: 44,
    pattern: seq(
      either(done('заслушать', 'выслушать'), oneOf(['заслушать', 'выслушать'], 'gerund')),
      inside(1),
      either(
        seq(entity('post'), optional(form(',')), capture('reporter', entity('person'))),
        capture('reporter', entity('post', 'person')),
      ),
      gap(4),
      form('о', 'об', 'по'),
      gap(40, INSIDE),
    ),
    examples: [
      'Заслушав министра энергетики ⟦reporter Ивана Петрова⟧ о поставках тока, стороны перешли к тарифам.',
      'Президенты выслушали ⟦reporter Садыра Жапарова⟧ о ходе работ.',
    ],
    counterexamples: ['Президенты выслушали гимн.'],
  }),
  rule('ru/report/report-on', {
    kind: 'report',
    priority: 45,
    pattern: either(
      seq(
        SUBJECT,
        gap(8),
        either(done('отчитаться', 'доложить'), oneOf(['проинформировать'], 'past', 'verb')),
      ),
      seq(done('представить'), inside(3), oneOf(['отчет', 'доклад'], 'nominative'), gap(1), SUBJECT),
      seq(done('отчитаться', 'доложить'), gap(4), SUBJECT),
      seq(
        SUBJECT,
        gap(4),
        done('рассказать', 'сообщить', 'информировать'),
        gap(5),
        form('о', 'об'),
        inside(1),
        COURSE,
      ),
    ),
    examples: [
      '⟦reporter Вице-премьер⟧ отчитался о ремонте моста.',
      'Доложил о ходе работ ⟦reporter министр энергетики⟧.',
      'Об этом Президенту доложил министр ⟦reporter Алмасадам Саткалиев⟧.',
      '⟦reporter Министр энергетики⟧ рассказал гостям о ходе ремонта.',
    ],
    counterexamples: ['Министр уехал.', 'Президенту Казахстана Садыру Жапарову доложено о ходе ремонта.'],
  }),
  rule('ru/report/present', {
    kind: 'report',
    priority: 44,
    pattern: either(
      seq(
        SUBJECT,
        gap(5),
        done('представить', 'сделать', 'зачитать', 'дать', 'держать'),
        inside(3),
        oneOf(REPORT_NOUNS),
      ),
      seq(oneOf(REPORT_NOUNS), gap(8), done('представить', 'сделать', 'зачитать'), gap(2), SUBJECT),
      seq(SUBJECT, gap(3), done('выступить'), form('с'), inside(2), oneOf(REPORT_NOUNS)),
      seq(done('прозвучать'), inside(2), oneOf(REPORT_NOUNS, 'nominative'), REPORTER),
      seq(form('с'), inside(2), oneOf(REPORT_NOUNS), gap(4), done('выступить'), gap(2), SUBJECT),
    ),
    examples: [
      '⟦reporter Министр энергетики⟧ представил отчет о поставках.',
      '⟦reporter Председатель⟧ сделал доклад о складах.',
      'С докладами о складах выступили ⟦reporter министры энергетики⟧ соседних стран.',
      'Отчёт о работе порта представил ⟦reporter заместитель⟧ председателя.',
      'На заседании прозвучал доклад ⟦reporter министра энергетики⟧.',
    ],
    counterexamples: ['Министр представил гостя.'],
  }),
  rule('ru/report/whose-report', {
    kind: 'report',
    priority: 46,
    pattern: seq(
      either(
        seq(done('состояться', 'пройти'), gap(1, marked('adjective')), word('заслушивание', 'рассмотрение')),
        seq(form('вниманию'), gap(4, INSIDE), oneOf(['предложить', 'предоставить'], 'short')),
        done('ознакомиться', 'обсудить', 'рассмотреть', 'изучить'),
        oneOf(['представить', 'принять', 'одобрить', 'утвердить', 'зачитать', 'вынести', 'внести'], 'short'),
      ),
      inside(4),
      oneOf(REPORT_NOUNS),
      REPORTER,
    ),
    examples: [
      'Президенты ознакомились с отчётом ⟦reporter министров энергетики⟧ о поставках тока.',
      'Вниманию глав государств предложен отчёт ⟦reporter вице-премьеров⟧ о ремонте моста.',
      'Состоялось заслушивание отчётов ⟦reporter сопредседателей⟧ рабочих групп.',
      'Президентам представлен доклад ⟦reporter сопредседателей⟧ комиссии.',
    ],
    counterexamples: ['Президентам представлен доклад о погоде.', 'Гости ознакомились с городом министров.'],
  }),
  rule('ru/report/shown-by', {
    kind: 'report',
    priority: 46,
    pattern: seq(
      capture(
        'reporter',
        either(bearing(entity('post', 'person'), 'instrumental'), oneOf(OFFICIALS, 'instrumental')),
      ),
      gap(5, INSIDE),
      oneOf(['представить', 'сделать', 'зачитать', 'озвучить', 'внести'], 'short'),
      inside(3),
      oneOf(REPORT_NOUNS, 'nominative'),
    ),
    examples: [
      '⟦reporter Сопредседателями⟧ комиссии представлен отчёт о работе за год.',
      '⟦reporter Министром энергетики⟧ сделан доклад о поставках тока.',
    ],
    counterexamples: ['Школьниками сделан доклад о птицах.'],
  }),
  rule('ru/report/acquaint-with', {
    kind: 'report',
    priority: 44,
    pattern: either(
      seq(
        SUBJECT,
        gap(3, INSIDE),
        oneOf(['ознакомить', 'познакомить'], 'past', 'verb'),
        gap(5, INSIDE),
        form('с', 'со'),
        inside(1),
        COURSE,
      ),
      seq(
        form('с', 'со'),
        inside(1),
        COURSE,
        gap(14, INSIDE),
        done('ознакомить', 'познакомить'),
        gap(4),
        SUBJECT,
      ),
    ),
    examples: [
      '⟦reporter Министр транспорта⟧ ознакомил президентов с ходом ремонта моста.',
      'С ходом ремонта моста президентов ознакомил министр ⟦reporter Иван Петров⟧.',
    ],
    counterexamples: ['Министр ознакомил гостей с городом.'],
  }),
  rule('ru/report/told-of-course', {
    kind: 'report',
    priority: 30,
    pattern: either(
      seq(
        oneOf([...OFFICIALS, 'президент', 'премьер', 'лидер'], 'dative'),
        gap(4, INSIDE),
        oneOf(['рассказать', 'сообщить', 'доложить'], 'past', 'plural'),
        form('о', 'об'),
        inside(1),
        COURSE,
      ),
      seq(
        oneOf(['проинформировать', 'информировать', 'осведомить'], 'short'),
        gap(3, INSIDE),
        form('о', 'об'),
        inside(1),
        COURSE,
      ),
    ),
    examples: [
      'Главам двух государств рассказали о ходе ремонта моста.',
      'Президенты проинформированы о ходе ремонта причала.',
    ],
    counterexamples: ['Главам государств рассказали о погоде.', 'Зрители проинформированы о начале матча.'],
  }),
  rule('ru/report/was-reported', {
    kind: 'report',
    priority: 20,
    pattern: either(
      seq(done('доложить'), gap(3), form('о', 'об')),
      seq(
        done('представить', 'ознакомиться'),
        inside(4),
        oneOf(REPORT_NOUNS),
        inside(3),
        form('о', 'об', 'по'),
      ),
      seq(done('ознакомиться'), form('с'), inside(3), oneOf(REPORT_NOUNS)),
      seq(done('принять'), form('к'), form('сведению'), inside(3), oneOf(REPORT_NOUNS)),
    ),
    examples: [
      'В правительстве доложили о ходе ремонта.',
      'На заседании доложено об исполнении плана.',
      'Президенту представлен отчёт о ходе ремонта.',
      'Министр ознакомился с докладом строителей.',
    ],
    counterexamples: ['Доложена вторая полоса дороги.', 'Министр ознакомился с городом.'],
  }),
  rule('ru/report/heard-by', {
    kind: 'report',
    priority: 44,
    pattern: seq(
      oneOf(REPORT_NOUNS),
      inside(4),
      REPORTER,
      gap(20),
      done('заслушать', 'выслушать', 'принять', 'утвердить', 'одобрить'),
      optional(word('сведение')),
    ),
    examples: [
      'Доклады ⟦reporter министров⟧ о ходе работ заслушаны президентами.',
      'Отчет ⟦reporter вице-премьера⟧ о складах принят.',
    ],
    counterexamples: ['Доклады министров сданы в архив.'],
  }),
]
