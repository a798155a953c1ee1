import { type DateLayer, type DateRow, named } from '../../values/index.js'

const MONTHS: readonly (readonly string[])[] = [
  ...[['yanvar'], ['fevral'], ['mart'], ['aprel'], ['may'], ['iyun'], ['iyul'], ['avgust']],
  ...[['sentabr', 'sentyabr'], ['oktabr', 'oktyabr'], ['noyabr'], ['dekabr']],
]

export const UZ_MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1])),
)

const THIS = '=joriy|=shu|=bu|=ushbu|=mazkur'
const LAST = '=oʻtgan'
const NEXT = '=kelgusi|=kelasi|=keyingi'

const YEARS: readonly DateRow[] = [
  ['<y> -? =yillar|=yillarda|=yillarning|=yillardan|=yillari', named.decadeOver],
  ['<y> -? yil', named.yearNamed],
  [`${THIS} yil`, named.yearFromNow(0)],
  [`${LAST} yil`, named.yearFromNow(-1)],
  [`${NEXT} yil`, named.yearFromNow(1)],
]

const SPANS: readonly DateRow[] = [
  ['<y> - <y> -? yil', named.yearsNamed],
  ['<y> -? yil - <y> -? yil', named.yearsNamed],
  ['<y> -|/ <y> -? oʻquv yil', named.yearsNamed],
  ['<y> va|, <y> -? yil', named.yearsInRow],
]

/** Two months of a year, however the dash between them is written: `yanvar-may` is one word, `yanvar – may` is three. */
const MONTH_PAIRS: readonly DateRow[] = MONTHS.flatMap((firsts, from) =>
  MONTHS.flatMap((lasts, to) =>
    firsts.flatMap((first) =>
      lasts.flatMap((last): DateRow[] => [
        [`<year>? ${first}-${last} oy?`, named.monthsOf(from + 1, to + 1)],
        [`<year>? ${first} - ${last} oy?`, named.monthsOf(from + 1, to + 1)],
      ]),
    ),
  ),
)

const DAYS: readonly DateRow[] = [
  ['<written>', named.same],
  ['<year>? <d> -? <m>', named.dayNamed],
]

const DAY_SPANS: readonly DateRow[] = [
  ['<year>? <d> - <d> -? <m>', named.daysNamed],
  ['<year>? <d> -? va|, <d> -? <m>', named.daysInRow],
  ['<day> - <day>', named.between],
]

const HALF = 'yarim|yarm'

const PART_OF_YEAR: readonly DateRow[] = [
  ['<year>? <o> -? chorak', named.partOfYear(4)],
  ['yil <o> -? chorak', named.partOfYear(4)],
  ['<year>? oxirgi|=soʻnggi|yakunlovchi chorak', named.partOfYear(4, 4)],
  [`<year> <o> ${HALF}`, named.partOfYear(2)],
  [`yil <o> ${HALF}`, named.partOfYear(2)],
  [`<year>? <o> ${HALF} yillik|yil`, named.partOfYear(2)],
  ['<year>? <o> -? yarimyillik', named.partOfYear(2)],
  [`<anyMonth> <o> ${HALF}`, named.partOfMonth(2)],
  ['<anyMonth> <o> dekada|oʻnkunlik', named.partOfMonth(3)],
  ['<anyMonth> <o> =oʻn kunlik', named.partOfMonth(3)],
  [`${THIS} chorak`, named.partFromNow(4, 0)],
  [`${LAST} chorak`, named.partFromNow(4, -1)],
  [`${NEXT} chorak`, named.partFromNow(4, 1)],
  ['<year> =dastlabki|=birinchi? <n> oy', named.firstMonths],
  ['yil =dastlabki|=birinchi <n> oy', named.firstMonths],
]

const SEASONS: readonly (readonly [noun: string, season: number])[] = [
  ['bahor', 21],
  ['yoz', 22],
  ['kuz', 23],
  ['qish', 24],
]

const SEASON_ROWS = SEASONS.flatMap(([noun, season]): DateRow[] => [
  [`<year>? ${noun} fasl`, named.seasonNamed(season)],
  [`<year> ${noun}`, named.seasonNamed(season)],
  [`${THIS} ${noun}`, named.seasonNamed(season)],
  [`${LAST} ${noun}`, named.seasonFromNow(season, -1)],
  [`${NEXT} ${noun}`, named.seasonAhead(season)],
  [noun, named.seasonNamed(season)],
])

const NEAR_TIMES: readonly DateRow[] = [
  [`${THIS} oy`, named.monthFromNow(0)],
  [`${LAST} oy`, named.monthFromNow(-1)],
  [`${NEXT} oy`, named.monthFromNow(1)],
]

const WEEKS: readonly DateRow[] = [
  [`${THIS} hafta`, named.weekFromNow(0)],
  [`${LAST} hafta`, named.weekFromNow(-1)],
  [`${NEXT} hafta`, named.weekFromNow(1)],
]

/** A month told from now. */
const NEAR_MONTHS: readonly DateRow[] = [
  [`${NEXT} <m> oy?`, named.monthNearby('next')],
  [`${LAST} <m> oy?`, named.monthNearby('last')],
]

/** Expressions, each layer built of those before it. */
export const UZ_DATES: readonly DateLayer[] = [
  { name: 'year', rows: YEARS },
  { name: 'span', rows: [...SPANS, ...MONTH_PAIRS] },
  { name: 'month', rows: [['<year> <m> oy?', named.monthNamed], ...NEAR_MONTHS] },
  { name: 'namedMonth', rows: [['<m> oy', named.monthNamed]] },
  { name: 'loneMonth', rows: [['<m>', named.monthNamed]] },
  { name: 'anyMonth', rows: [['<month>|<namedMonth>|<loneMonth>', named.same]] },
  { name: 'day', rows: DAYS },
  { name: 'span', rows: [...DAY_SPANS, ['<loneMonth> - <anyMonth>', named.between]] },
  { name: 'part', rows: [...PART_OF_YEAR, ...NEAR_TIMES] },
  { name: 'season', rows: SEASON_ROWS },
  { name: 'week', rows: WEEKS },
  { name: 'period', rows: [['<year>|<span>|<anyMonth>|<day>|<part>|<season>|<week>', named.same]] },
]
