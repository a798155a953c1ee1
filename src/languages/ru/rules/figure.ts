import {
  any,
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  lemma,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rule,
  seq,
  type Test,
} from '../../../grammar/index.js'
import { RU_CHANGES } from '../lexicon/changes.js'
import { RU_MEASURE_NOUNS } from '../lexicon/measures.js'
import { done, word } from './parts.js'

export const NUMBER: Test = entity('percent', 'money', 'times', 'quantity')
/** Anything but a number. */
export const NOT_NUMBER: Test = except(NUMBER)
/** Words of the same phrase: no number, no comma. */
export const INSIDE: Test = except(form(',', ';'))
const MEASURE_NOUN: Test = plain(oneOf(RU_MEASURE_NOUNS, 'noun'))
const AMOUNTS = ['число', 'количество', 'объем', 'сумма', 'показатель', 'уровень', 'размер', 'доля']
/** A measure with what belongs to it: `число совместных предприятий`. */
const MEASURE: Pattern = seq(
  repeat(either(plain(oneOf(AMOUNTS, 'noun')), plain(marked('adjective'))), 0, 4),
  MEASURE_NOUN,
)
/** Words between a preposition and its number. */
const BEFORE_NUMBER: Pattern = gap(
  4,
  plain(
    form(
      'общий',
      'общую',
      'сумму',
      'сумме',
      'объеме',
      'размере',
      'почти',
      'около',
      'порядка',
      'примерно',
      'более',
      'менее',
      'не',
      'чем',
      'свыше',
      'уровня',
      'уровне',
      'отметки',
      'отметке',
      'пределах',
    ),
  ),
)
/** A number as the value of a figure. */
export const VALUE: Pattern = capture('value', NUMBER)
/** Verbs that bound the number behind them. */
const BOUNDED: Pattern = either(
  capture('bound', oneOf(['превысить', 'превышать', 'перевалить', 'превзойти']), 'above'),
  capture('bound', oneOf(['приблизиться', 'приближаться', 'подойти']), 'about'),
  capture('bound', oneOf(['не превышать', 'не превысить']), 'up-to'),
  capture('bound', oneOf(['не достигать', 'не достигнуть', 'не достичь']), 'below'),
)
/** Verbs of goods, water and money that are counted by what follows them. */
const MOVED = [
  ...['экспортировать', 'импортировать', 'вывезти', 'ввезти', 'перевезти', 'инвестировать', 'вложить'],
  ...['накопить', 'поставить', 'подать', 'выработать', 'произвести', 'отгрузить', 'добыть', 'закупить'],
  ...[
    'привлечь',
    'влить',
    'направить',
    'освоить',
    'пропустить',
    'перебросить',
    'выдать',
    'проследовать',
    'переправить',
    'переработать',
  ],
]
/** What happens to things that are counted. */
export const STARTED = [
  'создать',
  'открыть',
  'открыться',
  'запустить',
  'учредить',
  'зарегистрировать',
  'реализовать',
  'завершить',
  'построить',
  'начать',
  'появиться',
  'ввести',
  'подписать',
]
const COUNTED: Test = entityOf('quantity', [
  'проект',
  'предприятие',
  'место',
  'рейс',
  'авиарейс',
  'турист',
  'студент',
  'компания',
  'квота',
])
/** Border posts, by the first word of their name: `12 пунктов пропуска`. */
const POSTS: Pattern = seq(capture('value', entityOf('quantity', ['пункт'])), form('пропуска'))

/** Verbs of amounting and changing. */
export const CHANGED: Pattern = either(
  BOUNDED,
  likely(oneOf(RU_CHANGES, 'verb')),
  oneOf(RU_CHANGES, 'short'),
  oneOf(RU_CHANGES, 'gerund'),
  oneOf(RU_CHANGES, 'participle'),
)

