import { addMonths, type FullDay, firstDayOf, isPoint, lastDayOf, orderOf, type Point } from './days.js'
import { isInterval, type Period } from './edtf.js'

/** A period with the reason why it is inferred; without one it stands in the words. */
export interface Dated {
  readonly period: Period
  readonly why?: string | undefined
}

/** A reason to infer a period, if there is one. */
export interface Because {
  readonly why?: string | undefined
}

/** A period with its reason; all have the same fields, which makes asking them several times as fast. */
export function datedBy(period: Period, { why }: Because): Dated {
  return { period, why }
}

/** What a meaning is given: captured numbers by name (`d` day, `m` month, `y` year, `n` count, `o` ordinal),
 *  captured expressions in order, the date named before in the sentence, the day of publication. */
export interface Told {
  readonly numbers: (name: string) => readonly number[]
  readonly dates: readonly Dated[]
  readonly earlier: Dated | undefined
  readonly published: FullDay | undefined
}

/** `null`: no value without a day of publication, or none that can be written; `impossible`: no such day. */
export type Understood = Dated | 'impossible' | null

/** What a row of a date table makes of its captures. */
export type DateMeaning = (told: Told) => Understood

export const WHY = {
  year: 'year of publication',
  nearest: 'year nearest to publication',
  next: 'next such date after publication',
  counted: 'counted from the day of publication',
  before: 'period named before in the sentence',
  open: 'the words leave open which part',
} as const

/** A year that the words give, or one taken from the publication; null when there is none. */
export interface YearKnown {
  readonly year: number | null
  readonly because: Because
}

const STATED: Because = { why: undefined }

/** The reason of the first that has one. */
export function becauseOf(...dated: readonly (Dated | undefined)[]): Because {
  const why = dated.find((one) => one?.why !== undefined)?.why
  return why === undefined ? STATED : { why }
}

/** The first point of a period, if its start is one. */
export function startOf(period: Period): Point | null {
  const from = isInterval(period) ? period.from : period
  return typeof from === 'string' ? null : from
}

/** The last point of a period, if its end is one. */
export function endOf(period: Period): Point | null {
  const to = isInterval(period) ? period.to : period
  return typeof to === 'string' ? null : to
}

/** One point as a meaning gives it. */
export function single(point: Point, because: Because = STATED): Understood {
  return isPoint(point) ? datedBy(point, because) : 'impossible'
}

/** All time between two points of known years. */
export function spanning(from: Point, to: Point, because: Because = STATED): Understood {
  if (!isPoint(from) || !isPoint(to)) return 'impossible'
  if (from.year === null || to.year === null) return null
  return orderOf(from) > orderOf(lastDayOf(to)) ? 'impossible' : datedBy({ from, to }, because)
}

/** Months of one year from the first day of one to the last of another. */
export function monthsOfYear({ year, because }: YearKnown, from: number, to: number): Understood {
  if (from < 1 || to > 12 || from > to) return 'impossible'
  return spanning(firstDayOf({ year, month: from }), lastDayOf({ year, month: to }), because)
}

/** The year of a captured expression, or that of publication. */
export function yearTold({ dates, published }: Told): YearKnown {
  const dated = dates[0]
  if (dated) return { year: startOf(dated.period)?.year ?? null, because: becauseOf(dated) }
  return published ? { year: published.year, because: { why: WHY.year } } : { year: null, because: STATED }
}

/** Months so far from publication that the neighbouring year is meant: “15 January” in a text of December. */
const FAR_MONTHS = 10

/** The year of a month without one: that of publication, or its neighbour when the month is nearer there. */
export function yearOfMonth(told: Told, month: number): YearKnown {
  const known = yearTold(told)
  if (known.because.why !== WHY.year || known.year === null || !told.published) return known
  const away = month - told.published.month
  if (Math.abs(away) < FAR_MONTHS) return known
  return { year: known.year - Math.sign(away), because: { why: WHY.nearest } }
}

/** A meaning counted from the day of publication; none without it. */
export function fromPublication(told: Told, make: (day: FullDay) => Understood): Understood {
  const made = told.published ? make(told.published) : null
  return made === null || made === 'impossible' ? made : { period: made.period, why: WHY.counted }
}

/** The month of a day, without the day. */
export function monthOf({ year, month }: FullDay, later = 0): Point {
  return addMonths({ year, month }, later)
}
