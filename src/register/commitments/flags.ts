import type { Day } from '../../kernel/index.js'
import { isOver, parsePeriod } from '../../values/index.js'
import { isClosed, isQuietlySlipped, type LedgerLine } from './chain.js'
import type { Commitment, CommitmentSide, Due, Flag, WorkState } from './types.js'

/** A due that ends within so many days is soon; the longest of the reminders that controllers use (10, 3, 1 days
 *  before) is too short for ministries that report monthly, so a month. */
const SOON_DAYS = 30

const DAY_MILLIS = 86_400_000

/** States after which nothing is to be done any more. */
const SETTLED: readonly WorkState[] = ['done', 'dropped']

function isOverOn(due: Due, day: Day): boolean {
  const period = parsePeriod(due.edtf)
  return period.ok && isOver(period.value, day)
}

function daysLater(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLIS).toISOString().slice(0, 10)
}

/** Whether nothing is to be done any more, by all sides' own words. */
export function isSettled(sides: readonly CommitmentSide[]): boolean {
  return sides.length > 0 && sides.every(({ workState }) => SETTLED.includes(workState))
}

function dueFlags(due: Due | null, sides: readonly CommitmentSide[], today: Day): readonly Flag[] {
  if (due === null) return ['no-due']
  if (isSettled(sides)) return []
  if (isOverOn(due, today)) return ['overdue']
  return isOverOn(due, daysLater(today, SOON_DAYS)) ? ['due-soon'] : []
}

function sideFlags(sides: readonly CommitmentSide[]): readonly Flag[] {
  if (sides.length === 0) return ['sideless']
  const told = new Set(sides.map(({ workState }) => workState).filter((state) => state !== 'unknown'))
  if (told.size === 0) return ['unreported']
  return told.size > 1 ? ['disputed'] : []
}

/** A side that reported nothing new for half a year while under way has stalled: reports come monthly or quarterly
 *  (domain of execution control, PP-5132 and decree 976). */
const STALLED_DAYS = 180

/** So many meetings of the pair without a word of it are silence. */
export const SILENT_MEETINGS = 3

function workFlags(sides: readonly CommitmentSide[], today: Day): readonly Flag[] {
  const isOld = (asOf: Day | null) => asOf !== null && daysLater(asOf, STALLED_DAYS) < today
  const isStalled = sides.some(({ workState, asOf }) => workState === 'under-way' && isOld(asOf))
  const isUnsupported = sides.some(({ workState, source }) => workState === 'done' && source === null)
  return [...(isStalled ? (['stalled'] as const) : []), ...(isUnsupported ? (['unsupported'] as const) : [])]
}

/** What was said of a commitment over time, as far as flags need it.
 *  shapes: `laterMeetings` of the pair since it was last said */
export interface SaidOverTime {
  readonly ledger: readonly LedgerLine[]
  readonly laterMeetings: number
}

function chainFlags(
  { ledger, laterMeetings }: SaidOverTime,
  isSettled: boolean,
  today: Day,
): readonly Flag[] {
  const isSilent = !isSettled && !isClosed(ledger, today) && laterMeetings >= SILENT_MEETINGS
  const isSlipped = isQuietlySlipped(ledger, today)
  return [...(isSlipped ? (['quietly-slipped'] as const) : []), ...(isSilent ? (['silent'] as const) : [])]
}

/** What is to be noticed about a commitment on a day: computed when asked, never stored.
 *  shapes: `overdue` once the whole due period is over and a side has neither done nor dropped it; `due-soon` when it
 *  will be over within 30 days; `disputed` when sides that reported say different states; `stalled` when a side under way
 *  reported nothing for half a year; `unsupported` when a side is done without a source; `quietly-slipped` when it was
 *  said again with a later due or none; `silent` when three later meetings of the pair did not mention it
 *  and nothing said had closed it */
export function flagsOf(
  { due, sides }: Pick<Commitment, 'due' | 'sides'>,
  today: Day,
  said: SaidOverTime = { ledger: [], laterMeetings: 0 },
): readonly Flag[] {
  return [
    ...dueFlags(due, sides, today),
    ...sideFlags(sides),
    ...workFlags(sides, today),
    ...chainFlags(said, isSettled(sides), today),
  ]
}
