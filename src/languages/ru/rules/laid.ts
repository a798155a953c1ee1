import {
  capture,
  either,
  end,
  entity,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { CHANGED, INSIDE, NOT_NUMBER } from './figure.js'
import { done, said, word } from './parts.js'

const LENGTH = entityOf('quantity', ['километр', 'км', 'метр', 'верста'])
const LAID = ['уложить', 'проложить', 'построить', 'отремонтировать', 'заасфальтировать', 'электрифицировать']
const CREWS = ['строитель', 'бригада', 'путеукладчик', 'рабочий', 'проходчик', 'дорожник', 'железнодорожник']
const GROWTH = ['рост', 'прирост', 'увеличение', 'снижение', 'падение', 'сокращение', 'спад']

/** Places to study that are paid for, so many of them. */
const GRANTS = entityOf('quantity', ['грант', 'стипендия', 'квота'])

/** Figures of what was laid, of quotas set and of levels, and growth told behind its sum. */
export const LAID_RULES = [
  rule('ru/figure/length-laid', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other', comparison: 'level' },
    pattern: either(
      seq(oneOf([...LAID, 'пройти', 'пробить'], 'short'), gap(3, NOT_NUMBER), capture('value', LENGTH)),
      seq(
        oneOf(CREWS, 'nominative'),
        gap(6, NOT_NUMBER),
        oneOf([...LAID, 'пройти'], 'past', 'verb'),
        gap(3, NOT_NUMBER),
        capture('value', LENGTH),
      ),
      seq(capture('value', LENGTH), gap(6, NOT_NUMBER), oneOf(LAID, 'short')),
    ),
    examples: [
      'На сегодня уложено ⟦value 22 км⟧ пути.',
      'Бригады Казахстана прошли ⟦value 40 километров⟧.',
      'В Грузии ⟦value 90 км⟧ дороги уже отремонтировано.',
    ],
    counterexamples: ['Путники прошли 40 километров.', 'Проложен маршрут похода.'],
  }),
  rule('ru/figure/quota-set', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'quota' },
    pattern: seq(
      word('квота', 'лимит'),
      gap(12, NOT_NUMBER),
      done('установить', 'определить', 'утвердить', 'согласовать', 'закрепить'),
      gap(2, NOT_NUMBER),
      form('в', 'на'),
      word('количество', 'размер', 'объем', 'уровень', 'число'),
      gap(2, NOT_NUMBER),
      capture('value', entity('quantity')),
    ),
    examples: [
      'Квоту разрешений на 2031 год стороны установили в количестве ⟦value 1200 штук⟧.',
      'Квота для Казахстана утверждена в объёме ⟦value 900 тонн⟧.',
    ],
    counterexamples: ['Квота разрешений установлена в срок.'],
  }),
  rule('ru/figure/grants-given', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'quota' },
    pattern: either(
      seq(
        said(
          'выделять',
          'выделить',
          'предоставлять',
          'предоставить',
          'выделяться',
          'предоставляться',
          'учредить',
        ),
        gap(4, NOT_NUMBER),
        capture('value', GRANTS),
      ),
      seq(
        capture('value', GRANTS),
        gap(8, NOT_NUMBER),
        said('выделяться', 'выделить', 'предоставить', 'предоставляться'),
      ),
    ),
    examples: [
      'Казахстан ежегодно выделяет ⟦value 500 грантов⟧ для студентов Грузии.',
      '⟦value 120 стипендий⟧ предоставлено студентам Казахстана.',
    ],
    counterexamples: ['Казахстан не выделяет гранты.'],
  }),
  rule('ru/figure/so-many-above', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      form('на'),
      gap(2, NOT_NUMBER),
      capture('value', entity('quantity')),
      capture('comparison', form('больше', 'меньше', 'выше', 'ниже'), 'year-on-year'),
      either(
        word('прежний', 'прошлогодний', 'действующий', 'нынешний', 'предыдущий', 'прошлый'),
        seq(optional(form(',')), form('чем')),
      ),
    ),
    examples: [
      'Квота составила 900 штук, что на ⟦value 200 штук⟧ ⟦comparison больше⟧ прежней.',
      'Квота Казахстана достигла 300 мест, на ⟦value 40 мест⟧ ⟦comparison меньше⟧, чем год назад.',
    ],
    counterexamples: ['Мост на 3 метра выше старого.'],
  }),
  rule('ru/figure/water-level', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other' },
    pattern: seq(
      oneOf(['уровень'], 'nominative'),
      gap(3, INSIDE),
      word('море', 'вода', 'водохранилище', 'озеро', 'река', 'каспий', 'балхаш'),
      gap(8, NOT_NUMBER),
      CHANGED,
      gap(4, NOT_NUMBER),
      capture('value', LENGTH),
    ),
    examples: [
      'Уровень моря понизился на ⟦value 2 метра⟧.',
      'Уровень воды в озере у границы Казахстана вырос на ⟦value 3 метра⟧.',
    ],
    counterexamples: ['Уровень моря понизился.', 'Уровень игры вырос за 3 года.'],
  }),
  rule('ru/figure/then-it-was', {
    kind: 'figure',
    priority: 26,
    alone: true,
    pattern: seq(
      entity('date'),
      gap(1, form('их', 'этот', 'он', 'она', 'оно')),
      form('было', 'был', 'была', 'стало', 'насчитывалось'),
      gap(2, form('всего', 'лишь', 'только', 'около', 'уже', 'почти', 'примерно')),
      capture('value', entity('quantity', 'money')),
      either(form('.', ',', ';'), end()),
    ),
    examples: [
      'Через порты прошло 640 тысяч тонн грузов. Три года назад было ⟦value 90 тысяч⟧.',
      'Экспорт достиг 3 млрд долларов. В 2019 году было всего ⟦value 400 млн долларов⟧.',
    ],
    counterexamples: ['Год назад было холодно.', 'В 2019 году было 40 гостей из Оша.'],
  }),
  rule('ru/figure/growth-behind', {
    kind: 'figure',
    priority: 29,
    pattern: seq(
      form('–', '—', ','),
      oneOf(GROWTH, 'nominative'),
      gap(2, NOT_NUMBER),
      optional(form('на', 'в')),
      gap(1, NOT_NUMBER),
      capture('value', entity('percent', 'times')),
    ),
    examples: [
      'Экспорт достиг 3 млрд долларов – рост на ⟦value 9 процентов⟧ к прошлому году.',
      'Импорт составил 2 млрд долларов, снижение на ⟦value 4 процента⟧.',
    ],
    counterexamples: ['Цель – рост на треть.'],
  }),
]
