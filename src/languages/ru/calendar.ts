import { type DateLayer, type DateRow, named } from '../../values/index.js'

const MONTHS = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
]

export const RU_MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  MONTHS.map((word, at) => [word, at + 1]),
)

const THIS = 'этот|текущий|нынешний'
const LAST = 'прошлый|минувший|прошедший|истекший'
const NEXT = 'следующий|будущий|предстоящий|=наступающий|=наступающего|=наступающем'
const YEAR = 'год|=г+.|=гг+.'
const MONTH = 'месяц|мес'

const YEARS: readonly DateRow[] = [
  [`<y> ${YEAR}`, named.yearNamed],
  ['<y> - =й|=го|=му|=м год|=г+.?', named.yearNamed],
  [`${THIS} год`, named.yearFromNow(0)],
  ['=с+.+=г+.|=т+.+=г+.|=с+.+=г|=т+.+=г', named.yearFromNow(0)],
  [`${LAST} год`, named.yearFromNow(-1)],
  ['позапрошлый год', named.yearFromNow(-2)],
  [`${NEXT} год`, named.yearFromNow(1)],
]

const SPANS: readonly DateRow[] = [
  [`<y> -|/ <y> учебный? ${YEAR}`, named.yearsNamed],
  [`<y> - =й|=го - <y> - =й|=го ${YEAR}`, named.yearsNamed],
  [`<y> и|, <y> ${YEAR}`, named.yearsInRow],
  ['<y> - =е|=х|=ые|=ых|=м|=ым год', named.decadeNamed],
]

/** `январе-марте` is one word; its dictionary form joins those of both months. */
const MONTH_PAIRS: readonly DateRow[] = MONTHS.flatMap((first, from) =>
  MONTHS.map((last, to): DateRow => [`${first}-${last} <year>?`, named.monthsOf(from + 1, to + 1)]),
)

const DAYS: readonly DateRow[] = [
  ['<written> год|=г+.?', named.same],
  ['<d> <m> <year>?', named.dayNamed],
  ['<d> - =го|=е|=му|=м|=ое <m> <year>?', named.dayNamed],
]

const DAY_SPANS: readonly DateRow[] = [
  ['<d> - <d> <m> <year>?', named.daysNamed],
  ['<d> и|, <d> <m> <year>?', named.daysInRow],
  ['между <d> и <d> <m> <year>?', named.daysNamed],
  ['<day> - <day>', named.between],
]

const PART_OF_YEAR: readonly DateRow[] = [
  ['<o> квартал|=кв+. <year>?', named.partOfYear(4)],
  ['последний|заключительный квартал <year>?', named.partOfYear(4, 4)],
  ['<o> -|и <o> квартал|=кв+. <year>?', named.partsOfYear(4)],
  ['<o> полугодие <year>?', named.partOfYear(2)],
  ['<o> половина <year>', named.partOfYear(2)],
  ['<o> половина год', named.partOfYear(2)],
  ['<o> половина <anyMonth>', named.partOfMonth(2)],
  ['<o> декада <anyMonth>', named.partOfMonth(3)],
  [`${THIS} квартал`, named.partFromNow(4, 0)],
  [`${LAST} квартал`, named.partFromNow(4, -1)],
  [`${NEXT} квартал`, named.partFromNow(4, 1)],
  [`${THIS} полугодие`, named.partFromNow(2, 0)],
  [`${LAST} полугодие`, named.partFromNow(2, -1)],
  [`${NEXT} полугодие`, named.partFromNow(2, 1)],
]

const FIRST_MONTHS: readonly DateRow[] = [
  [`первый? <n> ${MONTH} <year>`, named.firstMonths],
  [`первый <n> ${MONTH} год?`, named.firstMonths],
]

const SEASONS: readonly (readonly [noun: string, adverb: string, season: number])[] = [
  ['весна', '=весной', 21],
  ['лето', '=летом', 22],
  ['осень', '=осенью', 23],
  ['зима', '=зимой', 24],
]

/** `летом`, `этим летом` stand free; `лето` only behind a preposition. */
const FREE_SEASONS = SEASONS.flatMap(([, adverb, season]): DateRow[] => [
  [`${adverb} <year>?`, named.seasonNamed(season)],
  [`${THIS} ${adverb}`, named.seasonNamed(season)],
  [`${LAST} ${adverb}`, named.seasonFromNow(season, -1)],
  [`предстоящий|грядущий|=наступающим|=наступающей ${adverb}`, named.seasonNamed(season)],
  [`следующий|будущий ${adverb}`, named.seasonFromNow(season, 1)],
])

const SEASON_ROWS = SEASONS.map(([noun, , season]): DateRow => [`${noun} <year>?`, named.seasonNamed(season)])

const NEAR_TIMES: readonly DateRow[] = [
  [`${THIS} ${MONTH}`, named.monthFromNow(0)],
  [`${LAST} ${MONTH}`, named.monthFromNow(-1)],
  [`${NEXT} ${MONTH}`, named.monthFromNow(1)],
]

const WEEKS: readonly DateRow[] = [
  [`${THIS} неделя`, named.weekFromNow(0)],
  [`${LAST} неделя`, named.weekFromNow(-1)],
  [`${NEXT} неделя`, named.weekFromNow(1)],
  ['неделя с <day>', named.weekOf],
]

/** A month told from now. */
const NEAR_MONTHS: readonly DateRow[] = [
  [`${NEXT} <m>`, named.monthNearby('next')],
  [`${LAST} <m>`, named.monthNearby('last')],
]

/** Expressions, each layer built of those before it. */
export const RU_DATES: readonly DateLayer[] = [
  { name: 'year', rows: YEARS },
  { name: 'span', rows: [...SPANS, ...MONTH_PAIRS] },
  { name: 'month', rows: [['<m> <year>', named.monthNamed], ...NEAR_MONTHS] },
  { name: 'loneMonth', rows: [['<m>', named.monthNamed]] },
  { name: 'anyMonth', rows: [['<month>|<loneMonth>', named.same]] },
  { name: 'day', rows: DAYS },
  { name: 'span', rows: [...DAY_SPANS, ['<loneMonth> - <anyMonth>', named.between]] },
  { name: 'part', rows: [...PART_OF_YEAR, ...FIRST_MONTHS, ...FREE_SEASONS, ...NEAR_TIMES] },
  { name: 'season', rows: SEASON_ROWS },
  { name: 'week', rows: WEEKS },
  { name: 'period', rows: [['<year>|<span>|<anyMonth>|<day>|<part>|<season>|<week>', named.same]] },
]
