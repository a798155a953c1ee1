import formats from '../../../data/formats.json' with { type: 'json' }
import { type Day, fail, ok, type Result } from '../../kernel/index.js'

/** How far an item of an agenda is. */
export const ITEM_STATES = ['raised', 'included', 'decided'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** Which meeting of a format an item is for. */
export interface Sitting {
  readonly format: string
  readonly number: number
}

/** The day of a meeting of a format; null when it is not known yet.
 *  errors: absent.format; invalid.number for a meeting beyond the one after the last known */
export function dayOfSitting({ format, number }: Sitting): Result<Day | null> {
  const known = formats.find(({ code }) => code === format)
  if (!known) return unknownFormat(format)
  const met = known.meetings.find((one) => one.number === number)
  if (met) return ok(met.day)
  const last = known.meetings.length
  if (number > 0 && (last === 0 || number === last + 1)) return ok(null)
  return fail({
    code: 'invalid.number',
    message: `The last known meeting of ${format} is number ${last}`,
    hint: `Name one of them, or the next, number ${last + 1}`,
    where: { field: 'number' },
  })
}

function unknownFormat(format: string): Result<never> {
  return fail({
    code: 'absent.format',
    message: `There is no format ‘${format.slice(0, 60)}’`,
    hint: `Name one of: ${formats.map(({ code }) => code).join(', ')}`,
    where: { field: 'format' },
  })
}

/** Lets an item be raised: not for a meeting that is over.
 *  errors: absent.format, invalid.number, invalid.day */
export function checkRaised(sitting: Sitting, on: Day): Result<null> {
  const met = dayOfSitting(sitting)
  if (!met.ok) return met
  if (met.value === null || on <= met.value) return ok(null)
  return fail({
    code: 'invalid.day',
    message: `Meeting ${sitting.number} of ${sitting.format} was on ${met.value}`,
    hint: 'Raise the item for a later meeting',
    where: { field: 'on' },
  })
}

/** Lets an item go one step further, on a day not before the last step.
 *  errors: conflict.state, invalid.day */
export function checkItemStep(item: { state: ItemState; on: Day }, to: ItemState, on: Day): Result<null> {
  const next = ITEM_STATES[ITEM_STATES.indexOf(item.state) + 1]
  if (next !== to)
    return fail({
      code: 'conflict.state',
      message: `An item that is ${item.state} does not become ${to}`,
      hint: next === undefined ? 'Raise it anew for another meeting' : `Next it is ${next}`,
    })
  if (on >= item.on) return ok(null)
  const hint = 'Give the day of this step'
  const message = `The item is ${item.state} since ${item.on}`
  return fail({ code: 'invalid.day', message, hint, where: { field: 'on' } })
}

/** Lets an item be decided: not before the meeting it is for.
 *  errors: absent.format, invalid.number, invalid.day */
export function checkDecided(sitting: Sitting, on: Day): Result<null> {
  const met = dayOfSitting(sitting)
  if (!met.ok) return met
  if (met.value === null || on >= met.value) return ok(null)
  const message = `Meeting ${sitting.number} of ${sitting.format} is on ${met.value}; nothing was decided before`
  return fail({
    code: 'invalid.day',
    message,
    hint: 'Give the day of the decision',
    where: { field: 'on' },
  })
}
