import { fail, type Problem, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Done, defineCommand } from '../command.js'
import { choice, count, day, line, optional, party, period, text, thing } from '../fields.js'
import { addKeyedRow, addRow, changeRow, holdRow } from '../rows.js'
import type { Tx } from '../tables.js'
import { checkSent, KEPT_OCCASIONS } from './occasions.js'
import { checkPresented, ORDERS } from './orders.js'

const HONOUR = { table: 'honours', missing: 'absent.honour' } as const

/** An order that was decreed; a day of the decree that is not known is an open period, such as `../2025-03-29`. */
const decree = defineCommand({
  name: 'honours.decree',
  act: 'keep',
  area: 'award',
  fields: {
    order: choice(ORDERS),
    degree: optional(line()),
    recipient: line(),
    party: party(),
    post: optional(line()),
    decree: optional(line()),
    decreedOn: period(),
    statement: optional(thing()),
    source: line(),
  },
  work: (tx, writer, { order, party: recipientParty, decreedOn, ...told }) => {
    const values = { ...told, award_order: order, recipient_party: recipientParty, decreed_on: decreedOn }
    return addRow(tx, writer, { ...HONOUR, prefix: 'hn', act: 'honour.decreed', values })
  },
})

interface Honour {
  readonly decreed_on: string
  readonly presented_on: string | null
}

const present = defineCommand({
  name: 'honours.present',
  act: 'keep',
  area: 'award',
  fields: { honour: thing(), version: count(), on: day(), presenter: line(), source: line() },
  work: async (tx, writer, { honour, version, on, presenter, source }) => {
    const held = await holdRow(tx, { ...HONOUR, key: { id: honour } })
    if (!held.ok) return held
    const { decreed_on, presented_on } = held.value as unknown as Honour
    const checked = checkPresented(decreed_on, presented_on, on)
    if (!checked.ok) return checked
    const values = { presented_on: on, presenter, source }
    return changeRow(tx, writer, { ...HONOUR, key: { id: honour }, version, act: 'honour.presented', values })
  },
})

/** Says that a statement tells of this very distinction, so that both are no doubles. */
const tie = defineCommand({
  name: 'honours.tie-statement',
  act: 'keep',
  area: 'award',
  fields: { honour: thing(), statement: thing() },
  work: (tx, writer, key) =>
    addKeyedRow(tx, writer, { table: 'honour_statements', key, act: 'honour.tied', values: {} }),
})

const CHANNELS = ['letter', 'telegram', 'telephone', 'in-person', 'public-message', 'other'] as const

interface ToldGreeting {
  readonly day: string
  readonly channel: string
  readonly words: string | null
  readonly source: string
}

const TOLD = { day: day(), channel: choice(CHANNELS), words: optional(text()), source: line() } as const

const ITSELF: Problem = {
  code: 'invalid.pair',
  message: 'A state does not congratulate itself',
  hint: 'Name two different states',
  where: { field: 'greeted' },
}

const keep = defineCommand({
  name: 'greetings.keep',
  act: 'keep',
  area: 'greeting',
  fields: {
    ...TOLD,
    occasion: choice(KEPT_OCCASIONS),
    year: count(),
    sender: party(),
    senderName: optional(line()),
    greeted: party(),
    greetedName: optional(line()),
    statement: optional(thing()),
  },
  work: async (tx, writer, { senderName, greetedName, ...told }) => {
    const checked = checkSent(told)
    if (!checked.ok) return checked
    if (told.sender === told.greeted) return fail(ITSELF)
    const values = { ...told, sender_name: senderName, greeted_name: greetedName }
    return addRow(tx, writer, { table: 'kept_greetings', prefix: 'gk', act: 'greeting.kept', values })
  },
})

interface KeptGreeting {
  readonly occasion: string
  readonly year: number
  readonly greeted: string
}

async function mendGreeting(
  tx: Tx,
  writer: Writer,
  { greeting, version, ...told }: ToldGreeting & { readonly greeting: string; readonly version: number },
): Promise<Result<Done>> {
  const row = { table: 'kept_greetings', key: { id: greeting }, missing: 'absent.greeting' } as const
  const held = await holdRow(tx, row)
  if (!held.ok) return held
  const checked = checkSent({ ...(held.value as unknown as KeptGreeting), day: told.day })
  if (!checked.ok) return checked
  return changeRow(tx, writer, { ...row, version, act: 'greeting.mended', values: { ...told } })
}

const mend = defineCommand({
  name: 'greetings.mend',
  act: 'keep',
  area: 'greeting',
  fields: { greeting: thing(), version: count(), ...TOLD },
  work: mendGreeting,
})

/** Commands of orders and greetings. */
export const protocolCommands = [decree, present, tie, keep, mend]
