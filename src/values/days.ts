/** A day, month, season or year; the year is null when the text leaves it unknown.
 *  shapes: month 1–12, or 21–24 for spring to winter as in EDTF; no day without a month */
export interface Point {
  readonly year: number | null
  readonly month?: number
  readonly day?: number
}

/** A day with its year, month and day all known. */
export type FullDay = Required<Point> & { readonly year: number }

/** A year, or a month or day of it, as far as they are known. */
export function pointOf(year: number | null, month: number | undefined, day: number | undefined): Point {
  if (month === undefined) return { year }
  return day === undefined ? { year, month } : { year, month, day }
}

const LONG_MONTHS = new Set([1, 3, 5, 7, 8, 10, 12])

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** How many days a month has; February of an unknown year may have 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28
  return LONG_MONTHS.has(month) ? 31 : 30
}

const LAST_YEAR = 9999

/** Whether the calendar has such a point; the last winter would end past the last year that four digits write. */
export function isPoint({ year, month, day }: Point): boolean {
  if (year !== null && (year < 0 || year > LAST_YEAR || (year === LAST_YEAR && month === 24))) return false
  if (month === undefined) return day === undefined
  if (month >= 21 && month <= 24) return day === undefined
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month))
}

/** Writes a point as EDTF, unknown years as `XXXX`. */
export function formatPoint({ year, month, day }: Point): string {
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

/** Spring begins in March; winter is that which begins in December of the year.
 *  source: EDTF level 1 leaves seasons to the user; these are those of the northern half of the earth */
function firstMonthOf(season: number): number {
  return (season - 20) * 3
}

/** The first month of a point, and how many months it holds. */
function monthsOf({ month }: Point): { first: number; count: number } {
  if (month === undefined) return { first: 1, count: 12 }
  return month > 12 ? { first: firstMonthOf(month), count: 3 } : { first: month, count: 1 }
}

/** The first day of a point. */
export function firstDayOf(point: Point): Point {
  if (point.day !== undefined) return point
  return { year: point.year, month: monthsOf(point).first, day: 1 }
}

/** The last day of a point. */
export function lastDayOf(point: Point): Point {
  if (point.day !== undefined) return point
  const { first, count } = monthsOf(point)
  const end = addMonths({ year: point.year, month: first }, count - 1)
  const month = end.month ?? 12
  return { year: end.year, month, day: daysInMonth(end.year, month) }
}

/** Moves a month or day by months; a day past the month's end becomes its last day. */
export function addMonths(point: Point, months: number): Point {
  const index = (point.month ?? 1) - 1 + months
  const year = point.year === null ? null : point.year + Math.floor(index / 12)
  const month = (((index % 12) + 12) % 12) + 1
  if (point.day === undefined) return { year, month }
  return { year, month, day: Math.min(point.day, daysInMonth(year, month)) }
}

/** Moves a full day by days, one month's border at a time. */
export function addDays(from: Required<Point>, days: number): Point {
  let { year, month = 1, day = 1 }: Point = from
  for (day += days; day < 1; day += daysInMonth(year, month)) {
    ;({ year, month = 1 } = addMonths({ year, month }, -1))
  }
  for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
    day -= length
    ;({ year, month = 1 } = addMonths({ year, month }, 1))
  }
  return { year, month, day }
}

/** A number that grows with the first day of a point; years unknown count as 0. */
export function orderOf(point: Point): number {
  const { year, month = 1, day = 1 } = firstDayOf(point)
  return (year ?? 0) * 10_000 + month * 100 + day
}

/** Days from one Monday on, 0 to 6, counted by the Gregorian calendar.
 *  source: Zeller's congruence, turned so that a week begins on Monday */
export function weekdayOf({ year, month = 1, day = 1 }: FullDay): number {
  const early = month < 3
  const years = early ? year - 1 : year
  const months = Math.floor((13 * ((early ? month + 12 : month) + 1)) / 5)
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return (day + months + years + leaps + 5) % 7
}

/** Reads `YYYY-MM-DD`; undefined when it is not a day of the calendar. */
export function parseDay(text: string): FullDay | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return undefined
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return day.month <= 12 && isPoint(day) ? day : undefined
}
