import { ok, type Result } from '../../kernel/index.js'
import { defineCommand, type Owners } from '../command.js'
import { choice, count, day, line, optional, party, period, thing } from '../fields.js'
import { addKeyedRow, addRow, changeRow, holdRow } from '../rows.js'
import type { Tx } from '../tables.js'
import { checkPartner, checkTieMove, TIE_KINDS, TIE_STATES, type TieState } from './rules.js'

const TABLE = { table: 'ties', missing: 'absent.tie' } as const

interface Tie {
  readonly first_party: string
  readonly second_party: string
  readonly state: TieState
}

async function holdTie(tx: Tx, id: string): Promise<Result<Tie>> {
  const held = await holdRow(tx, { ...TABLE, key: { id } })
  return held.ok ? ok(held.value as unknown as Tie) : held
}

/** Offices of both sides move a tie. */
async function ownersOf(tx: Tx, id: string): Promise<Result<Owners>> {
  const tie = await holdTie(tx, id)
  return tie.ok ? ok([tie.value.first_party, tie.value.second_party]) : tie
}

const add = defineCommand({
  name: 'ties.add',
  act: 'keep',
  area: 'tie',
  fields: {
    kind: choice(TIE_KINDS),
    firstParty: party(),
    firstPartner: line(),
    secondParty: party(),
    secondPartner: line(),
    state: choice(TIE_STATES),
    stateOn: day(),
    document: optional(line()),
    source: line(),
  },
  work: async (tx, writer, told) => {
    const { kind, firstParty, firstPartner, secondParty, secondPartner, stateOn, ...rest } = told
    const first = checkPartner(kind, { party: firstParty, partner: firstPartner })
    if (!first.ok) return first
    const second = checkPartner(kind, { party: secondParty, partner: secondPartner })
    if (!second.ok) return second
    const partners = { first_party: firstParty, first_partner: firstPartner, second_party: secondParty }
    const values = { ...rest, kind, ...partners, second_partner: secondPartner, state_on: stateOn }
    return addRow(tx, writer, { table: 'ties', prefix: 'ti', act: 'tie.added', values })
  },
})

const move = defineCommand({
  name: 'ties.move',
  act: 'move',
  area: 'tie',
  fields: {
    tie: thing(),
    version: count(),
    state: choice(TIE_STATES),
    stateOn: day(),
    document: optional(line()),
    source: line(),
  },
  owners: (tx, { tie }) => ownersOf(tx, tie),
  work: async (tx, writer, { tie, version, state, stateOn, document, source }) => {
    const held = await holdTie(tx, tie)
    if (!held.ok) return held
    const checked = checkTieMove(held.value.state, state)
    if (!checked.ok) return checked
    const values = { state, state_on: stateOn, source, ...(document === null ? {} : { document }) }
    return changeRow(tx, writer, { ...TABLE, key: { id: tie }, version, act: 'tie.moved', values })
  },
})

const noteEvent = defineCommand({
  name: 'ties.note-event',
  act: 'move',
  area: 'tie',
  fields: { tie: thing(), title: line(), day: period(), statement: optional(thing()), source: line() },
  owners: (tx, { tie }) => ownersOf(tx, tie),
  work: (tx, writer, values) =>
    addRow(tx, writer, { table: 'tie_events', prefix: 'te', act: 'tie.event-noted', values }),
})

/** Says that a statement speaks of this tie. */
const tieStatement = defineCommand({
  name: 'ties.tie-statement',
  act: 'review',
  area: 'mention',
  fields: { tie: thing(), statement: thing() },
  work: (tx, writer, key) =>
    addKeyedRow(tx, writer, { table: 'tie_statements', key, act: 'tie.told-of', values: {} }),
})

/** Commands about partners below the states. */
export const tieCommands = [add, move, noteEvent, tieStatement]
