import { firstDayOf, formatPoint, lastDayOf, orderOf, type Point } from './days.js'
import { type Edge, isInterval, type Period } from './edtf.js'

/** The ends of a period as days; open and unknown ends stay what they are. */
export interface Ends {
  readonly first: Edge
  readonly last: Edge
}

function dayAt(edge: Edge, dayOf: (point: Point) => Point): Edge {
  if (typeof edge === 'string') return edge
  return edge.year === null ? 'unknown' : dayOf(edge)
}

/** The first and the last day of a period; a day of an unknown year is unknown. */
export function endsOf(period: Period): Ends {
  const { from, to } = isInterval(period) ? period : { from: period, to: period }
  return { first: dayAt(from, firstDayOf), last: dayAt(to, lastDayOf) }
}

function writtenDay(edge: Edge): string | null {
  return typeof edge === 'string' ? null : formatPoint(edge)
}

/** The first day as `YYYY-MM-DD`; null when it is open or unknown. */
export function earliestDay(period: Period): string | null {
  return writtenDay(endsOf(period).first)
}

/** The last day as `YYYY-MM-DD`; null when it is open or unknown. */
export function latestDay(period: Period): string | null {
  return writtenDay(endsOf(period).last)
}

/** Where an end stands in time; what is unknown stands nowhere. */
function placeOf(edge: Edge, whenOpen: number): number | null {
  if (edge === 'unknown') return null
  return edge === 'open' ? whenOpen : orderOf(edge)
}

/** Whether the inner period lies wholly in the outer one; null when an unknown end leaves it undecided. */
export function periodContains(outer: Period, inner: Period): boolean | null {
  const [out, within] = [endsOf(outer), endsOf(inner)]
  const starts = [placeOf(out.first, -Infinity), placeOf(within.first, -Infinity)]
  const stops = [placeOf(within.last, Infinity), placeOf(out.last, Infinity)]
  const answers = [starts, stops].map(([one, other]) => isNotAfter(one ?? null, other ?? null))
  if (answers.includes(false)) return false
  return answers.includes(null) ? null : true
}

function isNotAfter(one: number | null, other: number | null): boolean | null {
  return one === null || other === null ? null : one <= other
}

/** Orders periods by their last day, then their first; open ends lie beyond all days, unknown ones after everything. */
export function comparePeriods(one: Period, other: Period): number {
  const [a, b] = [endsOf(one), endsOf(other)]
  return (
    comparePlaces(placeOf(a.last, Infinity), placeOf(b.last, Infinity)) ||
    comparePlaces(placeOf(a.first, -Infinity), placeOf(b.first, -Infinity))
  )
}

function comparePlaces(one: number | null, other: number | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}
