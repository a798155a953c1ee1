import {
  becauseOf,
  type Dated,
  type DateMeaning,
  datedBy,
  endOf,
  fromPublication,
  monthOf,
  single,
  spanning,
  startOf,
  type Told,
  type Understood,
  WHY,
  yearTold,
} from './dated.js'
import {
  addDays,
  addMonths,
  type FullDay,
  firstDayOf,
  formatPoint,
  lastDayOf,
  orderOf,
  type Point,
} from './days.js'
import { addYears, isOver } from './due.js'

/** The captured expression, or the year of publication where the words name none. */
function namedOrYear(told: Told): Dated | null {
  const named = told.dates[0]
  if (named) return named
  const { year, because } = yearTold(told)
  return year === null ? null : datedBy({ year }, because)
}

/** A due whose year was taken from the publication lies after it: “until March” in a text of November. */
function ahead(to: Point, { why }: Dated, published: FullDay | undefined): Dated | null {
  const isPast = why === WHY.year && published !== undefined && orderOf(lastDayOf(to)) < orderOf(published)
  if (isPast) return { period: { from: 'open', to: addYears(to, 1) }, why: WHY.next }
  return { period: { from: 'open', to }, why }
}

function dueAt(told: Told, pointOf: (named: Dated) => Point | null): Understood {
  const named = namedOrYear(told)
  const to = named && pointOf(named)
  return named && to ? ahead(to, named, told.published) : null
}

/** Until what was captured: its last point is the end. */
export const until: DateMeaning = (told) =>
  told.dates.length === 0 ? null : dueAt(told, ({ period }) => endOf(period))

/** The same for words that may also compare: “growth to 2023” names a year that is over, and so no due. */
export const untilAhead: DateMeaning = (told) => {
  const due = until(told)
  if (due === null || due === 'impossible' || !told.published) return due
  return isOver(due.period, formatPoint(told.published)) ? null : due
}

/** Until the end of the captured expression, or of the year: its last day. */
export const untilEnd: DateMeaning = (told) =>
  dueAt(told, ({ period }) => {
    const end = endOf(period)
    return end && lastDayOf(end)
  })

/** Until the start of the captured expression: its first month, or its first day where it is no year. */
export const untilStart: DateMeaning = (told) =>
  dueAt(told, ({ period }) => {
    const start = startOf(period)
    return start && (start.month === undefined ? { year: start.year, month: 1 } : firstDayOf(start))
  })

/** Until the middle of the captured expression: June of a year, the fifteenth of a month. */
export const untilMiddle: DateMeaning = (told) =>
  dueAt(told, ({ period }) => {
    const start = startOf(period)
    if (!start || (start.month !== undefined && start.month > 12) || start.day !== undefined) return null
    const { year, month } = start
    return month === undefined ? lastDayOf({ year, month: 6 }) : { year, month, day: 15 }
  })

/** A date not to be passed, named as it stands: its year lies ahead. */
export const notAfter: DateMeaning = (told) => {
  const named = told.dates[0]
  const due = named && until(told)
  if (!named || !due || due === 'impossible' || due.why !== WHY.next) return named ?? null
  const to = endOf(due.period)
  return to ? single(to, becauseOf(due)) : null
}

/** From what was captured on, without an end. */
export const since: DateMeaning = ({ dates: [named] }) => {
  const from = named && startOf(named.period)
  return !from || from.year === null ? null : datedBy({ from, to: 'open' }, becauseOf(named))
}

/** From the first day of the captured expression, or of the year, to the day of publication; open when it is to come. */
export const sinceStart: DateMeaning = (told) => {
  const named = namedOrYear(told)
  const start = named && startOf(named.period)
  if (!told.published || !start || start.year === null) return null
  const to = orderOf(start) <= orderOf(told.published) ? told.published : 'open'
  return datedBy({ from: firstDayOf(start), to }, becauseOf(named))
}

/** A part of the captured expression, or of the year, that the words leave open: “at the end of 2025”. */
export const somewhereIn: DateMeaning = (told) => {
  const named = namedOrYear(told)
  return named && { period: named.period, why: WHY.open }
}

/** From the day of publication on, without an end: “soon”. */
export const soon: DateMeaning = (told) =>
  fromPublication(told, (published) => ({ period: { from: published, to: 'open' } }))

export type DateUnit = 'year' | 'month' | 'week' | 'day'

/** More is no date of this calendar. */
const MOST_DAYS = 40_000

function countOf(told: Told): number {
  return told.numbers('n')[0] ?? 1
}

/** The same words, about one expression. */
function toldOf({ numbers, earlier, published }: Told, dated: Dated): Told {
  return { numbers, dates: [dated], earlier, published }
}

/** A phrase about an expression that the words of the row name themselves: “until the end of the month”. */
export function about(phrase: DateMeaning, named: DateMeaning): DateMeaning {
  return (told) => {
    const dated = named(told)
    return dated === null || dated === 'impossible' ? dated : phrase(toldOf(told, dated))
  }
}

/** The point so many units from a day, as exact as the unit. */
function moved(day: FullDay, unit: DateUnit, count: number): Point {
  if (unit === 'year') return { year: day.year + count }
  if (unit === 'month') return monthOf(day, count)
  return addDays(day, Math.min(Math.max((unit === 'week' ? 7 : 1) * count, -MOST_DAYS), MOST_DAYS))
}

function dayMoved(day: FullDay, unit: DateUnit, count: number): Point {
  if (unit === 'year') return addYears(day, count)
  return unit === 'month' ? addMonths(day, count) : moved(day, unit, count)
}

/** The last years, months or days up to the publication; `count` where the words hold the number. */
export function lastUnits(unit: DateUnit, count?: number): DateMeaning {
  return (told) =>
    fromPublication(told, (day) => spanning(moved(day, unit, -(count ?? countOf(told))), moved(day, unit, 0)))
}

/** The coming years, months or days from the publication on. */
export function nextUnits(unit: DateUnit, count?: number): DateMeaning {
  return (told) =>
    fromPublication(told, (day) => spanning(moved(day, unit, 0), moved(day, unit, count ?? countOf(told))))
}

/** A term that begins on the day of publication: “within a month”. */
export function within(unit: DateUnit, count?: number): DateMeaning {
  return (told) => fromPublication(told, (day) => spanning(day, dayMoved(day, unit, count ?? countOf(told))))
}

/** So many years, months or days before the publication (negative) or after it. */
export function unitsAway(unit: DateUnit, sign: 1 | -1): DateMeaning {
  return (told) => fromPublication(told, (day) => single(moved(day, unit, sign * countOf(told))))
}
