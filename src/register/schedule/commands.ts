import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { EVENT_TYPES } from '../calendar/types.js'
import { type Done, defineCommand } from '../command.js'
import { choice, count, day, line, list, optional, party, period, text, thing } from '../fields.js'
import { orderParties } from '../parties/index.js'
import { addRow, changeRow, holdRow, type Values } from '../rows.js'
import type { Tx } from '../tables.js'
import {
  checkEventMove,
  checkHeldOn,
  checkMoving,
  checkNarrowing,
  checkSaidAfter,
  checkSaidBefore,
  checkScale,
  type EventState,
  exactDays,
  SCALES,
  stateNarrowed,
} from './rules.js'

const TABLE = { table: 'scheduled_events', missing: 'absent.event' } as const

interface Event {
  readonly state: EventState
  readonly time: string
}

async function holdEvent(tx: Tx, id: string): Promise<Result<Event>> {
  const held = await holdRow(tx, { ...TABLE, key: { id } })
  return held.ok ? ok(held.value as unknown as Event) : held
}

/** What was said of the time, when, by which party. */
const SAID = {
  time: period(),
  words: line(),
  saidOn: day(),
  saidBy: party(),
  statement: optional(thing()),
  source: line(),
} as const

interface Said {
  readonly time: string
  readonly words: string
  readonly saidOn: string
  readonly saidBy: string
  readonly statement: string | null
  readonly source: string
}

const SEEN = { event: thing(), version: count() } as const
const DETAILS = {
  place: optional(line()),
  format: optional(line()),
  persons: list(line()),
  preparedBy: optional(line()),
} as const

function timeValues(time: string): Values {
  const days = exactDays(time)
  return { time, first_day: days?.first ?? null, last_day: days?.last ?? null }
}

/** Keeps a wording; wordings are only added. */
function addWording(
  tx: Tx,
  writer: Writer,
  event: string,
  { saidOn, saidBy, ...told }: Said & { readonly step: string; readonly ground?: string },
) {
  const values = { ...told, event, said_on: saidOn, said_by: saidBy }
  return addRow(tx, writer, { table: 'event_wordings', prefix: 'ew', act: 'event.time-worded', values })
}

const mention = defineCommand({
  name: 'schedule.mention',
  act: 'keep',
  area: 'event',
  fields: {
    title: line(),
    type: choice(EVENT_TYPES),
    scale: choice(SCALES),
    parties: list(party()),
    ...DETAILS,
    ...SAID,
  },
  work: async (tx, writer, { title, type, scale, parties, place, format, persons, preparedBy, ...said }) => {
    const ordered = await orderParties(tx, parties)
    if (!ordered.ok) return ordered
    const fits = checkScale(scale, ordered.value)
    if (!fits.ok) return fits
    const before = checkSaidBefore(said.time, said.saidOn)
    if (!before.ok) return before
    const state = stateNarrowed('mentioned', said.time)
    const told = { title, type, scale, parties: ordered.value, place, format, persons: [...new Set(persons)] }
    const firm = { prepared_by: preparedBy, state, state_on: said.saidOn, ...timeValues(said.time) }
    const values = { ...told, ...firm }
    const event = await addRow(tx, writer, {
      table: 'scheduled_events',
      prefix: 'sv',
      act: 'event.mentioned',
      values,
    })
    if (!event.ok) return event
    const worded = await addWording(tx, writer, event.value.id, { ...said, step: 'first' })
    return worded.ok ? event : worded
  },
})

/** Changes an event as its state table allows. */
async function change(
  tx: Tx,
  writer: Writer,
  seen: { readonly event: string; readonly version: number },
  { from, to, values }: { readonly from: EventState; readonly to: EventState; readonly values: Values },
): Promise<Result<Done>> {
  const checked = checkEventMove(from, to)
  if (!checked.ok) return checked
  const row = { ...TABLE, key: { id: seen.event }, version: seen.version, act: `event.${to}` }
  return changeRow(tx, writer, { ...row, values: { ...values, state: to } })
}

async function lastSaid(tx: Tx, event: string): Promise<string> {
  const found = await sql<{ last: string }>`select max(said_on)::text as last from event_wordings
    where event = ${event}`.execute(tx)
  return found.rows[0]?.last ?? ''
}

