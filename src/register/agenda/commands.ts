import { ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Done, defineCommand } from '../command.js'
import { count, day, line, optional, party, text, thing } from '../fields.js'
import { orderParties } from '../parties/index.js'
import { addRow, changeRow, holdRow, type Values } from '../rows.js'
import type { Tx } from '../tables.js'
import { checkDecided, checkItemStep, checkRaised, type ItemState, type Sitting } from './rules.js'

const TABLE = { table: 'agenda_items', missing: 'absent.agenda-item' } as const

interface Item extends Sitting {
  readonly state: ItemState
  readonly state_on: string
}

async function holdItem(tx: Tx, id: string): Promise<Result<Item>> {
  const held = await holdRow(tx, { ...TABLE, key: { id } })
  return held.ok ? ok(held.value as unknown as Item) : held
}

const raise = defineCommand({
  name: 'agenda.raise',
  act: 'keep',
  area: 'agenda',
  fields: {
    format: line(),
    number: count(),
    title: line(),
    raisedBy: party(),
    preparedIn: optional(line()),
    on: day(),
    statement: optional(thing()),
    source: line(),
  },
  work: async (tx, writer, { raisedBy, preparedIn, on, ...told }) => {
    const known = await orderParties(tx, [raisedBy])
    if (!known.ok) return known
    const checked = checkRaised(told, on)
    if (!checked.ok) return checked
    const state = { state: 'raised', state_on: on }
    const values = { ...told, ...state, raised_by: raisedBy, prepared_in: preparedIn }
    return addRow(tx, writer, { table: 'agenda_items', prefix: 'ag', act: 'agenda.raised', values })
  },
})

interface Seen {
  readonly item: string
  readonly version: number
  readonly on: string
}
const SEEN = { item: thing(), version: count(), on: day(), source: line() } as const

async function step(
  tx: Tx,
  writer: Writer,
  { item, version, on }: Seen,
  { held, to, values }: { readonly held: Item; readonly to: ItemState; readonly values: Values },
): Promise<Result<Done>> {
  const checked = checkItemStep({ state: held.state, on: String(held.state_on) }, to, on)
  if (!checked.ok) return checked
  const row = { ...TABLE, key: { id: item }, version, act: `agenda.${to}` }
  return changeRow(tx, writer, { ...row, values: { ...values, state: to, state_on: on } })
}

const include = defineCommand({
  name: 'agenda.include',
  act: 'keep',
  area: 'agenda',
  fields: { ...SEEN, preparedIn: optional(line()) },
  work: async (tx, writer, { source, preparedIn, ...seen }) => {
    const held = await holdItem(tx, seen.item)
    if (!held.ok) return held
    const values = { source, ...(preparedIn === null ? {} : { prepared_in: preparedIn }) }
    return step(tx, writer, seen, { held: held.value, to: 'included', values })
  },
})

const decide = defineCommand({
  name: 'agenda.decide',
  act: 'keep',
  area: 'agenda',
  fields: { ...SEEN, outcome: text(), statement: optional(thing()) },
  work: async (tx, writer, { source, outcome, statement, ...seen }) => {
    const held = await holdItem(tx, seen.item)
    if (!held.ok) return held
    const checked = checkDecided(held.value, seen.on)
    if (!checked.ok) return checked
    const values = { source, outcome, ...(statement === null ? {} : { statement }) }
    return step(tx, writer, seen, { held: held.value, to: 'decided', values })
  },
})

/** Commands of agendas. */
export const agendaCommands = [raise, include, decide]
