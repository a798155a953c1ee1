import { addDays, addMonths, firstDayOf, isPoint, lastDayOf, type Point } from './days.js'
import type { DateRole } from './found.js'

/** A day with its year, month and day. */
export type FullDay = Required<Point> & { readonly year: number }

/** What a date expression says: from one point to another (null: open), both alike for a single one. */
export interface Named {
  readonly first: Point | null
  readonly last: Point | null
  readonly role: DateRole
  readonly why?: string
}

/** What a meaning is given: the captured numbers and expressions in order, the row's amount, the day of publication. */
export interface Told {
  readonly captures: readonly (number | Named)[]
  readonly amount: number
  readonly published: FullDay | undefined
}

/** `null`: no value without a day of publication, or none that can be written; `impossible`: no such day. */
export type Understood = Named | 'impossible' | null

const YEAR_OF_PUBLICATION = 'year of publication'
const FROM_PUBLICATION = 'counted from the day of publication'

function numberAt({ captures, amount }: Told, index: number): number {
  const capture = captures[index]
  return typeof capture === 'number' ? capture : amount
}

function namedAt({ captures }: Told, index: number): Named | undefined {
  const capture = captures[index]
  return typeof capture === 'object' ? capture : undefined
}

interface YearKnown {
  readonly year: number | null
  readonly because: { readonly why?: string }
}

/** The year of a capture, or else that of publication, or else unknown. */
function yearAt(told: Told, index: number): YearKnown {
  const capture = told.captures[index]
  if (typeof capture === 'number') return { year: capture, because: {} }
  if (capture) return { year: capture.first?.year ?? null, because: becauseOf(capture) }
  if (!told.published) return { year: null, because: {} }
  return { year: told.published.year, because: { why: YEAR_OF_PUBLICATION } }
}

function becauseOf(...named: readonly Named[]): { readonly why?: string } {
  const why = named.find((one) => one.why !== undefined)?.why
  return why === undefined ? {} : { why }
}

function single(point: Point, because: { readonly why?: string } = {}): Understood {
  return isPoint(point) ? { first: point, last: point, role: 'at', ...because } : 'impossible'
}

function spanOf(first: Point, last: Point, because: { readonly why?: string } = {}): Understood {
  if (!isPoint(first) || !isPoint(last)) return 'impossible'
  if (first.year === null || last.year === null) return null
  return order(first) > order(last) ? 'impossible' : { first, last, role: 'span', ...because }
}

function order(point: Point): number {
  const { year, month = 0, day = 0 } = firstDayOf(point)
  return (year ?? 0) * 10_000 + month * 100 + day
}

/** Months from one to another of a year, as days. */
function monthsOfYear({ year, because }: YearKnown, from: number, to: number): Understood {
  if (from < 1 || to > 12 || from > to) return 'impossible'
  return spanOf(firstDayOf({ year, month: from }), lastDayOf({ year, month: to }), because)
}

function fromPublication(told: Told, make: (day: FullDay) => Understood): Understood {
  if (!told.published) return null
  const named = make(told.published)
  return named === null || named === 'impossible' ? named : { ...named, why: FROM_PUBLICATION }
}

/** One end of a period that is bounded on that side only. */
function edgeOf(named: Named): Point | null {
  const { first, last } = named
  if (!first || !last || first.year === null) return null
  return first === last ? first : firstDayOf(first)
}

function dueAt(point: Point | null, because: { readonly why?: string }): Understood {
  return point === null || point.year === null
    ? null
    : { first: null, last: point, role: 'due', why: because.why ?? '', ...because }
}

function withoutEmptyWhy(named: Understood): Understood {
  if (named === null || named === 'impossible' || named.why !== '') return named
  const { why: _none, ...stated } = named
  return stated
}

/** The named period, or the year of publication where the words name none. */
function periodOrYear(told: Told): Named | null {
  const named = namedAt(told, 0)
  if (named) return named
  const year = fromPublication(told, (day) => single({ year: day.year }))
  return year === 'impossible' ? null : year
}

/** The year whose first months are over on the day of publication. */
function yearOfPastMonths(told: Told, months: number): YearKnown {
  const known = yearAt(told, 1)
  const { published } = told
  if (told.captures[1] !== undefined || !published || months <= 12 === false) return known
  const isOver = order(lastDayOf({ year: published.year, month: months })) <= order(published)
  return isOver ? known : { ...known, year: published.year - 1 }
}

function sinceStart(told: Told): Understood {
  const { published } = told
  const named = periodOrYear(told)
  if (!published || !named?.first || named.first.year === null) return null
  const from = firstDayOf(named.first)
  const isRunning = named.first.year === published.year && order(from) <= order(published)
  const because = becauseOf(named)
  return { first: from, last: isRunning ? published : null, role: 'year-start', ...because }
}

/** Years, months or days counted back from the day of publication or on from it. */
function counted(told: Told, unit: 'year' | 'month' | 'day'): Understood {
  const count = numberAt(told, 0) * (told.amount < 0 ? -1 : 1)
  return fromPublication(told, (day) => {
    const here = unit === 'year' ? { year: day.year } : unit === 'month' ? { year: day.year, month: day.month } : day
    const there =
      unit === 'year'
        ? { year: day.year + count }
        : unit === 'month'
          ? addMonths({ year: day.year, month: day.month }, count)
          : addDays(day, Math.max(-40_000, Math.min(40_000, count)))
    return count < 0 ? spanOf(there, here) : spanOf(here, there)
  })
}
