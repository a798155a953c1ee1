import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { defineCommand, type Owners } from '../command.js'
import { WORK_STATES } from '../commitments/types.js'
import { choice, count, day, line, optional, party, period, thing } from '../fields.js'
import { pairNamed, partiesOfPair } from '../parties/index.js'
import { addKeyedRow, addRow, changeRow, holdRow } from '../rows.js'
import type { Tx } from '../tables.js'
import { checkItems, checkProgrammeMove, type ProgrammeItem, type ProgrammeState } from './rules.js'

const TABLE = { table: 'programmes', missing: 'absent.programme' } as const

interface Programme {
  readonly id: string
  readonly pair: string
  readonly number: number
  readonly state: ProgrammeState
}

async function holdProgramme(tx: Tx, id: string): Promise<Result<Programme>> {
  const held = await holdRow(tx, { ...TABLE, key: { id } })
  return held.ok ? ok(held.value as unknown as Programme) : held
}

async function sidesOf(tx: Tx, { programme }: { readonly programme: string }): Promise<Result<Owners>> {
  const held = await holdProgramme(tx, programme)
  return held.ok ? ok(partiesOfPair(held.value.pair)) : held
}

const draft = defineCommand({
  name: 'programmes.draft',
  act: 'keep',
  area: 'programme',
  fields: {
    first: party(),
    second: party(),
    title: line(),
    term: optional(period()),
    on: day(),
    source: line(),
  },
  work: async (tx, writer, { first, second, on, ...told }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const values = { ...told, pair: pair.value, number: 1, state: 'drafting', state_on: on }
    return addRow(tx, writer, { table: 'programmes', prefix: 'pg', act: 'programme.drafted', values })
  },
})

const SEEN = { programme: thing(), version: count(), on: day() } as const

/** Nothing is approved that nobody has to do, or that has no due.
 *  errors: absent.programme, conflict.incomplete */
async function checkWhole(tx: Tx, programme: string): Promise<Result<null>> {
  const held = await holdProgramme(tx, programme)
  if (!held.ok || held.value.state !== 'drafting') return held.ok ? ok(null) : held
  const items = await sql<ProgrammeItem>`select code, party, due from programme_items
    where programme = ${programme} and number = ${held.value.number} and not is_dropped order by code`.execute(
    tx,
  )
  return checkItems(items.rows)
}

/** A person of each side approves: one proposes, one of the other side confirms. */
const approve = defineCommand({
  name: 'programmes.approve',
  act: 'move',
  area: 'programme',
  fields: SEEN,
  owners: sidesOf,
  confirmation: 'both-sides',
  work: async (tx, writer, seen) => {
    const whole = await checkWhole(tx, seen.programme)
    return whole.ok ? move(tx, writer, seen, 'approved') : whole
  },
})

const bring = defineCommand({
  name: 'programmes.bring-into-force',
  act: 'keep',
  area: 'programme',
  fields: SEEN,
  work: (tx, writer, seen) => move(tx, writer, seen, 'in-force'),
})

const end = defineCommand({
  name: 'programmes.end',
  act: 'keep',
  area: 'programme',
  fields: SEEN,
  work: (tx, writer, seen) => move(tx, writer, seen, 'ended'),
})

type Seen = { readonly programme: string; readonly version: number; readonly on: string }

async function move(tx: Tx, writer: Writer, { programme, version, on }: Seen, to: ProgrammeState) {
  const held = await holdProgramme(tx, programme)
  if (!held.ok) return held
  const checked = checkProgrammeMove(held.value.state, to)
  if (!checked.ok) return checked
  const row = { ...TABLE, key: { id: programme }, version, act: `programme.${to}` }
  return changeRow(tx, writer, { ...row, values: { state: to, state_on: on } })
}

/** Gives a new version the items of the one before it, each with its journal entry. */
async function copyItems(tx: Tx, writer: Writer, programme: string, number: number): Promise<Result<null>> {
  const items = await sql<
    ProgrammeItem & { readonly [field: string]: string | null }
  >`select code, title, sector, party, due,
    project, indicator from programme_items where programme = ${programme} and number = ${number - 1}
    and not is_dropped order by code`.execute(tx)
  for (const item of items.rows) {
    const values = { ...item, programme, number }
    const row = { table: 'programme_items', prefix: 'pi', act: 'programme.item-kept' }
    const added = await addRow(tx, writer, { ...row, values })
    if (!added.ok) return added
  }
  return ok(null)
}

