import {
  type Because,
  becauseOf,
  type Dated,
  type DateMeaning,
  endOf,
  fromPublication,
  monthOf,
  monthsOfYear,
  single,
  spanning,
  startOf,
  type Told,
  type Understood,
  WHY,
  type YearKnown,
  yearOfMonth,
  yearTold,
} from './dated.js'
import { addDays, type FullDay, lastDayOf, orderOf, type Point, pointOf, weekdayOf } from './days.js'
import { addYears } from './due.js'
import { isInterval } from './edtf.js'

/** The year in digits. */
export const yearNamed: DateMeaning = (told) => single({ year: told.numbers('y')[0] ?? null })

/** Two years in digits and all between. */
export const yearsNamed: DateMeaning = ({ numbers }) => {
  const [first = null, last = null] = numbers('y')
  return spanning({ year: first }, { year: last })
}

/** Two years in digits that follow each other. */
export const yearsInRow: DateMeaning = (told) => {
  const [first = 0, last = 0] = told.numbers('y')
  return last - first === 1 ? yearsNamed(told) : null
}

const DECADE = 10

/** The ten years that begin with one in digits: `the 1990s`, `2020-е годы`. */
export const decadeNamed: DateMeaning = ({ numbers }) => {
  const [first = 1] = numbers('y')
  return first % DECADE === 0 ? spanning({ year: first }, { year: first + DECADE - 1 }) : null
}

/** The same where they are over: several years named one after the other end so too (`1990-yillarda`). */
export const decadeOver: DateMeaning = (told) => {
  const [first = 1] = told.numbers('y')
  const isOver = told.published !== undefined && first + DECADE <= told.published.year
  return isOver ? decadeNamed(told) : null
}

/** The year of publication, or one before or after it. */
export function yearFromNow(years: number): DateMeaning {
  return (told) => fromPublication(told, ({ year }) => single({ year: year + years }))
}

/** A month of the year told or the nearest. */
export function monthNumbered(month: number): DateMeaning {
  return (told) => {
    const { year, because } = yearOfMonth(told, month)
    return single({ year, month }, because)
  }
}

/** A month by name, of the year told or the nearest. */
export const monthNamed: DateMeaning = (told) => monthNumbered(told.numbers('m')[0] ?? 0)(told)

/** A day of a named month. */
export const dayNamed: DateMeaning = (told) => {
  const [month = 0, day = 0] = [told.numbers('m')[0], told.numbers('d')[0]]
  const { year, because } = yearOfMonth(told, month)
  return single({ year, month, day }, because)
}

/** Two days of one named month and all between. */
export const daysNamed: DateMeaning = (told) => {
  const month = told.numbers('m')[0] ?? 0
  const [first = 0, last = 0] = told.numbers('d')
  const { year, because } = yearOfMonth(told, month)
  return spanning({ year, month, day: first }, { year, month, day: last }, because)
}

/** Two days of one named month that follow each other. */
export const daysInRow: DateMeaning = (told) => {
  const [first = 0, last = 0] = told.numbers('d')
  return last - first === 1 ? daysNamed(told) : null
}

/** A season of the year told or that of publication: 21 spring to 24 winter. */
export function seasonNamed(season: number): DateMeaning {
  return (told) => {
    const { year, because } = yearTold(told)
    return single({ year, month: season }, because)
  }
}

/** A season of a year before or after that of publication. */
export function seasonFromNow(season: number, years: number): DateMeaning {
  return (told) => fromPublication(told, ({ year }) => single({ year: year + years, month: season }))
}

/** One of the equal parts of a year: the ordinal captured, or the one given. */
export function partOfYear(parts: number, part?: number): DateMeaning {
  return (told) => {
    const months = 12 / parts
    const at = part ?? told.numbers('o')[0] ?? 0
    return monthsOfYear(yearTold(told), (at - 1) * months + 1, at * months)
  }
}

/** Two of the equal parts of a year, by their ordinals, and all between. */
export function partsOfYear(parts: number): DateMeaning {
  return (told) => {
    const months = 12 / parts
    const [first = 0, last = 0] = told.numbers('o')
    return monthsOfYear(yearTold(told), (first - 1) * months + 1, last * months)
  }
}

/** So many months ahead no span of months can be over. */
const FAR_AHEAD = 4

/** The year of months from January on: the one before publication where they would end well after it, since what is counted is
 *  over (`yanvar–sentabr` in a text of March). */
function yearOfFirstTold(told: Told, last: number): YearKnown {
  const known = yearOfMonth(told, last)
  const { published } = told
  const isOpen = told.dates.length === 0 && published !== undefined && known.year === published.year
  if (!isOpen || known.year === null || last - published.month < FAR_AHEAD) return known
  return { year: known.year - 1, because: known.because }
}

/** Two months of a year by their numbers, and all between; their names are one word of the text. */
export function monthsOf(first: number, last: number): DateMeaning {
  return (told) => {
    const { year, because } = first === 1 ? yearOfFirstTold(told, last) : yearOfMonth(told, last)
    return spanning({ year, month: first }, { year, month: last }, because)
  }
}

/** One of the equal parts of a year, counted from that of publication. */
export function partFromNow(parts: number, later: number): DateMeaning {
  return (told) =>
    fromPublication(told, ({ year, month }) => {
      const months = 12 / parts
      const index = Math.floor((month - 1) / months) + later
      const at = ((index % parts) + parts) % parts
      const known = { year: year + Math.floor(index / parts), because: {} }
      return monthsOfYear(known, at * months + 1, (at + 1) * months)
    })
}

