import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { earliestDay, parsePeriod, periodContains } from '../../values/index.js'

/** How firm an event is. */
export const EVENT_STATES = ['mentioned', 'planned', 'dated', 'moved', 'held', 'cancelled'] as const
export type EventState = (typeof EVENT_STATES)[number]

/** Between two states, or in a wider circle. */
export const SCALES = ['bilateral', 'multilateral'] as const

/** Which state may follow which; what was held or cancelled stays so. */
const NEXT: Readonly<Record<EventState, readonly EventState[]>> = {
  mentioned: ['mentioned', 'planned', 'dated', 'moved', 'held', 'cancelled'],
  planned: ['planned', 'dated', 'moved', 'held', 'cancelled'],
  dated: ['dated', 'moved', 'held', 'cancelled'],
  moved: ['planned', 'dated', 'moved', 'held', 'cancelled'],
  held: [],
  cancelled: [],
}

/** Lets an event become firmer, move, take place or fall away.
 *  errors: conflict.state */
export function checkEventMove(from: EventState, to: EventState): Result<null> {
  if (NEXT[from].includes(to)) return ok(null)
  const next = NEXT[from].join(', ')
  const hint = next === '' ? 'Enter a new event instead' : `From ‘${from}’ it goes to: ${next}`
  return fail({ code: 'conflict.state', message: `An event that is ${from} does not become ${to}`, hint })
}

/** The days of a time that is told to the day. */
export interface Days {
  readonly first: Day
  readonly last: Day
}

const EXACT = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/

/** The first and last day where both are told, `2026-05-12` or `2026-05-12/2026-05-14`; null for anything wider. */
export function exactDays(time: string): Days | null {
  const [, first, last] = EXACT.exec(time) ?? []
  return first === undefined ? null : { first, last: last ?? first }
}

/** Whether a time lies wholly in another; an end that is not known leaves it undecided, which is no. */
function liesWithin(outer: string, inner: string): boolean {
  const [out, within] = [parsePeriod(outer), parsePeriod(inner)]
  return out.ok && within.ok && periodContains(out.value, within.value) === true
}

/** Lets a later wording narrow the time told before.
 *  errors: invalid.time when it leaves the earlier time; conflict.state when it is the same */
export function checkNarrowing(earlier: string, later: string): Result<null> {
  if (earlier === later)
    return fail({
      code: 'conflict.state',
      message: `The time is ${earlier} already`,
      hint: 'Nothing to add',
    })
  if (liesWithin(earlier, later)) return ok(null)
  return fail({
    code: 'invalid.time',
    message: `${later} does not lie within ${earlier}`,
    hint: 'When the event was moved, say so by schedule.move with the ground',
    where: { field: 'time' },
  })
}

/** Lets an event be moved: a time within the earlier one is a narrowing, no move.
 *  errors: invalid.time */
export function checkMoving(earlier: string, later: string): Result<null> {
  if (!liesWithin(earlier, later)) return ok(null)
  return fail({
    code: 'invalid.time',
    message: `${later} lies within ${earlier}: nothing was moved`,
    hint: 'Narrow the time by schedule.narrow',
    where: { field: 'time' },
  })
}

/** Lets an event be told as held: not before its first day.
 *  errors: invalid.day */
export function checkHeldOn(time: string, on: Day): Result<null> {
  const period = parsePeriod(time)
  const first = period.ok ? earliestDay(period.value) : null
  if (first === null || first <= on) return ok(null)
  return fail({
    code: 'invalid.day',
    message: `The event begins on ${first}; it was not held on ${on}`,
    hint: 'Move the event first, or give the day it was held',
    where: { field: 'on' },
  })
}

/** Days that contradict each other in what was said: a wording about a time wholly past is no announcement.
 *  errors: invalid.day */
export function checkSaidBefore(time: string, saidOn: Day): Result<null> {
  const days = exactDays(time)
  if (days === null || saidOn <= days.last) return ok(null)
  return fail({
    code: 'invalid.day',
    message: `${time} was over when it was said on ${saidOn}`,
    hint: 'Give the day it was said, or enter a meeting that was held',
    where: { field: 'saidOn' },
  })
}

/** Lets a wording follow the last one kept.
 *  errors: invalid.day */
export function checkSaidAfter(last: Day, saidOn: Day): Result<null> {
  if (last <= saidOn) return ok(null)
  return fail({
    code: 'invalid.day',
    message: `A later wording was said on ${last} already`,
    hint: 'Only a newer wording changes the time; an older one stands in its readout',
    where: { field: 'saidOn' },
  })
}

/** What an event is once its time was told more closely. */
export function stateNarrowed(from: EventState, time: string): EventState {
  if (exactDays(time) !== null) return 'dated'
  return from === 'mentioned' ? 'mentioned' : 'planned'
}

/** The parties and scale of an event must fit: two sides for a bilateral one, more than two for a multilateral one.
 *  errors: invalid.pair */
export function checkScale(scale: (typeof SCALES)[number], parties: readonly string[]): Result<null> {
  const fits = scale === 'bilateral' ? parties.length === 2 : parties.length > 2
  if (fits) return ok(null)
  return fail({
    code: 'invalid.pair',
    message: `A ${scale} event of ${parties.length} parties`,
    hint: 'Name the two parties of a bilateral event, or all of a multilateral one',
    where: { field: 'parties' },
  })
}
