import type { ListedRow, Standing } from '../../../register/index.js'
import { latestDay, parsePeriod } from '../../../values/index.js'
import { dayNumber } from '../../charts/index.js'

/** A milestone of the launch with its standing today; `side` is `both` or a party that reaches it for itself. */
export interface Milestone {
  readonly milestone: string
  readonly side: string
  readonly due: string | null
  readonly dueWords: string | null
  readonly saidOn: string | null
  readonly claimedOn: string | null
  readonly claimedBy: string | null
  readonly claimedWords: string | null
  readonly reached: string | null
  readonly evidence: string | null
  readonly source: string | null
  readonly version: number
  readonly standing: Standing
}

/** A due that was once said of a milestone. */
export interface SaidOnce {
  readonly due: string
  readonly dueWords: string | null
  readonly saidOn: string
  readonly source: string | null
}

/** A joint body as its list has it. */
export interface BodyRow {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly pair: string
  readonly party: string | null
  readonly source: string
}

interface Share {
  readonly holder: string
  readonly party: string
  readonly percent: string
  readonly asOf: string
  readonly source: string
}

interface Activity {
  readonly measure: string
  readonly period: string
  readonly value: string
  readonly unit: string
  readonly party: string
  readonly vintage: string
  readonly source: string
}

interface Statement {
  readonly reference: string
  readonly quote: string
  readonly published: string | null
  readonly publisher: string | null
}

/** One body with all that is known of it. */
export interface BodyRecord extends BodyRow {
  readonly milestones: readonly Milestone[]
  readonly shares: readonly Share[]
  readonly activity: readonly Activity[]
  readonly statements: readonly Statement[]
}

/** One body as its page shows it; `dues` every due ever said of its opening, earliest saying first. */
export interface BodyView {
  readonly body: BodyRecord
  readonly dues: readonly SaidOnce[]
  readonly today: string
}

/** A body of the list with its milestones. */
export interface BodyLine {
  readonly row: BodyRow
  readonly milestones: readonly Milestone[]
}

/** A row of the register as a body. */
export function bodyOf(row: ListedRow): BodyRecord {
  return row as unknown as BodyRecord
}

/** Milestones that mean the launch, the first of them first. */
const LAUNCHES = ['opened', 'operating']

/** The milestone that the launch hangs on: the one reached, else the one that something was said of. */
export function launchOf(milestones: readonly Milestone[]): Milestone | null {
  const found = LAUNCHES.flatMap((name) => milestones.filter(({ milestone }) => milestone === name))
  return found.find(({ standing }) => standing === 'reached') ?? found[0] ?? null
}

/** The days from the saying to the due and from today to the due; null where the due has no last day.
 *  units: days; `left` below zero when the due is over */
export function countdownOf(
  due: string,
  saidOn: string,
  today: string,
): { readonly whole: number; readonly left: number } | null {
  const period = parsePeriod(due)
  const last = period.ok ? latestDay(period.value) : null
  if (last === null) return null
  return { whole: dayNumber(last) - dayNumber(saidOn), left: dayNumber(last) - dayNumber(today) }
}
