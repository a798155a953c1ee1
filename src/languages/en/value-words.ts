import { marksOf } from '../../morphology/index.js'
import type { CountedMarks, ValueWords } from '../../values/index.js'
import { EN_DATES, EN_MONTHS } from './calendar.js'
import { EN_PHRASES } from './date-phrases.js'
import { EN_FRACTIONS } from './fractions.js'
import {
  EN_BOUNDS_AFTER,
  EN_BOUNDS_BEFORE,
  EN_CURRENCIES,
  EN_LEADING_CURRENCIES,
  EN_RATES,
  EN_UNITS,
} from './lexicon/units.js'
import { wordsOf } from './lexicon/words-of.js'
import { EN_NUMBERS } from './numbers.js'

const PLURAL = marksOf('plural')

/** 12 projects, 12 joint projects: a plural, behind adjectives and nouns in the singular. */
const COUNTED: CountedMarks = {
  noun: marksOf('noun'),
  modifier: marksOf('adjective') | marksOf('singular'),
  never:
    marksOf('function') | marksOf('pronoun') | marksOf('genitive') | marksOf('past') | marksOf('present'),
  neverWords: new Set([...Object.keys(EN_MONTHS), ...Object.keys(EN_NUMBERS.cardinals)]),
  formsFor: () => [PLURAL],
  mostModifiers: 3,
}

const TIME_UNITS = wordsOf('year month week day hour minute second century quarter decade time evening night')

/** Words for values in English. */
export const EN_VALUE_WORDS: ValueWords = {
  numbers: EN_NUMBERS,
  percents: ['percent', 'per cent', '%', 'pct', '- percent', '- per - cent'],
  currencies: EN_CURRENCIES,
  leadingCurrencies: EN_LEADING_CURRENCIES,
  units: EN_UNITS,
  rates: EN_RATES,
  times: ['time', '- fold', 'fold', '=x'],
  timesAfter: [],
  multiples: {
    '=doubled': '2',
    '=tripled': '3',
    '=trebled': '3',
    '=quadrupled': '4',
    '=twofold|=two-fold': '2',
    '=threefold|=three-fold': '3',
    '=fourfold|=four-fold': '4',
    '=fivefold|=five-fold': '5',
    '=sixfold|=six-fold': '6',
    '=twice as much|many|high|large': '2',
    '=tenfold|=ten-fold': '10',
    '=twice|=double =the|=that|=its =number|=figure|=level|=volume|=amount|=total|=result|=sum|=rate|=size':
      '2',
    ...EN_FRACTIONS,
  },
  boundsBefore: EN_BOUNDS_BEFORE,
  boundsAfter: EN_BOUNDS_AFTER,
  counted: COUNTED,
  counters: [],
  standsAlone: true,
  uncounted: TIME_UNITS,
  uncountedInWords:
    wordsOf(`country state people side party power nation republic capital neighbour president leader head
    minister government parliament ministry agency region city language economy direction area part stage word point
    group brother delegation bank shore generation`),
  numbered: wordsOf(
    'article point paragraph section annex number no resolution line page lot phase school route',
  ),
  months: EN_MONTHS,
  dates: EN_DATES,
  phrases: EN_PHRASES,
}