/** One of the parts of a month: two halves or three decades, the last one to the month's end. */
export function partOfMonth(parts: number): DateMeaning {
  return ({ numbers, dates }) => {
    const named = dates[0] && startOf(dates[0].period)
    const at = numbers('o')[0] ?? 0
    if (named?.month === undefined || at < 1 || at > parts) return 'impossible'
    const { year, month } = named
    const days = Math.floor(30 / parts)
    const last = at === parts ? lastDayOf({ year, month }) : { year, month, day: at * days }
    return spanning({ year, month, day: (at - 1) * days + 1 }, last, becauseOf(dates[0]))
  }
}

/** The year whose first months are over, or about to be, on the day of publication. */
function yearOfFirstMonths(told: Told, months: number): YearKnown {
  const known = yearTold(told)
  const { published } = told
  if (told.dates.length > 0 || !published || known.year === null || published.month >= months) return known
  return { year: known.year - 1, because: known.because }
}

/** The first months of a year: “over five months”. */
export const firstMonths: DateMeaning = (told) => firstMonthsOf(told.numbers('n')[0] ?? 0)(told)

/** So many first months of a year, which the words name without a number: “over half a year”. */
export function firstMonthsOf(months: number): DateMeaning {
  return (told) =>
    months < 1 || months > 12 ? null : monthsOfYear(yearOfFirstMonths(told, months), 1, months)
}

/** The first quarters of a year: “over three quarters”. */
export const firstQuarters: DateMeaning = (told) => firstMonthsOf(3 * (told.numbers('n')[0] ?? 0))(told)

/** A month counted from that of publication. */
export function monthFromNow(months: number): DateMeaning {
  return (told) => fromPublication(told, (day) => single(monthOf(day, months)))
}

/** A named month that comes next, or was last: “next September”, “last May”. */
export function monthNearby(side: 'next' | 'last'): DateMeaning {
  return (told) =>
    fromPublication(told, ({ year, month: now }) => {
      const month = told.numbers('m')[0] ?? 0
      if (side === 'next') return single({ year: month <= now ? year + 1 : year, month })
      return single({ year: month < now ? year : year - 1, month })
    })
}

/** The season that comes next, by its EDTF number: “next spring”. */
export function seasonAhead(season: number): DateMeaning {
  const begins = (season - 20) * 3
  return (told) =>
    fromPublication(told, ({ year, month }) =>
      single({ year: begins > month ? year : year + 1, month: season }),
    )
}

/** A week, Monday to Sunday, counted from that of publication. */
export function weekFromNow(weeks: number): DateMeaning {
  return (told) =>
    fromPublication(told, (day) => {
      const monday = addDays(day, weeks * 7 - weekdayOf(day))
      return spanning(monday, addDays(monday as FullDay, 6))
    })
}

/** The week, Monday to Sunday, that a named day lies in. */
export const weekOf: DateMeaning = ({ dates }) => {
  const { year = null, month, day } = (dates[0] && startOf(dates[0].period)) ?? {}
  if (year === null || month === undefined || day === undefined) return 'impossible'
  const named = { year, month, day }
  const monday = addDays(named, -weekdayOf(named))
  return spanning(monday, addDays(monday as FullDay, 6), becauseOf(dates[0]))
}

/** A day counted from that of publication. */
export function dayFromNow(days: number): DateMeaning {
  return (told) => fromPublication(told, (day) => single(addDays(day, days)))
}

function yearAs({ month, day }: Point, model: Point): Point {
  return pointOf(model.year, month, day)
}

/** Two captured expressions and all between; the one without a year takes that of the other. */
export const between: DateMeaning = ({ dates: [first, last] }): Understood => {
  const [from, to] = [first && startOf(first.period), last && endOf(last.period)]
  if (!first || !last || !from || !to) return null
  const start = first.why !== undefined && last.why === undefined ? yearAs(from, to) : from
  const isTurned = orderOf(start) > orderOf(to)
  if (!isTurned) return spanning(start, to, becauseOf(last))
  if (first.why === WHY.nearest && (start.month ?? 0) < (to.month ?? 0))
    return spanning(addYears(start, -1), to, becauseOf(last))
  return first.why === undefined ? 'impossible' : acrossYears(start, to, becauseOf(last))
}

/** December to February: the end is told, so that the start moves back; or else the end moves on. */
function acrossYears(start: Point, to: Point, because: Because): Understood {
  return because.why === undefined
    ? spanning(addYears(start, -1), to)
    : spanning(start, addYears(to, 1), because)
}

/** What was captured, as it is. */
export const same: DateMeaning = ({ dates }) => dates[0] ?? null

function inYear(point: Point | null, year: number | null, from: Point): Point | null {
  if (!point || point.year === null || from.year === null || year === null) return null
  return addYears(point, year - from.year)
}

/** The year of a captured expression; a relative one (“last year”) is seen from the period before, not from the publication. */
function yearSeenFrom(first: Point, other: Dated | undefined): number | null {
  if (other?.why === undefined) return other ? (startOf(other.period)?.year ?? null) : null
  return first.year === null ? null : first.year - 1
}

/** The period named before, in the year captured: “the same period of last year”. */
export const samePeriodIn: DateMeaning = ({ dates: [other], earlier }) => {
  const first = earlier && startOf(earlier.period)
  if (!earlier || !first) return null
  const year = yearSeenFrom(first, other)
  const [from, to] = [inYear(first, year, first), inYear(endOf(earlier.period), year, first)]
  if (!from || !to) return null
  return isInterval(earlier.period) ? spanning(from, to, PERIOD_BEFORE) : single(from, PERIOD_BEFORE)
}

const PERIOD_BEFORE = { why: WHY.before }
