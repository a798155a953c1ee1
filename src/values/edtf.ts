import { fail, ok, type Result } from '../kernel/index.js'
import { formatPoint, isPoint, lastDayOf, orderOf, type Point, pointOf } from './days.js'

/** One end of an interval: a point, open (`..`) or not known (nothing). */
export type Edge = Point | 'open' | 'unknown'

export interface Interval {
  readonly from: Edge
  readonly to: Edge
}

/** What a date expression names: one point of time, or all time between two. */
export type Period = Point | Interval

export function isInterval(period: Period): period is Interval {
  return 'from' in period
}

function wrongDate(text: string, hint: string): Result<never> {
  return fail({ code: 'invalid.date', message: `‘${text.slice(0, 40)}’ is no date`, hint })
}

const HINT = 'write 2025, 2025-03, 2025-03-29, 2025-21 for spring, or two of them with a slash between'

function parsePoint(text: string): Result<Point> {
  const parts = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!parts) return wrongDate(text, HINT)
  const [, year, month, day] = parts
  const told = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))
  const point = pointOf(year === 'XXXX' ? null : Number(year), told(month), told(day))
  return isPoint(point) ? ok(point) : wrongDate(text, 'the calendar has no such day, month or season')
}

function parseEdge(text: string): Result<Edge> {
  if (text === '..') return ok('open')
  return text === '' ? ok('unknown') : parsePoint(text)
}

/** Reads a date or an interval in EDTF, as far as readouts need it: years, months, seasons and days, `XXXX` for an unknown year,
 *  intervals with an open (`..`) or unknown (empty) end.
 *  errors: invalid.date for other notation, days the calendar lacks, and intervals without any point */
export function parsePeriod(text: string): Result<Period> {
  const [first = '', second, ...more] = text.split('/')
  if (second === undefined) return parsePoint(first)
  if (more.length > 0) return wrongDate(text, HINT)
  const from = parseEdge(first)
  const to = parseEdge(second)
  if (!from.ok) return from
  if (!to.ok) return to
  return isTurned(from.value, to.value)
    ? wrongDate(text, 'write the earlier end first')
    : checkedInterval(text, { from: from.value, to: to.value })
}

function isTurned(from: Edge, to: Edge): boolean {
  if (typeof from === 'string' || typeof to === 'string') return false
  return from.year !== null && to.year !== null && orderOf(from) > orderOf(lastDayOf(to))
}

function checkedInterval(text: string, interval: Interval): Result<Period> {
  const isEmpty = typeof interval.from === 'string' && typeof interval.to === 'string'
  return isEmpty ? wrongDate(text, HINT) : ok(interval)
}

function formatEdge(edge: Edge): string {
  if (edge === 'open') return '..'
  return edge === 'unknown' ? '' : formatPoint(edge)
}

/** Writes a period in EDTF. */
export function formatPeriod(period: Period): string {
  return isInterval(period) ? `${formatEdge(period.from)}/${formatEdge(period.to)}` : formatPoint(period)
}
