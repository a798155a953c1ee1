import {
  any,
  capture,
  either,
  end,
  entity,
  entityOf,
  form,
  gap,
  marked,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_MEASURE_NOUNS } from '../lexicon/measures.js'
import { CHANGED, NOT_NUMBER, STARTED, VALUE } from './figure.js'
import { done, said, word } from './parts.js'

/** Figures of a part of what was counted, and of shares. */
export const PART_RULES = [
  rule('ru/figure/of-them', {
    kind: 'figure',
    priority: 30,
    pattern: seq(
      either(
        seq(form('из'), form('них', 'которых')),
        seq(form('в'), form('том', 'их'), form('числе')),
        seq(form('среди'), form('них', 'которых')),
        form('еще'),
      ),
      capture('value', any()),
      optional(either(form('уже'), marked('adverb'))),
      either(
        done(...STARTED),
        oneOf(['находиться', 'готовиться', 'прорабатываться', 'строиться', 'реализоваться'], 'present'),
      ),
    ),
    examples: [
      'Действует 70 предприятий, из них ⟦value 12⟧ созданы весной.',
      'Идёт работа над 60 проектами, в том числе ⟦value 15⟧ уже запущены.',
      'Реализуется 60 проектов, ещё ⟦value 17⟧ готовятся.',
      'Реализуется 60 проектов, ещё ⟦value семь⟧ готовятся.',
    ],
    counterexamples: ['Действует 70 предприятий, из них многие созданы давно.'],
  }),
  rule('ru/figure/of-them-in', {
    kind: 'figure',
    priority: 26,
    pattern: seq(
      either(form(',', ';', 'и'), seq(form('из'), form('них', 'которых')), seq(form('том'), form('числе'))),
      capture('value', any()),
      form('–', '—'),
      form('в', 'с', 'со', 'из', 'по', 'на'),
      gap(1),
      either(marked('noun'), marked('adjective'), entity('country', 'place')),
    ),
    examples: [
      'Реализуется 60 проектов, из них ⟦value 12⟧ – в энергетике.',
      'Действует 70 предприятий, из них 50 – с китайским капиталом, ⟦value 20⟧ – с турецким.',
    ],
    counterexamples: ['Министр и посол – в Оше.'],
  }),
  rule('ru/figure/share-of-structure', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: seq(
      oneOf(['экспорт', 'импорт', 'оборот', 'товарооборот', 'торговля', 'инвестиция'], 'genitive'),
      gap(4, NOT_NUMBER),
      capture('value', entity('percent')),
      said('занимать', 'составлять', 'обеспечивать', 'формировать'),
    ),
    examples: [
      'В структуре экспорта ⟦value 43 процента⟧ занимает золото.',
      'В общем объёме импорта ⟦value 12 процентов⟧ составляют машины.',
    ],
    counterexamples: ['В структуре экспорта первое место занимает золото.'],
  }),
  rule('ru/figure/there-were', {
    kind: 'figure',
    priority: 30,
    pattern: seq(
      form('их'),
      form('было', 'насчитывалось', 'стало'),
      optional(form('всего', 'лишь', 'уже', 'только')),
      capture('value', any()),
      either(form('.', ',', ';'), end()),
    ),
    examples: [
      'В вузах учатся 430 студентов, тогда как в 2022 году их было всего ⟦value 150⟧.',
      'Действует 70 предприятий, пять лет назад их было ⟦value 20⟧.',
    ],
    counterexamples: ['Действует 70 предприятий, раньше их было мало.'],
  }),
  rule('ru/figure/falls-to', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: seq(
      form('на'),
      gap(6, NOT_NUMBER),
      said('приходиться', 'прийтись'),
      either(
        seq(
          gap(4, NOT_NUMBER),
          capture('value', entity('percent')),
          gap(3, NOT_NUMBER),
          oneOf(RU_MEASURE_NOUNS),
        ),
        seq(
          gap(8, NOT_NUMBER),
          optional(seq(entity('percent'), form('–', '—'), gap(2, NOT_NUMBER))),
          capture('value', entity('percent', 'money', 'quantity')),
        ),
      ),
    ),
    examples: [
      'На взаимную торговлю приходится лишь ⟦value 8 процентов⟧ оборота соседей.',
      'На эти порты приходится около ⟦value 40 процентов⟧ товарооборота.',
      'Экспорт достиг 3 млрд долларов, из них на Китай пришлась четверть – ⟦value 800 миллионов⟧.',
    ],
    counterexamples: ['На порты приходится много работы.'],
  }),
  rule('ru/figure/share', {
    kind: 'figure',
    priority: 33,
    lacking: { percent: 'other' },
    always: { comparison: 'level' },
    pattern: either(
      seq(word('доля', 'вес'), gap(8, NOT_NUMBER), VALUE, gap(6, NOT_NUMBER), oneOf(RU_MEASURE_NOUNS)),
      seq(word('доля', 'вес'), gap(12, NOT_NUMBER), capture('value', entity('percent'))),
    ),
    examples: [
      'Доля хлопка составляет ⟦value 12 процентов⟧ экспорта.',
      'Доля перевозок по реке достигла ⟦value 7 процентов⟧.',
    ],
    counterexamples: ['Доля хлопка велика.'],
  }),
  rule('ru/figure/of-each', {
    kind: 'figure',
    priority: 28,
    always: { comparison: 'level' },
    pattern: either(
      seq(
        optional(form('на', 'у')),
        entity('country', 'place'),
        form('–', '—'),
        gap(1, NOT_NUMBER),
        capture('value', entity('percent', 'money')),
      ),
      seq(
        entity('country', 'place'),
        form('('),
        gap(1, NOT_NUMBER),
        capture(
          'value',
          either(entity('percent', 'money'), entityOf('quantity', ['миллион', 'миллиард', 'тонна'])),
        ),
      ),
    ),
    examples: [
      'На Россию приходится 91 процент товарооборота, на Беларусь – ⟦value 3 процента⟧.',
      'Торговля выросла до 30 млрд долларов. Её ведут Китай (⟦value 13 млрд долларов⟧) и Россия (⟦value 10 млрд⟧).',
    ],
    counterexamples: ['Победили Китай (12 очков) и Россия.'],
  }),
  rule('ru/figure/so-many-in-all', {
    kind: 'figure',
    priority: 28,
    pattern: either(
      seq(
        oneOf(['число', 'количество'], 'nominative'),
        gap(14, NOT_NUMBER),
        CHANGED,
        optional(form('до', 'за')),
        capture('value', any()),
        either(form('.', ',', ';'), end()),
      ),
      seq(
        oneOf(['увеличить', 'сократить', 'довести', 'снизить', 'удвоить'], 'short'),
        form('до'),
        capture('value', any()),
        oneOf(['число', 'количество'], 'nominative'),
      ),
    ),
    examples: [
      'Количество предприятий с китайским капиталом составило ⟦value 3 904⟧.',
      'Число проектов к осени достигло ⟦value 84⟧.',
      'Увеличено до ⟦value десяти⟧ число рейсов.',
    ],
    counterexamples: ['Число проектов выросло.', 'Число гостей достигло предела.'],
  }),
]
