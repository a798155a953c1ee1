import { spanOf } from '../../../register/index.js'

/** How a picture counts time: whole years, months, or from January to a month. */
export const COUNTS = ['year', 'cumulative', 'month'] as const
export type Counts = (typeof COUNTS)[number]

/** Whether a period is of the sort counted. */
export function isOf(counts: Counts, period: string): boolean {
  const span = spanOf(period)
  if (span === null) return false
  const isYear = span.from === 1 && span.to === 12
  if (counts === 'year') return isYear
  return counts === 'month' ? span.from === span.to : span.from === 1 && !isYear
}

/** Most periods of one picture; longer ones are cut at the front. */
const MOST = 132

function monthText(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

function periodTo(counts: Counts, year: number, month: number): string {
  if (counts === 'year') return String(year)
  const text = monthText(year, month)
  return counts === 'month' || month === 1 ? text : `${year}-01/${text}`
}

/** Where a period ends, as a number that grows by one from period to period. */
function placeOf(counts: Counts, period: string): number {
  const span = spanOf(period)
  if (span === null) return 0
  return counts === 'year' ? Number(span.year) : Number(span.year) * 12 + span.to - 1
}

function periodAt(counts: Counts, place: number): string {
  return counts === 'year'
    ? String(place)
    : periodTo(counts, Math.floor(place / 12), (((place % 12) + 12) % 12) + 1)
}

/** Every period from the first to the last, those of which nothing is known too; none is left out and none is made up. A count
 *  from January to December is not published apart from its year, so that place stays out. */
export function everyPeriod(counts: Counts, known: readonly string[]): readonly string[] {
  const places = known.map((period) => placeOf(counts, period))
  const [last, first] = [Math.max(...places), Math.min(...places)]
  if (known.length === 0) return []
  const from = Math.max(first, last - MOST + 1)
  const all = Array.from({ length: last - from + 1 }, (_, at) => periodAt(counts, from + at))
  return counts === 'cumulative' ? all.filter((period) => !period.endsWith('-12')) : all
}

/** The short sign of a period at an axis: the year, or the month it ends with. */
export function axisSign(period: string): string {
  return period.split('/').at(-1) ?? period
}

/** Periods that follow each other as one from its first to its last. */
export function inRuns(counts: Counts, periods: readonly string[]): readonly (readonly [string, string])[] {
  const runs: [string, string][] = []
  for (const period of periods) {
    const run = runs.at(-1)
    if (run && isNext(counts, run[1], period)) run[1] = period
    else runs.push([period, period])
  }
  return runs
}

/** Whether one period follows the other; after November the count from January goes on with January. */
function isNext(counts: Counts, one: string, other: string): boolean {
  const step = placeOf(counts, other) - placeOf(counts, one)
  return step === 1 || (counts === 'cumulative' && step === 2 && one.endsWith('-11'))
}
