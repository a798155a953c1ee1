import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { latestDay, parsePeriod } from '../../values/index.js'
import type { Measure } from './types.js'

/** Which way goods go, seen from who reports. */
export const FLOWS = ['both-ways', 'exports', 'imports'] as const
export type Flow = (typeof FLOWS)[number]

/** What a sum includes; readouts often do not say it. */
export const COVERAGES = ['goods', 'services', 'goods-and-services', 'unstated'] as const

/** What a published value is until the publisher revises it, and after. */
export const STATUSES = ['preliminary', 'revised'] as const

/** The flow that a measure has in its name. */
const FLOW_OF: Partial<Record<Measure, Flow>> = {
  'trade-turnover': 'both-ways',
  exports: 'exports',
  imports: 'imports',
}

/** Lets a series be of this measure and flow: exports do not come in.
 *  errors: invalid.flow */
export function checkFlow(measure: Measure, flow: Flow): Result<null> {
  const own = FLOW_OF[measure]
  if (own === undefined || own === flow) return ok(null)
  return fail({
    code: 'invalid.flow',
    message: `The measure ‘${measure}’ is not of the flow ‘${flow}’`,
    hint: `Its flow is ‘${own}’`,
    where: { field: 'flow' },
  })
}

function refuseVintage(message: string, hint: string): Result<never> {
  return fail({ code: 'invalid.vintage', message, hint, where: { field: 'vintage' } })
}

/** The day by which an observation was known: the last day its publication may have been.
 *  Nothing is observed before its period is over, or published on a day that has not come.
 *  errors: invalid.date, invalid.vintage */
export function knownOn(vintage: string, period: string, today: Day): Result<Day> {
  const [published, observed] = [parsePeriod(vintage), parsePeriod(period)]
  if (!published.ok) return published
  if (!observed.ok) return observed
  const [day, end] = [latestDay(published.value), latestDay(observed.value)]
  if (day === null)
    return refuseVintage(`‘${vintage}’ has no last day`, 'Write the day or month it was published')
  if (day > today && vintage > today)
    return refuseVintage(`${vintage} has not come yet`, 'Give the day on which it was published')
  if (end !== null && day <= end)
    return refuseVintage(
      `On ${day} the period ${period} was not over`,
      'Mend the period or the day of publication',
    )
  return ok(day)
}

/** What a claim and a series must share. */
export interface Claimed {
  readonly measure: Measure
  readonly unit: string | null
  readonly pair: string | null
}

/** Measures that speak of the same series: a target is one of the turnover. */
function measured(measure: Measure): Measure {
  return measure === 'trade-target' ? 'trade-turnover' : measure
}

/** A series that a claim is held against; null as its product for all goods together. */
export interface HeldAgainst extends Claimed {
  readonly product: string | null
}

/** Lets a claim be tied to a series: it has a unit, and speaks of the same measure of the same pair of states; what is
 *  claimed of all trade is not held against one product group.
 *  errors: invalid.unit, invalid.measure, invalid.product, invalid.pair */
export function checkClaim(figure: Claimed, series: HeldAgainst): Result<null> {
  const where = { field: 'series' }
  if (figure.unit === null)
    return fail({
      code: 'invalid.unit',
      message: 'The figure was claimed without a unit and is compared with nothing',
      hint: 'Correct the statement if its text gives the unit',
      where: { field: 'figure' },
    })
  if (measured(figure.measure) !== measured(series.measure))
    return fail({
      code: 'invalid.measure',
      message: `The figure measures ‘${figure.measure}’, the series ‘${series.measure}’`,
      hint: 'Tie it to a series of the same measure',
      where,
    })
  if (series.product !== null)
    return fail({
      code: 'invalid.product',
      message: `The series is of the product group ‘${series.product}’ alone`,
      hint: 'Tie the figure to a series of all goods',
      where,
    })
  if (figure.pair === null || figure.pair === series.pair) return ok(null)
  return fail({
    code: 'invalid.pair',
    message: `The figure is of ${figure.pair}, the series of ${series.pair}`,
    hint: 'Tie it to a series of the same two states',
    where,
  })
}
