import { type DateLayer, type DateRow, named } from '../../values/index.js'
import { rowsOf, wordsOf } from './base.js'

const MONTHS = wordsOf('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан')

export const KK_MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  MONTHS.map((word, at) => [word, at + 1]),
)

const THIS = '=осы|=бұл|=ағымдағы|=үстіміздегі|=биылғы'
const LAST = '=өткен|=былтырғы'
const NEXT = '=келесі|=келер|=алдағы|=келе+=жатқан'

const YEARS: readonly DateRow[] = [
  ['<y> -? =жылдар|=жылдары|=жылдарда|=жылдардың|=жылдардан', named.decadeOver],
  ['<y> -? жыл', named.yearNamed],
  [`${THIS} жыл`, named.yearFromNow(0)],
  ['=биыл|=биылғы', named.yearFromNow(0)],
  [`${LAST} жыл`, named.yearFromNow(-1)],
  ['=былтыр|=былтырғы', named.yearFromNow(-1)],
  ['=алдыңғы жыл', named.yearFromNow(-1)],
  [`${NEXT} жыл`, named.yearFromNow(1)],
]

const SPANS: readonly DateRow[] = [
  ['<y> - <y> -? оқу? жыл', named.yearsNamed],
  ['<y> -? жыл - <y> -? жыл', named.yearsNamed],
  ['<y> / <y> оқу? жыл', named.yearsNamed],
  ['<y> және|, <y> -? жыл', named.yearsInRow],
]

/** `қаңтар-мамыр` is one word; its dictionary form joins those of both months. */
const MONTH_PAIRS: readonly DateRow[] = MONTHS.flatMap((first, from) =>
  MONTHS.map((last, to): DateRow => [`<year>? ${first}-${last} ай?`, named.monthsOf(from + 1, to + 1)]),
)

const DAYS: readonly DateRow[] = [
  ['<written>', named.same],
  ['<year>? <d> -? <m>', named.dayNamed],
]

const DAY_SPANS: readonly DateRow[] = [
  ['<year>? <d> - <d> -? <m>', named.daysNamed],
  ['<year>? <d> -? мен|және|, <d> -? <m>', named.daysInRow],
  ['<day> - <day>', named.between],
]

const PART_OF_YEAR: readonly DateRow[] = [
  ['<year>? <o> -? тоқсан', named.partOfYear(4)],
  ['жыл <o> -? тоқсан', named.partOfYear(4)],
  ['<year>? =соңғы тоқсан', named.partOfYear(4, 4)],
  ['<year> <o> жарты', named.partOfYear(2)],
  ['жыл <o> жарты', named.partOfYear(2)],
  ['<year>? <o> -? жартыжылдық', named.partOfYear(2)],
  ['<year>? <o> жарты жылдық|жыл', named.partOfYear(2)],
  ['<year> =екінші|=бірінші жарты', named.partOfYear(2)],
  ['<anyMonth> <o> жарты', named.partOfMonth(2)],
  ['<anyMonth> <o> онкүндік', named.partOfMonth(3)],
  [`${THIS} тоқсан`, named.partFromNow(4, 0)],
  [`${LAST} тоқсан`, named.partFromNow(4, -1)],
  [`${NEXT} тоқсан`, named.partFromNow(4, 1)],
  [`${THIS} жартыжылдық`, named.partFromNow(2, 0)],
  [`${NEXT} жартыжылдық`, named.partFromNow(2, 1)],
  ['<year> =алғашқы|=бірінші? <n> ай', named.firstMonths],
  ['жыл =алғашқы|=бірінші <n> ай', named.firstMonths],
]

const SEASONS: readonly (readonly [noun: string, season: number])[] = [
  ['көктем', 21],
  ['жаз', 22],
  ['күз', 23],
  ['қыс', 24],
]

const SEASON_ROWS = SEASONS.flatMap(([noun, season]): DateRow[] => [
  [`<year> ${noun}`, named.seasonNamed(season)],
  [`<year>? ${noun} ай`, named.seasonNamed(season)],
  [`${THIS} ${noun}`, named.seasonNamed(season)],
  [`${LAST} ${noun}`, named.seasonFromNow(season, -1)],
  [`${NEXT} ${noun}`, named.seasonAhead(season)],
  [noun, named.seasonNamed(season)],
])

const NEAR_TIMES: readonly DateRow[] = [
  [`${THIS} ай`, named.monthFromNow(0)],
  [`${LAST} ай`, named.monthFromNow(-1)],
  [`${NEXT} =ай|=айда|=айдың|=айға|=айы|=айында|=айдан`, named.monthFromNow(1)],
]

const WEEKS: readonly DateRow[] = [
  [`${THIS} апта`, named.weekFromNow(0)],
  [`${LAST} апта`, named.weekFromNow(-1)],
  [`${NEXT} апта`, named.weekFromNow(1)],
]

/** A month told from now. */
const NEAR_MONTHS: readonly DateRow[] = [
  [`${NEXT} <m> ай?`, named.monthNearby('next')],
  [`${LAST} <m> ай?`, named.monthNearby('last')],
]

const LAYERS: readonly DateLayer[] = [
  { name: 'year', rows: YEARS },
  { name: 'span', rows: [...SPANS, ...MONTH_PAIRS] },
  { name: 'month', rows: [['<year> <m> ай?', named.monthNamed], ...NEAR_MONTHS] },
  { name: 'namedMonth', rows: [['<m> ай', named.monthNamed]] },
  { name: 'loneMonth', rows: [['<m>', named.monthNamed]] },
  { name: 'anyMonth', rows: [['<month>|<namedMonth>|<loneMonth>', named.same]] },
  { name: 'day', rows: DAYS },
  { name: 'span', rows: [...DAY_SPANS, ['<loneMonth> - <anyMonth>', named.between]] },
  { name: 'part', rows: [...PART_OF_YEAR, ...NEAR_TIMES] },
  { name: 'season', rows: SEASON_ROWS },
  { name: 'week', rows: WEEKS },
  { name: 'period', rows: [['<year>|<span>|<anyMonth>|<day>|<part>|<season>|<week>', named.same]] },
]

/** Expressions, each layer built of those before it. */
export const KK_DATES: readonly DateLayer[] = LAYERS.map(({ name, rows }) => ({ name, rows: rowsOf(rows) }))