/** Figures: a number about the relation. */
export const FIGURE_RULES = [
  rule('ru/figure/measure-is', {
    kind: 'figure',
    priority: 30,
    lacking: { percent: 'other', times: 'other' },
    pattern: either(
      seq(
        MEASURE,
        gap(16, NOT_NUMBER),
        CHANGED,
        form('с', 'со'),
        gap(1, NOT_NUMBER),
        NUMBER,
        gap(2, NOT_NUMBER),
        form('до'),
        gap(1, NOT_NUMBER),
        VALUE,
      ),
      seq(MEASURE, gap(16, NOT_NUMBER), CHANGED, gap(6, NOT_NUMBER), VALUE),
      seq(CHANGED, gap(4, INSIDE), MEASURE, gap(10, INSIDE), VALUE),
      seq(MEASURE, gap(6, INSIDE), form('–', '—', '-', ':'), gap(4, INSIDE), VALUE),
      seq(
        MEASURE,
        gap(6, INSIDE),
        form('на', 'в', 'до', 'свыше', 'более', 'около', 'порядка'),
        BEFORE_NUMBER,
        VALUE,
      ),
    ),
    examples: [
      'Товарооборот вырос на ⟦value 12 процентов⟧ с начала года.',
      'Растут объемы торговли – на ⟦value 9 процентов⟧.',
      'Экспорт ⟦bound превысил⟧ ⟦value 5 млн тонн⟧.',
      'Поставки муки снизились с 1,2 млн тонн до ⟦value 900 тысяч тонн⟧.',
      'Сальдо торговли сложилось в размере ⟦value 2 млрд долларов⟧.',
      'Вырос экспорт хлопка – на ⟦value 3,5 процента⟧.',
      'Экспорт держится на уровне ⟦value 5 млн тонн⟧.',
    ],
    counterexamples: ['Товарооборот растет.', 'На борту, выполнявшем рейс из Оша, ехали 60 человек.'],
  }),
  rule('ru/figure/doubled', {
    kind: 'figure',
    priority: 21,
    pattern: seq(MEASURE, gap(8, NOT_NUMBER), capture('value', entity('times'))),
    examples: ['Поставки хлопка за год ⟦value удвоились⟧.', 'Число рейсов ⟦value утроено⟧.'],
    counterexamples: ['Силы удвоились.'],
  }),
  rule('ru/figure/so-many-things', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      optional(seq(form('в', 'из'), entity('country', 'place'), form('–', '—', '-'))),
      repeat(form('свыше', 'более', 'около', 'порядка', 'почти', 'примерно', 'чем'), 0, 2),
      either(capture('value', COUNTED), POSTS),
    ),
    examples: [
      'В стране действуют ⟦value 210 предприятий⟧ с участием иностранного капитала.',
      'Реализуется ⟦value 51 проект⟧.',
      'На границе действуют ⟦value 12 пунктов⟧ пропуска.',
    ],
    counterexamples: ['Действуют предприятия с участием иностранного капитала.'],
  }),
  rule('ru/figure/grow-by', {
    kind: 'figure',
    priority: 22,
    pattern: seq(CHANGED, gap(6, NOT_NUMBER), VALUE),
    lacking: { money: 'investment' },
    examples: [
      'Товарооборот вырос на 9 процентов и ⟦bound превысил⟧ ⟦value 2 миллиарда долларов⟧.',
      'Экспорт вырос на 2 процента и составил ⟦value 3 млрд долларов⟧.',
      'Экспорт вырос на 2 процента и приблизился к ⟦value 3 млрд долларов⟧.',
    ],
    counterexamples: ['Цена выросла на 3 процента.'],
  }),
  rule('ru/figure/less-or-more', {
    kind: 'figure',
    priority: 32,
    pattern: either(
      seq(
        form('на', 'в', 'что'),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent', 'times')),
        form('меньше', 'больше', 'выше', 'ниже'),
      ),
      seq(
        capture('value', entityOf('percent', ['треть', 'четверть', 'половина'])),
        form('меньше', 'больше', 'выше', 'ниже'),
      ),
      seq(
        form('на'),
        gap(2, NOT_NUMBER),
        capture(
          'value',
          either(
            entity('money'),
            entityOf('quantity', ['кубометр', 'тонна', 'человек', 'рейс', 'тысяча', 'миллион']),
          ),
        ),
        capture('comparison', form('меньше', 'больше', 'выше', 'ниже'), 'year-on-year'),
      ),
    ),
    examples: [
      'Товарооборот составил 2 миллиарда долларов, что на ⟦value 7 процентов⟧ больше прошлогоднего.',
      'Экспорт достиг 3 млрд долларов, что на ⟦value 4 процента⟧ ниже плана.',
      'Экспорт достиг 3 млн тонн, ⟦value на треть⟧ меньше прежнего.',
      'Торговля составила 2 млрд долларов, что в ⟦value 1,4 раза⟧ больше прошлогоднего уровня.',
      'Накоплено 9 млрд кубометров воды – на ⟦value 700 млн кубометров⟧ ⟦comparison меньше⟧, чем год назад.',
    ],
    counterexamples: ['Мост на три метра выше.'],
  }),
  rule('ru/figure/worth', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'investment-portfolio' },
    pattern: seq(
      context(
        seq(either(plain(lemma('проект')), entityOf('quantity', ['проект', 'заявка'])), gap(14, NOT_NUMBER)),
      ),
      either(
        seq(optional(form('общей', 'совокупной', 'суммарной')), form('стоимостью', 'ценой', 'ценою')),
        seq(form('на'), optional(word('общий')), form('сумму')),
        seq(form('с'), optional(word('общий')), word('объем'), optional(word('инвестиция'))),
      ),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'Отобраны проекты на сумму ⟦value 300 млн долларов⟧.',
      'Реализуется 40 проектов стоимостью ⟦value 2 миллиарда долларов⟧.',
      'Действуют 30 проектов с объемом инвестиций свыше ⟦value 1,5 млрд долларов⟧.',
    ],
    counterexamples: ['Одобрены проекты.', 'Часы стоимостью 100 долларов пропали.'],
  }),
  rule('ru/figure/trade-so-much', {
    kind: 'figure',
    priority: 31,
    pattern: either(
      seq(done(...MOVED), gap(5, NOT_NUMBER), VALUE),
      seq(
        oneOf(['вложить', 'инвестировать', 'привлечь', 'освоить', 'влить', 'вкладывать'], 'participle'),
        gap(4, NOT_NUMBER),
        capture('value', entity('money')),
      ),
    ),
    examples: [
      'Соседи экспортировали ⟦value 2 млн тонн⟧ зерна.',
      'Партнёром стала компания, вложившая ⟦value 19 млн евро⟧.',
      'Компания вложила ⟦value 30 млн долларов⟧.',
    ],
    counterexamples: ['Соседи экспортировали зерно.'],
  }),
  rule('ru/figure/and-so-much', {
    kind: 'figure',
    priority: 29,
    pattern: seq(
      context(seq(NUMBER, gap(6, NOT_NUMBER), form('–', '—', ',', '('))),
      form('до', 'или', 'почти'),
      VALUE,
    ),
    examples: [
      'Экспорт вырос в 1,5 раза – до ⟦value 3 млн тонн⟧.',
      'Торговля выросла на 5 процентов, до ⟦value 2 млрд долларов⟧.',
    ],
    counterexamples: ['Дорога длиной 5 км, до 2 метров шириной.'],
  }),
  rule('ru/figure/that-is', {
    kind: 'figure',
    priority: 29,
    pattern: seq(
      form('то'),
      form('есть'),
      form('на', 'в'),
      gap(1, NOT_NUMBER),
      capture('value', entity('percent', 'times')),
    ),
    examples: [
      'Экспорт вырос до 3 млн тонн, то есть на ⟦value 9 процентов⟧.',
      'Импорт сократился до 2 млрд долларов, то есть в ⟦value 1,5 раза⟧.',
    ],
    counterexamples: ['Экспорт вырос, то есть всё хорошо.'],
  }),
  rule('ru/figure/and-with-another', {
    kind: 'figure',
    priority: 29,
    pattern: seq(
      context(seq(NUMBER, gap(3, INSIDE), form(',', ';', 'и'), optional(form('а', 'и')))),
      form('с', 'со', 'из', 'в', 'по', 'для', 'между'),
      gap(4, either(plain(except(form(',', ';'))), entity('country', 'place', 'organisation'))),
      form('–', '—', '-'),
      gap(4, NOT_NUMBER),
      VALUE,
    ),
    examples: [
      'Товарооборот с Киргизией вырос на 5 процентов, а с Таджикистаном – в ⟦value 1,5 раза⟧.',
      'Экспорт в Казахстан достиг 2 млн тонн, в Киргизию – ⟦value 300 тысяч тонн⟧.',
    ],
    counterexamples: ['Товарооборот вырос на 5 процентов, а с соседями живут дружно.'],
  }),
  rule('ru/figure/from-to', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      oneOf(AMOUNTS, 'nominative'),
      gap(6, NOT_NUMBER),
      CHANGED,
      form('с', 'со'),
      any(),
      form('до'),
      capture('value', any()),
      either(form('.', ',', ';', 'и'), end()),
    ),
    lacking: { quantity: 'other' },
    examples: [
      'Число проектов выросло с 18 до ⟦value 31⟧.',
      'Количество рейсов увеличилось с 4 до ⟦value 9⟧.',
    ],
    counterexamples: ['Число проектов выросло.'],
  }),
]