/** Begins a new version with the items of the one that stands, to be changed and approved anew. */
const amend = defineCommand({
  name: 'programmes.amend',
  act: 'keep',
  area: 'programme',
  fields: { ...SEEN, source: line() },
  work: async (tx, writer, { programme, version, on, source }) => {
    const held = await holdProgramme(tx, programme)
    if (!held.ok) return held
    const checked = checkProgrammeMove(held.value.state, 'drafting')
    if (!checked.ok) return checked
    const number = held.value.number + 1
    const values = { number, state: 'drafting', state_on: on, source }
    const done = await changeRow(tx, writer, {
      ...TABLE,
      key: { id: programme },
      version,
      act: 'programme.amended',
      values,
    })
    if (!done.ok) return done
    const copied = await copyItems(tx, writer, programme, number)
    return copied.ok ? done : copied
  },
})

const ITEM = {
  title: line(),
  sector: optional(line()),
  party: optional(party()),
  due: optional(period()),
  project: optional(thing()),
  indicator: optional(line()),
} as const

/** Items change while a version is drafted.
 *  errors: absent.programme, conflict.state */
async function draftedVersion(tx: Tx, programme: string): Promise<Result<number>> {
  const held = await holdProgramme(tx, programme)
  if (!held.ok) return held
  const { state, number } = held.value
  if (state === 'drafting') return ok(number)
  const hint = 'Amend the programme first: that begins a new version'
  return fail({ code: 'conflict.state', message: `The programme is ${state}; its items stand`, hint })
}

const addItem = defineCommand({
  name: 'programme-items.add',
  act: 'keep',
  area: 'programme',
  fields: { programme: thing(), code: line(), ...ITEM },
  work: async (tx, writer, told) => {
    const number = await draftedVersion(tx, told.programme)
    if (!number.ok) return number
    const values = { ...told, number: number.value }
    return addRow(tx, writer, { table: 'programme_items', prefix: 'pi', act: 'programme.item-added', values })
  },
})

async function changeItem(
  tx: Tx,
  writer: Writer,
  { item, version }: { readonly item: string; readonly version: number },
  change: { readonly act: string; readonly values: Parameters<typeof changeRow>[2]['values'] },
) {
  const row = { table: 'programme_items', key: { id: item }, missing: 'absent.item' } as const
  const held = await holdRow(tx, row)
  if (!held.ok) return held
  const number = await draftedVersion(tx, String(held.value.programme))
  if (!number.ok) return number
  if (held.value.number !== number.value)
    return fail({
      code: 'conflict.state',
      message: 'The item belongs to an earlier version',
      hint: 'Change the one of the newest version',
    } as const)
  return changeRow(tx, writer, { ...row, version, ...change })
}

const change = defineCommand({
  name: 'programme-items.change',
  act: 'keep',
  area: 'programme',
  fields: { item: thing(), version: count(), ...ITEM },
  work: (tx, writer, { item, version, ...values }) =>
    changeItem(tx, writer, { item, version }, { act: 'programme.item-changed', values }),
})

const drop = defineCommand({
  name: 'programme-items.drop',
  act: 'keep',
  area: 'programme',
  fields: { item: thing(), version: count() },
  work: (tx, writer, seen) =>
    changeItem(tx, writer, seen, { act: 'programme.item-dropped', values: { is_dropped: true } }),
})

/** A side reports on an item; the first time with version 0. */
const report = defineCommand({
  name: 'programme-items.report',
  act: 'move',
  area: 'programme',
  fields: {
    programme: thing(),
    code: line(),
    party: party(),
    version: count(),
    workState: choice(WORK_STATES),
    reached: optional(line()),
    asOf: day(),
    source: line(),
  },
  owners: async (_, told) => ok([told.party]),
  work: (tx, writer, { programme, code, party: by, version, workState, reached, asOf, source }) => {
    const row = {
      table: 'programme_progress',
      key: { programme, code, party: by },
      act: 'programme.item-reported',
    }
    const values = { work_state: workState, reached, as_of: asOf, source }
    if (version === 0) return addKeyedRow(tx, writer, { ...row, values })
    return changeRow(tx, writer, { ...row, version, values, missing: 'absent.item' })
  },
})

/** Commands of programmes. */
export const programmeCommands = [draft, approve, bring, end, amend, addItem, change, drop, report]
