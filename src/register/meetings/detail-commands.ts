import { fail, ok, type Result } from '../../kernel/index.js'
import { defineCommand } from '../command.js'
import { choice, count, day, line, optional, party, period, thing } from '../fields.js'
import { orderParties, pairNamed } from '../parties/index.js'
import { addKeyedRow, addRow, changeRow, holdRow, type Values } from '../rows.js'
import type { Tx } from '../tables.js'
import {
  checkDays,
  checkDelegateSide,
  checkMeetingMove,
  checkTime,
  MEETING_STATES,
  type MeetingState,
  type Placed,
  placed,
} from './details.js'
import { tieReadoutCommand, untieReadoutCommand } from './tie-readout.js'
import { MEETING_FORMATS } from './types.js'

const TABLE = { table: 'meeting_details', missing: 'absent.meeting' } as const

interface Kept extends Placed {
  readonly state: MeetingState
  readonly day: string | null
  readonly time: string | null
}

async function holdKept(tx: Tx, meeting: string): Promise<Result<Kept>> {
  const held = await holdRow(tx, { ...TABLE, key: { meeting } })
  return held.ok ? ok(held.value as unknown as Kept) : held
}

/** Where, when and in which form, by the clocks of the place. */
const WHERE = { time: optional(line()), place: optional(line()), zone: optional(line()) } as const

/** Place, zone and time as they are kept.
 *  errors: invalid.field, invalid.zone */
function whereOf(told: Placed & { readonly time: string | null }): Result<Values> {
  const time = checkTime(told.time)
  if (!time.ok) return time
  const its = placed(told)
  return its.ok ? ok({ ...its.value, time: told.time }) : its
}

const announce = defineCommand({
  name: 'meetings.announce',
  act: 'keep',
  area: 'meeting',
  fields: {
    first: party(),
    second: party(),
    format: choice(MEETING_FORMATS),
    day: period(),
    ...WHERE,
    state: optional(choice(['announced', 'held'])),
    on: day(),
    source: line(),
  },
  work: async (tx, writer, { first, second, on, time, place, zone, ...told }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const state = told.state ?? 'announced'
    const days = checkDays(state, on, told.day)
    if (!days.ok) return days
    const where = whereOf({ time, place, zone })
    if (!where.ok) return where
    const row = { table: 'meetings', prefix: 'mt', act: 'meeting.announced', values: { pair: pair.value } }
    const meeting = await addRow(tx, writer, row)
    if (!meeting.ok) return meeting
    const key = { meeting: meeting.value.id }
    const values = { ...told, ...where.value, state, state_on: on }
    return addKeyedRow(tx, writer, { table: TABLE.table, act: 'meeting.details-kept', key, values })
  },
})

const SEEN = { meeting: thing(), version: count() } as const

/** A meeting that readouts tell of is held; its details are kept from then on. */
async function firstDetails(tx: Tx, writer: Parameters<typeof addRow>[1], meeting: string, values: Values) {
  const told = await holdRow(tx, { table: 'meetings', key: { id: meeting }, missing: 'absent.meeting' })
  if (!told.ok) return told
  const row = { table: TABLE.table, act: 'meeting.details-kept', key: { meeting } }
  return addKeyedRow(tx, writer, { ...row, values: { ...values, state: 'held' } })
}

function given(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}

const setDetails = defineCommand({
  name: 'meetings.set-details',
  act: 'keep',
  area: 'meeting',
  fields: {
    ...SEEN,
    format: optional(choice(MEETING_FORMATS)),
    day: optional(period()),
    ...WHERE,
    on: day(),
    source: line(),
  },
  work: async (tx, writer, { meeting, version, on, ...told }) => {
    if (version === 0) return setFirst(tx, writer, { meeting, on, told })
    const held = await holdKept(tx, meeting)
    if (!held.ok) return held
    const { state } = held.value
    if (state === 'cancelled')
      return fail({
        code: 'conflict.state',
        message: 'The meeting is cancelled; its details stand',
        hint: 'Announce another meeting instead',
      } as const)
    const isElsewhere = told.place !== null
    const before = isElsewhere ? { ...held.value, zone: null } : held.value
    const where = whereOf({
      time: told.time ?? before.time,
      place: told.place ?? before.place,
      zone: told.zone ?? before.zone,
    })
    if (!where.ok) return where
    const days = checkDays(state, on, told.day ?? held.value.day)
    if (!days.ok) return days
    const row = { ...TABLE, key: { meeting }, version, act: 'meeting.details-changed' }
    return changeRow(tx, writer, {
      ...row,
      values: { ...given({ ...told, source: told.source }), ...where.value },
    })
  },
})

async function setFirst(
  tx: Tx,
  writer: Parameters<typeof addRow>[1],
  {
    meeting,
    on,
    told,
  }: {
    readonly meeting: string
    readonly on: string
    readonly told: Placed & { readonly time: string | null; readonly day: string | null }
  },
) {
  const where = whereOf(told)
  if (!where.ok) return where
  const days = checkDays('held', on, told.day)
  if (!days.ok) return days
  return firstDetails(tx, writer, meeting, { ...told, ...where.value, state_on: on })
}

const move = defineCommand({
  name: 'meetings.move',
  act: 'keep',
  area: 'meeting',
  fields: {
    ...SEEN,
    state: choice(MEETING_STATES),
    on: day(),
    day: optional(period()),
    ground: optional(line()),
    source: line(),
  },
  work: async (tx, writer, { meeting, version, state, on, ground, source, ...told }) => {
    const held = await holdKept(tx, meeting)
    if (!held.ok) return held
    const newDay = told.day ?? held.value.day
    const checked = checkMeetingMove(held.value.state, { to: state, on, day: newDay, ground })
    if (!checked.ok) return checked
    const values = { state, state_on: on, day: newDay, ground, source }
    return changeRow(tx, writer, { ...TABLE, key: { meeting }, version, act: `meeting.${state}`, values })
  },
})

async function pairOfMeeting(tx: Tx, id: string): Promise<Result<string | null>> {
  const held = await holdRow(tx, { table: 'meetings', key: { id }, missing: 'absent.meeting' })
  return held.ok ? ok(held.value.pair === null ? null : String(held.value.pair)) : held
}

const addDelegate = defineCommand({
  name: 'meetings.add-delegate',
  act: 'keep',
  area: 'meeting',
  fields: { meeting: thing(), person: line(), post: line(), party: party(), source: line() },
  work: async (tx, writer, told) => {
    const pair = await pairOfMeeting(tx, told.meeting)
    if (!pair.ok) return pair
    const known = await orderParties(tx, [told.party])
    if (!known.ok) return known
    const checked = checkDelegateSide(pair.value, told.party)
    if (!checked.ok) return checked
    const row = { table: 'meeting_delegates', prefix: 'md', act: 'meeting.delegate-added' }
    return addRow(tx, writer, { ...row, values: told })
  },
})

const changeDelegate = defineCommand({
  name: 'meetings.change-delegate',
  act: 'keep',
  area: 'meeting',
  fields: { delegate: thing(), version: count(), post: line(), source: line() },
  work: (tx, writer, { delegate, version, ...values }) => {
    const row = { table: 'meeting_delegates', key: { id: delegate }, missing: 'absent.delegate' } as const
    return changeRow(tx, writer, { ...row, version, act: 'meeting.delegate-changed', values })
  },
})

/** Commands of what is kept of meetings beside what readouts tell. */
export const meetingCommands = [
  announce,
  setDetails,
  move,
  addDelegate,
  changeDelegate,
  tieReadoutCommand,
  untieReadoutCommand,
]
