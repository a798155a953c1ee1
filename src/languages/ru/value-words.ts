import { marksOf } from '../../morphology/index.js'
import type { CountedMarks, ValueWords } from '../../values/index.js'
import { RU_DATES, RU_MONTHS } from './calendar.js'
import { RU_PHRASES } from './date-phrases.js'
import {
  RU_BOUNDS_AFTER,
  RU_BOUNDS_BEFORE,
  RU_CURRENCIES,
  RU_LEADING_CURRENCIES,
  RU_RATES,
  RU_UNITS,
} from './lexicon/units.js'
import { RU_NUMBERS } from './numbers.js'

const SINGULAR = marksOf('singular')
const PLURAL = marksOf('plural')
const SINGULAR_GENITIVE = marksOf('singular', 'genitive')

/** 21 проект, 22 проекта, 25 проектов, 2,5 проекта; in other cases the plural. */
const COUNTED: CountedMarks = {
  noun: marksOf('noun'),
  modifier: marksOf('adjective', 'participle'),
  never: marksOf('verb', 'infinitive', 'gerund', 'pronoun', 'numeral', 'function', 'given', 'surname'),
  formsFor: ({ lastTwo, whole }) => {
    if (!whole) return [SINGULAR_GENITIVE]
    const last = lastTwo > 10 && lastTwo < 15 ? 0 : lastTwo % 10
    if (last === 1) return [SINGULAR]
    return last > 1 && last < 5 ? [SINGULAR_GENITIVE, PLURAL] : [PLURAL]
  },
  mostModifiers: 3,
}

const TIME_UNITS = [
  ...[
    'год',
    'лето',
    'месяц',
    'мес',
    'неделя',
    'день',
    'сутки',
    'час',
    'часы',
    'минута',
    'секунда',
    'век',
    'квартал',
  ],
  ...['полугодие', 'раз', 'десятилетие', 'столетие', 'тысячелетие', 'ночь', 'утро', 'вечер'],
]

const RANKS = ['степень', 'класс', 'ранг', 'созыв', 'курс', 'категория', 'группа']

/** Multiples and parts in a word. */
const RU_MULTIPLES = {
  ...{ вдвое: '2', втрое: '3', вчетверо: '4', впятеро: '5', вшестеро: '6', вдесятеро: '10' },
  '=удвоился|=удвоилась|=удвоилось|=удвоились|=удвоен|=удвоена|=удвоено|=удвоены': '2',
  '=утроился|=утроилась|=утроилось|=утроились|=утроен|=утроена|=утроено|=утроены': '3',
  ...{
    'на половина': '50 %',
    'на треть': '33.3 %',
    'на четверть': '25 %',
    'на =пятую =часть': '20 %',
    'на =десятую =часть': '10 %',
    '=наполовину': '50 %',
  },
  ...{
    половина: '50 %',
    треть: '33.3 %',
    четверть: '25 %',
    '=две|=двух|=двумя|=двум =трети|=третей|=третям|=третями': '66.7 %',
    'три четверть': '75 %',
    '=одна|=одной|=одну =пятых|=пятая|=пятой|=пятую|=пятым|=пятыми': '20 %',
    '=две|=двух|=двумя|=двум =пятых|=пятая|=пятой|=пятую|=пятым|=пятыми': '40 %',
    '=три|=трех|=тремя|=трем =пятых|=пятая|=пятой|=пятую|=пятым|=пятыми': '60 %',
    '=четыре|=четырех|=четырьмя|=четырем =пятых|=пятая|=пятой|=пятую|=пятым|=пятыми': '80 %',
    '=девять|=девяти|=девятью =десятых|=десятым|=десятыми': '90 %',
  },
  '=пятая|=пятую|=пятой часть': '20 %',
}

/** Words for values in Russian. */
export const RU_VALUE_WORDS: ValueWords = {
  numbers: RU_NUMBERS,
  percents: ['процент', '%', '- процентный', '=проц+.'],
  currencies: RU_CURRENCIES,
  leadingCurrencies: RU_LEADING_CURRENCIES,
  units: RU_UNITS,
  rates: RU_RATES,
  times: ['раз'],
  timesAfter: ['в'],
  multiples: RU_MULTIPLES,
  boundsBefore: RU_BOUNDS_BEFORE,
  boundsAfter: RU_BOUNDS_AFTER,
  counted: COUNTED,
  counters: [],
  uncounted: [...TIME_UNITS, ...RANKS],
  uncountedInWords: [
    ...['треть', 'четверть'],
    ...['страна', 'государство', 'народ', 'сторона', 'держава', 'нация', 'республика', 'столица', 'сосед'],
    ...['президент', 'лидер', 'глава', 'министр', 'премьер', 'премьер-министр', 'правительство', 'парламент'],
    ...[
      'ведомство',
      'министерство',
      'регион',
      'область',
      'город',
      'язык',
      'экономика',
      'направление',
      'часть',
      'этап',
      'слово',
    ],
  ],
  numbered: [
    ...[
      'пункт',
      'статья',
      'часть',
      'глава',
      'раздел',
      'приложение',
      'номер',
      '№',
      'параграф',
      'строка',
      'страница',
    ],
    ...['маршрут', 'лот', 'этап', 'школа', 'резолюция'],
  ],
  months: RU_MONTHS,
  dates: RU_DATES,
  phrases: RU_PHRASES,
}
