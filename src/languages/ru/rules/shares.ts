import {
  any,
  capture,
  context,
  either,
  entity,
  entityOf,
  form,
  gap,
  marked,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_MEASURE_NOUNS } from '../lexicon/measures.js'
import { INSIDE, NOT_NUMBER } from './figure.js'
import { done, said, word } from './parts.js'

const WHOLE = oneOf([...RU_MEASURE_NOUNS, 'объем', 'сумма'], 'genitive')
const GOES_TO = [
  'приходиться',
  'прийтись',
  'составлять',
  'составить',
  'занимать',
  'занять',
  'обеспечивать',
  'забирать',
  'закупать',
  'покупать',
  'потреблять',
]
const PART = entity('percent')
/** Works that are counted by their number alone, whatever each of them is. */
const SITES = entityOf('quantity', ['объект', 'стройка', 'очередь', 'энергоблок', 'мост', 'станция'])
const LISTED = entityOf('quantity', ['проект', 'предприятие', 'компания', 'рейс', 'студент', 'фирма'])
/** What a number of a list is said to be or to do. */
const IS_ONE = either(
  seq(form('–', '—'), either(marked('noun'), marked('adjective'), form('в', 'с', 'из', 'по', 'на', 'за'))),
  seq(optional(form('уже')), done('завершить', 'запустить', 'сдать', 'построить', 'реализовать', 'открыть')),
  seq(
    optional(form('уже')),
    oneOf(
      [
        'реализоваться',
        'находиться',
        'относиться',
        'строиться',
        'прорабатываться',
        'работать',
        'действовать',
      ],
      'present',
    ),
  ),
)
const FURTHER = seq(form(',', ';', 'и'), optional(form('а', 'еще')))
/** Words up to a further part, with the first one among them. */
const FIRST_PART = seq(
  gap(10),
  either(form('–', '—'), done('завершить', 'запустить', 'сдать', 'построить', 'реализовать', 'открыть')),
  gap(14),
)
/** Words between the whole and its first part: `, начатых в 2022 году,`. */
const OF_WHOLE = gap(8, NOT_NUMBER)

