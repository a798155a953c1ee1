import { type DateLayer, type DateRow, named } from '../../values/index.js'
import { wordsOf } from './lexicon/words-of.js'

const MONTHS = wordsOf(
  'january february march april may june july august september october november december',
)
const SHORT_MONTHS: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['apr', 4],
  ['aug', 8],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]

export const EN_MONTHS: Readonly<Record<string, number>> = Object.fromEntries([
  ...MONTHS.map((word, at) => [word, at + 1] as const),
  ...SHORT_MONTHS,
])

const THIS = 'this|=current|=the+=current'
const LAST = 'last|=the+=previous|=the+=past'
const NEXT = 'next|=the+=coming|=the+=following|=the+=next'

const NEAR_YEARS: readonly DateRow[] = [
  [`${THIS} year`, named.yearFromNow(0)],
  [`${LAST} year`, named.yearFromNow(-1)],
  ['=the? year =before last', named.yearFromNow(-2)],
  [`${NEXT} year`, named.yearFromNow(1)],
]

const SPANS: readonly DateRow[] = [
  ['<y> -|/ <y>', named.yearsNamed],
  ['<y> and <y>', named.yearsInRow],
  ['<y> -|/ <y> =academic|=school year', named.yearsNamed],
  ['=the? <y> =s', named.decadeNamed],
]

const DAYS: readonly DateRow[] = [
  ['<written>', named.same],
  ['<d> =st|=nd|=rd|=th? of? <m> <year>?', named.dayNamed],
  ['<d> =st|=nd|=rd|=th? <m> , <year>', named.dayNamed],
  ['<m>|<m>+. <d> =st|=nd|=rd|=th? , <year>', named.dayNamed],
  ['<m>|<m>+. <d> =st|=nd|=rd|=th? <year>?', named.dayNamed],
]

const DAY_SPANS: readonly DateRow[] = [
  ['<d> - <d> <m> <year>?', named.daysNamed],
  ['from <d> to|through|until <d> <m> <year>?', named.daysNamed],
  ['from <m> <d> to|through|until <d> <year>?', named.daysNamed],
  ['between <d> and <d> <m> <year>?', named.daysNamed],
  ['between <m> <d> and <d> <year>?', named.daysNamed],
  ['<d> and <d> <m> <year>?', named.daysInRow],
  ['<m> <d> - <d> <year>?', named.daysNamed],
  ['<m> <d> - <d> , <year>', named.daysNamed],
  ['<m> <d> and <d> <year>?', named.daysInRow],
  ['<m> <d> and <d> , <year>', named.daysInRow],
  ['<day> -|to <day>', named.between],
  ['between <day> and <day>', named.between],
]

const PARTS: readonly DateRow[] = [
  ['=the? <o> quarter of? =the? <year>', named.partOfYear(4)],
  ['=the? <o> quarter of =the year', named.partOfYear(4)],
  ['=the <o> quarter', named.partOfYear(4)],
  ['=the <o> half-year', named.partOfYear(2)],
  ['=the? last|=final quarter of? =the? <year>?', named.partOfYear(4, 4)],
  ['=the? <o> half of? =the? <year>', named.partOfYear(2)],
  ['=the? <o> half of =the year', named.partOfYear(2)],
  ['=the? <o> half of <anyMonth>', named.partOfMonth(2)],
  ['=the? <o> =ten =days of <anyMonth>', named.partOfMonth(3)],
  [`${THIS} quarter`, named.partFromNow(4, 0)],
  [`${LAST} quarter`, named.partFromNow(4, -1)],
  [`${NEXT} quarter`, named.partFromNow(4, 1)],
  [`${THIS} half`, named.partFromNow(2, 0)],
  ['=the? first <n> month of =the? year', named.firstMonths],
  ['=the? first <n> month of? =the? <year>', named.firstMonths],
  ['=the first <n> month', named.firstMonths],
  [`${THIS} month`, named.monthFromNow(0)],
  [`${LAST} month`, named.monthFromNow(-1)],
  [`${NEXT} month`, named.monthFromNow(1)],
]

const SEASONS: readonly DateRow[] = (
  [
    ['spring', 21],
    ['summer', 22],
    ['autumn|=fall', 23],
    ['winter', 24],
  ] as const
).flatMap(([words, season]): DateRow[] => [
  [`=the? ${words} of <year>`, named.seasonNamed(season)],
  [`${words} <year>`, named.seasonNamed(season)],
  [`this ${words}`, named.seasonNamed(season)],
  [`next ${words}`, named.seasonFromNow(season, 1)],
  [`last ${words}`, named.seasonFromNow(season, -1)],
])

const LONE_SEASONS: readonly DateRow[] = [
  ['=the? spring', named.seasonNamed(21)],
  ['=the? summer', named.seasonNamed(22)],
  ['=the? autumn', named.seasonNamed(23)],
  ['=the? winter', named.seasonNamed(24)],
]

const WEEKS: readonly DateRow[] = [
  [`${THIS} week`, named.weekFromNow(0)],
  [`${LAST} week`, named.weekFromNow(-1)],
  [`${NEXT} week`, named.weekFromNow(1)],
  ['=the? week of =monday? <day>', named.weekOf],
  ['=the? week =beginning|=starting =on|=monday? <day>', named.weekOf],
]

/** A month told from now. */
const NEAR_MONTHS: readonly DateRow[] = [
  [`${NEXT} <m>`, named.monthNearby('next')],
  [`${LAST} <m>`, named.monthNearby('last')],
]

/** Expressions, each layer built of those before it. */
export const EN_DATES: readonly DateLayer[] = [
  { name: 'nearYear', rows: NEAR_YEARS },
  {
    name: 'year',
    rows: [
      ['<y>', named.yearNamed],
      ['<nearYear>', named.same],
    ],
  },
  { name: 'span', rows: SPANS },
  { name: 'month', rows: [['<m> of? <year>', named.monthNamed], ...NEAR_MONTHS] },
  { name: 'loneMonth', rows: [['<m>', named.monthNamed]] },
  { name: 'anyMonth', rows: [['<month>|<loneMonth>', named.same]] },
  { name: 'day', rows: DAYS },
  { name: 'span', rows: [...DAY_SPANS, ['<anyMonth> -|to <anyMonth>', named.between]] },
  { name: 'part', rows: [...PARTS, ...SEASONS] },
  { name: 'season', rows: LONE_SEASONS },
  { name: 'week', rows: WEEKS },
  { name: 'period', rows: [['<year>|<span>|<anyMonth>|<day>|<part>|<week>', named.same]] },
]
