import type { Day } from '../../kernel/index.js'
import { formatDecimal, parseDecimal, subtractDecimals } from '../../values/index.js'
import { type Span, spanOf, writeSpan } from './spans.js'

/** One value of one period as it was published at one time.
 *  shapes: `id` orders what became known on the same day */
export interface Vintage {
  readonly id: string
  readonly period: string
  readonly knownOn: Day
}

function isLater(one: Vintage, other: Vintage): boolean {
  return one.knownOn === other.knownOn ? one.id > other.id : one.knownOn > other.knownOn
}

/** Of each period the last vintage that was known on the day, by period.
 *  Vintages known later change nothing in what was known before. */
export function asOfVintage<Row extends Vintage>(rows: readonly Row[], day: Day): readonly Row[] {
  const last = new Map<string, Row>()
  for (const row of rows) {
    const before = last.get(row.period)
    if (row.knownOn <= day && (before === undefined || isLater(row, before))) last.set(row.period, row)
  }
  return [...last.values()].sort((one, other) => (one.period < other.period ? -1 : 1))
}

/** A value as published, perhaps as ‘over’ or ‘about’. */
export interface Valued {
  readonly period: string
  readonly value: string
  readonly bound: string
}

interface Point extends Valued {
  readonly span: Span
}

/** The text of the difference of two plain decimals; values of the register are such. */
function difference(one: string, other: string): string {
  const [a, b] = [parseDecimal(one), parseDecimal(other)]
  return a.ok && b.ok ? formatDecimal(subtractDecimals(a.value, b.value)) : one
}

function pointsOf(rows: readonly Valued[]): readonly Point[] {
  const points = rows.flatMap((row) => {
    const span = spanOf(row.period)
    return span === null || span.from !== 1 ? [] : [{ ...row, span }]
  })
  return points.sort((a, b) =>
    a.span.year === b.span.year ? a.span.to - b.span.to : a.span.year < b.span.year ? -1 : 1,
  )
}

/** What a series that counts from January adds from one point to the next: a month where both stand side by side, else the
 *  months between; a month nobody published is not guessed. A difference of what is not exact is ‘about’. */
export function monthlyOf(cumulative: readonly Valued[]): readonly Valued[] {
  const points = pointsOf(cumulative)
  return points.map((point, at) => {
    const before = points[at - 1]
    if (before === undefined || before.span.year !== point.span.year)
      return { period: point.period, value: point.value, bound: point.bound }
    const isExact = point.bound === 'exact' && before.bound === 'exact'
    return {
      period: writeSpan({ ...point.span, from: before.span.to + 1 }),
      value: difference(point.value, before.value),
      bound: isExact ? 'exact' : 'about',
    }
  })
}