/** Figures of parts of a whole, told by a part (`две трети`) or by the number of each part. */
export const SHARE_RULES = [
  rule('ru/figure/part-of-whole', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: seq(capture('value', PART), gap(3, INSIDE), WHOLE, gap(6, INSIDE), said(...GOES_TO)),
    examples: [
      'Более ⟦value половины⟧ товарооборота приходится на зерно.',
      'Почти ⟦value треть⟧ экспорта составляет хлопок.',
      'Экспорт достиг 610 тысяч тонн. ⟦value 70 процентов⟧ этого объёма забирает Ош.',
      'Товарооборот вырос до 3 млрд долларов, и ⟦value две трети⟧ его объёма пришлось на зерно.',
    ],
    counterexamples: ['Половина пути составляет час.', 'Половина гостей приехала из Оша.'],
  }),
  rule('ru/figure/part-spent', {
    kind: 'figure',
    priority: 34,
    always: { measure: 'investment', comparison: 'level' },
    pattern: either(
      seq(
        form('из'),
        gap(2),
        entity('money'),
        gap(8),
        done('освоить', 'израсходовать', 'использовать', 'потратить', 'выделить'),
        gap(2),
        capture('value', PART),
      ),
      seq(
        done('освоить', 'израсходовать', 'использовать', 'потратить'),
        gap(2),
        capture('value', PART),
        form('из'),
        gap(2),
        entity('money'),
      ),
    ),
    examples: [
      'Из 27 млрд тенге, выделенных на стройку, освоено лишь ⟦value 38 процентов⟧.',
      'Израсходовано ⟦value 60 процентов⟧ из 3 млрд долларов.',
    ],
    counterexamples: ['Из 27 гостей приехали 38 процентов.'],
  }),
  rule('ru/figure/part-falls-to', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: seq(
      form('которых', 'них', 'этого'),
      gap(2, NOT_NUMBER),
      capture('value', entity('money', 'percent', 'quantity')),
      said('приходиться', 'прийтись'),
      form('на'),
      gap(3, INSIDE),
      oneOf(RU_MEASURE_NOUNS, 'accusative'),
    ),
    examples: [
      'Товарооборот составил 2 млрд долларов, из которых ⟦value 1,4 млрд⟧ пришлось на экспорт.',
      'Перевезено 9 млн тонн грузов, из них ⟦value 30 процентов⟧ приходится на транзит.',
    ],
    counterexamples: ['Из них многое приходится на экспорт.'],
  }),
  rule('ru/figure/share-from-to', {
    kind: 'figure',
    priority: 34,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      word('доля'),
      gap(8, NOT_NUMBER),
      form('с', 'со'),
      any(),
      optional(form('процентов', 'процента', '%')),
      form('до'),
      gap(1, NOT_NUMBER),
      capture('value', PART),
    ),
    examples: [
      'Доля услуг выросла с 9 до ⟦value 14 процентов⟧.',
      'Доля тенге в расчётах поднялась с 40 до ⟦value 55 %⟧.',
    ],
    counterexamples: ['Доля услуг выросла с прошлого года до марта.'],
  }),
  rule('ru/figure/sites-by-sort', {
    kind: 'figure',
    priority: 34,
    always: { measure: 'projects' },
    pattern: either(
      seq(form('из'), SITES, OF_WHOLE, capture('value', any()), IS_ONE),
      seq(capture('value', any()), form('из'), SITES, gap(3, INSIDE), IS_ONE),
    ),
    examples: [
      'Из восьми объектов ⟦value пять⟧ – школы.',
      'Из девяти строек, начатых весной, ⟦value четыре⟧ завершены.',
    ],
    counterexamples: ['Из Оша пять – школы, две – станции.'],
  }),
  rule('ru/figure/further-sites', {
    kind: 'figure',
    priority: 34,
    always: { measure: 'projects' },
    pattern: seq(context(seq(form('из'), SITES, FIRST_PART)), FURTHER, capture('value', any()), IS_ONE),
    examples: [
      'Из восьми объектов пять – школы, ⟦value две⟧ – станции.',
      'Из девяти строек четыре завершены, ещё ⟦value три⟧ – в песках.',
    ],
    counterexamples: ['Из восьми объектов пять – школы, остальные – станции.'],
  }),
  rule('ru/figure/listed-by-sort', {
    kind: 'figure',
    priority: 34,
    pattern: either(
      seq(form('из'), LISTED, OF_WHOLE, capture('value', any()), IS_ONE),
      seq(capture('value', any()), form('из'), LISTED, gap(3, INSIDE), IS_ONE),
    ),
    examples: [
      'Из 60 проектов ⟦value 12⟧ – в энергетике.',
      'Из 60 проектов ⟦value 12⟧ реализуются в энергетике.',
      '⟦value Двенадцать⟧ из 30 проектов уже завершены.',
    ],
    counterexamples: ['Из проектов многие – в энергетике.'],
  }),
  rule('ru/figure/further-listed', {
    kind: 'figure',
    priority: 34,
    pattern: seq(context(seq(form('из'), LISTED, FIRST_PART)), FURTHER, capture('value', any()), IS_ONE),
    examples: [
      'Из 24 предприятий девять – швейные, ⟦value шесть⟧ – пищевые.',
      'Из 60 проектов 12 завершены, ещё ⟦value 8⟧ – в транспорте.',
    ],
    counterexamples: ['Из 24 предприятий девять – швейные, остальные – пищевые.'],
  }),
  rule('ru/figure/so-many-more', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      context(seq(entity('quantity'), gap(16, NOT_NUMBER))),
      form('на'),
      capture('value', plain(any())),
      capture('comparison', form('больше', 'меньше'), 'year-on-year'),
    ),
    examples: [
      'Действует 120 предприятий с немецким капиталом, на ⟦value 14⟧ ⟦comparison больше⟧, чем год назад.',
      'Выполняется 30 рейсов, на ⟦value восемь⟧ ⟦comparison меньше⟧ прежнего.',
    ],
    counterexamples: ['Действует 120 предприятий, на них больше людей.'],
  }),
  rule('ru/figure/done-of-length', {
    kind: 'figure',
    priority: 34,
    always: { measure: 'other', unit: 'km', comparison: 'level' },
    pattern: seq(
      done('пройти', 'построить', 'уложить', 'проложить', 'отремонтировать', 'завершить', 'сдать'),
      optional(form('уже', 'лишь', 'около', 'почти')),
      capture('value', any()),
      form('из'),
      entityOf('quantity', ['километр', 'км']),
    ),
    examples: [
      'Пройдено ⟦value 18⟧ из 50 километров тоннелей.',
      'Уложено уже ⟦value 40⟧ из 90 километров пути.',
    ],
    counterexamples: ['Пройдено многое из задуманного.'],
  }),
]
