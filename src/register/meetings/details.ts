import regions from '../../../data/regions.json' with { type: 'json' }
import zones from '../../../data/time-zones.json' with { type: 'json' }
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { earliestDay, latestDay, parsePeriod } from '../../values/index.js'

/** Whether a meeting is to come, was held, or did not take place as told. */
export const MEETING_STATES = ['announced', 'held', 'postponed', 'cancelled'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

/** Which state may follow which; a postponed meeting is announced anew with a new day. */
const NEXT: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  announced: ['held', 'postponed', 'cancelled'],
  postponed: ['announced', 'held', 'cancelled'],
  held: [],
  cancelled: [],
}

/** Where a meeting goes and what is told of the step.
 *  shapes: `day` EDTF, the day of the meeting as it is after the step */
export interface MeetingStep {
  readonly to: MeetingState
  readonly on: Day
  readonly day: string | null
  readonly ground: string | null
}

/** Lets a meeting be held, postponed, cancelled or announced anew.
 *  errors: conflict.state, invalid.field without a ground, invalid.day */
export function checkMeetingMove(from: MeetingState, step: MeetingStep): Result<null> {
  const { to, on, day, ground } = step
  if (!NEXT[from].includes(to)) return stays(from, to)
  const needsGround = to === 'postponed' || to === 'cancelled'
  if (!needsGround || ground !== null) return checkDays(to, on, day)
  const message = `A meeting is not ${to} without a ground`
  return fail({ code: 'invalid.field', message, hint: 'Give the ground', where: { field: 'ground' } })
}

function stays(from: MeetingState, to: MeetingState): Result<never> {
  const next = NEXT[from].join(', ')
  const hint = next === '' ? 'Announce another meeting instead' : `From ‘${from}’ it goes to: ${next}`
  return fail({ code: 'conflict.state', message: `A meeting that is ${from} does not become ${to}`, hint })
}

/** Lets days pass that fit: nothing is held before its first day, and nothing announced after its last.
 *  errors: invalid.day */
export function checkDays(state: MeetingState, on: Day, day: string | null): Result<null> {
  const period = day === null ? null : parsePeriod(day)
  if (!period?.ok) return ok(null)
  const [first, last] = [earliestDay(period.value), latestDay(period.value)]
  if (state === 'held' && first !== null && on < first)
    return contradicts(`is on ${day}; it was not held`, on)
  if (state === 'announced' && last !== null && last < on)
    return contradicts(`was on ${day}; not to come`, on)
  return ok(null)
}

function contradicts(words: string, on: Day): Result<never> {
  const hint = 'Give the day of the meeting and the day of this step as they were'
  return fail({
    code: 'invalid.day',
    message: `The meeting ${words} on ${on}`,
    hint,
    where: { field: 'on' },
  })
}

/** A place as it is kept, and the time zone its clocks follow. */
export interface Placed {
  readonly place: string | null
  readonly zone: string | null
}

const ZONE_OF = new Map(zones.map(({ place, zone }) => [place, zone]))
const PLACE_OF = new Map(regions.map((one) => [one.code, one]))
const KNOWN_ZONES = new Set([...Intl.supportedValuesOf('timeZone'), ...ZONE_OF.values()])

/** The zone of a region or city by its code, else that of its country; null where the country has several. */
export function zoneOf(code: string): string | null {
  const own = ZONE_OF.get(code)
  if (own !== undefined) return own
  return ZONE_OF.get(PLACE_OF.get(code)?.country ?? '') ?? null
}

/** A place given by the code of a region or city, or in words, with its zone; never an offset.
 *  errors: invalid.zone for a zone that does not exist, and for a time without one */
export function placed(given: Placed & { readonly time: string | null }): Result<Placed> {
  const { place, zone, time } = given
  if (zone !== null && !KNOWN_ZONES.has(zone)) return unknownZone(zone)
  const known = place === null ? undefined : PLACE_OF.get(place)
  const its = zone ?? (place === null ? null : zoneOf(place))
  if (time !== null && its === null) return zoneMissing()
  return ok({ place: known?.names.en?.[0] ?? place, zone: its })
}

function unknownZone(zone: string): Result<never> {
  return fail({
    code: 'invalid.zone',
    message: `There is no time zone ‘${zone.slice(0, 60)}’`,
    hint: 'Write the zone of the place, such as Asia/Tashkent, not an offset',
    where: { field: 'zone' },
  })
}

function zoneMissing(): Result<never> {
  return fail({
    code: 'invalid.zone',
    message: 'A time of day needs the zone of its place',
    hint: 'Give the place by the code of data/regions.json, such as uz-khiva, or the zone, such as Asia/Tashkent',
    where: { field: 'zone' },
  })
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** Lets a time of day pass, `14:30`.
 *  errors: invalid.field */
export function checkTime(time: string | null): Result<null> {
  if (time === null || TIME.test(time)) return ok(null)
  return fail({
    code: 'invalid.field',
    message: `‘${time.slice(0, 20)}’ is no time of day`,
    hint: 'Write it as 14:30, by the clocks of the place',
    where: { field: 'time' },
  })
}

/** Lets somebody sit on a side of the meeting: the party, or the state of an office, must be one of the pair.
 *  errors: invalid.party */
export function checkDelegateSide(pair: string | null, party: string): Result<null> {
  const [state = party] = party.split('-')
  if (pair === null || pair.split('-').includes(state)) return ok(null)
  return fail({
    code: 'invalid.party',
    message: `${party} is no side of a meeting of ${pair}`,
    hint: 'Name one of the two sides, or an office of theirs',
    where: { field: 'party' },
  })
}