/** Lets words about the time follow those kept.
 *  errors: invalid.day */
async function checkSaid(tx: Tx, event: string, said: Said): Promise<Result<null>> {
  const after = checkSaidAfter(await lastSaid(tx, event), said.saidOn)
  return after.ok ? checkSaidBefore(said.time, said.saidOn) : after
}

type Retimed = Said & { readonly event: string; readonly version: number }

/** Gives an event another time, by words said of it. */
async function retime(
  tx: Tx,
  writer: Writer,
  { event, version, ...said }: Retimed,
  step: { readonly from: EventState; readonly to: EventState; readonly ground?: string },
): Promise<Result<Done>> {
  const checked = await checkSaid(tx, event, said)
  if (!checked.ok) return checked
  const { from, to, ground } = step
  const values = { ...timeValues(said.time), state_on: said.saidOn, ...(ground ? { ground } : {}) }
  const done = await change(tx, writer, { event, version }, { from, to, values })
  if (!done.ok) return done
  const kept = ground === undefined ? { ...said, step: 'narrowed' } : { ...said, step: 'moved', ground }
  const worded = await addWording(tx, writer, event, kept)
  return worded.ok ? done : worded
}

const narrow = defineCommand({
  name: 'schedule.narrow',
  act: 'keep',
  area: 'event',
  fields: { ...SEEN, ...SAID },
  work: async (tx, writer, told) => {
    const held = await holdEvent(tx, told.event)
    if (!held.ok) return held
    const checked = checkNarrowing(held.value.time, told.time)
    if (!checked.ok) return checked
    const { state } = held.value
    return retime(tx, writer, told, { from: state, to: stateNarrowed(state, told.time) })
  },
})

const move = defineCommand({
  name: 'schedule.move',
  act: 'keep',
  area: 'event',
  fields: { ...SEEN, ...SAID, ground: line() },
  work: async (tx, writer, { ground, ...told }) => {
    const held = await holdEvent(tx, told.event)
    if (!held.ok) return held
    const checked = checkMoving(held.value.time, told.time)
    if (!checked.ok) return checked
    return retime(tx, writer, told, { from: held.value.state, to: 'moved', ground })
  },
})

const plan = defineCommand({
  name: 'schedule.plan',
  act: 'keep',
  area: 'event',
  fields: { ...SEEN, on: day(), ...DETAILS },
  work: async (tx, writer, { event, version, on, preparedBy, persons, ...told }) => {
    const held = await holdEvent(tx, event)
    if (!held.ok) return held
    const { state } = held.value
    const to = state === 'dated' ? state : 'planned'
    const named = { ...told, prepared_by: preparedBy }
    const given = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== null))
    const people = persons.length === 0 ? {} : { persons: [...new Set(persons)] }
    const values = { ...given, ...people, state_on: on }
    return change(tx, writer, { event, version }, { from: state, to, values })
  },
})

const hold = defineCommand({
  name: 'schedule.hold',
  act: 'keep',
  area: 'event',
  fields: { ...SEEN, on: day(), outcome: text(), meeting: optional(thing()) },
  work: async (tx, writer, { event, version, on, outcome, meeting }) => {
    const held = await holdEvent(tx, event)
    if (!held.ok) return held
    const checked = checkHeldOn(held.value.time, on)
    if (!checked.ok) return checked
    const values = { state_on: on, outcome, meeting }
    return change(tx, writer, { event, version }, { from: held.value.state, to: 'held', values })
  },
})

const cancel = defineCommand({
  name: 'schedule.cancel',
  act: 'keep',
  area: 'event',
  fields: { ...SEEN, on: day(), ground: line() },
  work: async (tx, writer, { event, version, on, ground }) => {
    const held = await holdEvent(tx, event)
    if (!held.ok) return held
    const values = { state_on: on, ground }
    return change(tx, writer, { event, version }, { from: held.value.state, to: 'cancelled', values })
  },
})

/** Commands of the schedule. */
export const scheduleCommands = [mention, plan, narrow, move, hold, cancel]
