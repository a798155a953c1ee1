import { fail, ok, type Result } from '../../kernel/index.js'

/** How often a series is published; cumulative ones count from January, as stat.uz publishes its months. */
export const FREQUENCIES = ['month', 'cumulative-month', 'quarter', 'half-year', 'year'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** Whole months of one year, both ends included. */
export interface Span {
  readonly year: string
  readonly from: number
  readonly to: number
}

const MONTHS: Readonly<Record<Frequency, number | null>> = {
  month: 1,
  'cumulative-month': null,
  quarter: 3,
  'half-year': 6,
  year: 12,
}

/** The months of a period written as `2025`, `2025-03` or `2025-01/2025-03`; null for anything else. */
export function spanOf(period: string): Span | null {
  const [, year = '', from, otherYear, to] =
    /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:\/(\d{4})-(0[1-9]|1[0-2]))?$/.exec(period) ?? []
  if (year === '') return null
  if (from === undefined) return to === undefined ? { year, from: 1, to: 12 } : null
  if (otherYear !== undefined && otherYear !== year) return null
  const span = { year, from: Number(from), to: Number(to ?? from) }
  return span.from <= span.to ? span : null
}

function monthText(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** The one way the register writes a span: a year, a month, or the first and the last month. */
export function writeSpan({ year, from, to }: Span): string {
  if (from === 1 && to === 12) return year
  return from === to ? monthText(year, from) : `${monthText(year, from)}/${monthText(year, to)}`
}

function fits({ from, to }: Span, frequency: Frequency): boolean {
  const months = MONTHS[frequency]
  return months === null ? from === 1 : to - from + 1 === months && (from - 1) % months === 0
}

const EXAMPLES: Readonly<Record<Frequency, string>> = {
  month: '2025-03',
  'cumulative-month': '2025-01/2025-03, or 2025-01 for January alone',
  quarter: '2025-01/2025-03',
  'half-year': '2025-01/2025-06',
  year: '2025',
}

/** The period of an observation as the register writes it, when the series has such periods.
 *  errors: invalid.period */
export function periodFor(frequency: Frequency, period: string): Result<string> {
  const span = spanOf(period)
  if (span !== null && fits(span, frequency)) return ok(writeSpan(span))
  return fail({
    code: 'invalid.period',
    message: `A series of the frequency ‘${frequency}’ has no period ‘${period.slice(0, 40)}’`,
    hint: `Write it as ${EXAMPLES[frequency]}`,
    where: { field: 'period' },
  })
}
