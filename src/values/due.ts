import { daysInMonth, orderOf, type Point, parseDay, pointOf } from './days.js'
import { isInterval, type Period } from './edtf.js'
import { comparePeriods, endsOf } from './period.js'

/** A period turned to a deadline: open at its start, ending with its last point.
 *  shapes: a due or open period stays as it is */
export function dueOf(period: Period): Period {
  const last = isInterval(period) ? period.to : period
  if (typeof last === 'string') return period
  return { from: 'open', to: last }
}

/** Orders dues by the day on which they are over; those without an end or a year come last. */
export function compareDues(one: Period, other: Period): number {
  return comparePeriods(dueOf(one), dueOf(other))
}

/** Whether a due is over on a day.
 *  shapes: `day` as `YYYY-MM-DD`; an open or unknown end is never over */
export function isOver(due: Period, day: string): boolean {
  const { last } = endsOf(due)
  const today = parseDay(day)
  return typeof last !== 'string' && today !== undefined && orderOf(last) < orderOf(today)
}

/** A day, month or year moved by whole years; 29 February becomes the 28th where there is none. */
export function addYears(point: Point, years: number): Point {
  if (point.year === null) return point
  const { month, day } = point
  const year = point.year + years
  const last = month === undefined || day === undefined ? day : Math.min(day, daysInMonth(year, month))
  return pointOf(year, month, last)
}
