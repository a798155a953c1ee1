import { sql } from 'kysely'
import { fail, ok, type ReadoutId, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Done, defineCommand, type Owners } from '../command.js'
import { isBuiltUpon } from '../commitments/commands.js'
import { choice, count, day, line, optional, party, thing, wholeText } from '../fields.js'
import { leaveMeeting } from '../meetings/commands.js'
import { addRow, holdRow } from '../rows.js'
import { moveByItself } from '../statements/moves.js'
import { statementsOfEditions } from '../statements/queries.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import {
  checkAfterPublication,
  checkEditionMove,
  EDITION_LANGUAGES,
  LINK_RELATIONS,
} from './edition-rules.js'
import { checkOwnText, type HeldEdition, holdEdition, keepEdition, noteEdition } from './editions.js'

const PUBLISHED = {
  title: optional(line()),
  address: optional(line()),
  published: optional(day()),
  source: line(),
} as const

const addEdition = defineCommand({
  name: 'readouts.add-edition',
  act: 'receive',
  area: 'readout',
  fields: {
    readout: thing(),
    language: choice(EDITION_LANGUAGES),
    party: optional(party()),
    text: wholeText(),
    ...PUBLISHED,
  },
  work: async (tx, writer, { readout: id, language, text, ...told }) => {
    const readout = await holdRow(tx, { table: 'readouts', key: { id }, missing: 'absent.readout' })
    if (!readout.ok) return readout
    const side = told.party ?? (readout.value.publisher === null ? null : String(readout.value.publisher))
    const own = checkOwnText(writer, side)
    if (!own.ok) return own
    const on = told.published ?? writer.at.slice(0, 10)
    const notes = { ...told, party: side, state_on: on }
    return keepEdition(tx, writer, { readout: id as ReadoutId, language, text, replaces: null, notes })
  },
})

/** Takes hold of an edition that is to be corrected or withdrawn.
 *  errors: absent.edition, refused.role, conflict.state, invalid.day */
async function editionToEnd(
  tx: Tx,
  writer: Writer,
  { edition, on }: { readonly edition: string; readonly on: string },
  to: 'corrected' | 'withdrawn',
): Promise<Result<HeldEdition>> {
  const held = await holdEdition(tx, edition)
  if (!held.ok) return held
  const { party: side, state, published } = held.value
  const own = checkOwnText(writer, side)
  if (!own.ok) return own
  const move = checkEditionMove(state, to)
  if (!move.ok) return move
  const after = checkAfterPublication(published, on)
  return after.ok ? held : after
}

async function ownersOf(tx: Tx, edition: string): Promise<Result<Owners>> {
  const held = await holdEdition(tx, edition)
  return held.ok ? ok(held.value.party === null ? [] : [held.value.party]) : held
}

const SEEN = { edition: thing(), version: count(), on: day(), ground: line(), source: line() } as const

const correct = defineCommand({
  name: 'readouts.correct',
  act: 'receive',
  area: 'readout',
  fields: { ...SEEN, text: wholeText(), address: optional(line()) },
  work: async (tx, writer, { version, on, ground, source, text, address, ...named }) => {
    const held = await editionToEnd(tx, writer, { ...named, on }, 'corrected')
    if (!held.ok) return held
    const values = { state: 'corrected', state_on: on, ground, source }
    const ended = await noteEdition(tx, writer, held.value, {
      seen: version,
      act: 'readout.corrected',
      values,
    })
    if (!ended.ok) return ended
    const { readout, language, edition: replaces, party: side } = held.value
    const notes = { party: side, address, published: on, state_on: on, source }
    return keepEdition(tx, writer, { readout, language, text, replaces, notes })
  },
})

/** Takes back one statement of a withdrawn edition.
 *  errors: conflict.depends when others have built upon its commitment */
async function withdrawStatement(tx: Tx, writer: Writer, old: StoredStatement): Promise<Result<null>> {
  const isAccepted = old.state === 'accepted'
  if (isAccepted && old.kind === 'commitment' && (await isBuiltUpon(tx, old)))
    return fail({
      code: 'conflict.depends',
      message: `A side, or another readout, has built upon ${old.reference}`,
      hint: 'Tie that commitment to the one of another readout first, or correct the edition instead',
    })
  const moved = await moveByItself(tx, writer, old, { act: 'statement.withdrawn', state: 'withdrawn' })
  if (!moved.ok) return moved
  return isAccepted && old.kind === 'meeting' ? leaveMeeting(tx, writer, old) : ok(null)
}

async function withdrawStatements(tx: Tx, writer: Writer, edition: HeldEdition): Promise<Result<null>> {
  for (const statement of await statementsOfEditions(tx, [edition.edition])) {
    if (statement.state !== 'read' && statement.state !== 'accepted') continue
    const gone = await withdrawStatement(tx, writer, statement)
    if (!gone.ok) return gone
  }
  return ok(null)
}

/** Withdraws an edition with its ground: text and statements stay, the statements as withdrawn. */
const withdraw = defineCommand({
  name: 'readouts.withdraw',
  act: 'withdraw',
  area: 'readout',
  fields: SEEN,
  confirmation: 'another-person',
  owners: (tx, { edition }) => ownersOf(tx, edition),
  work: async (tx, writer, { version, on, ground, source, ...named }): Promise<Result<Done>> => {
    const held = await editionToEnd(tx, writer, { ...named, on }, 'withdrawn')
    if (!held.ok) return held
    const values = { state: 'withdrawn', state_on: on, ground, source }
    const done = await noteEdition(tx, writer, held.value, {
      seen: version,
      act: 'readout.withdrawn',
      values,
    })
    if (!done.ok) return done
    const gone = await withdrawStatements(tx, writer, held.value)
    return gone.ok ? done : gone
  },
})

/** Lets something be linked to that is there: a readout, a document, or an address.
 *  errors: absent.readout, absent.document, invalid.field */
async function checkTarget(tx: Tx, target: string): Promise<Result<null>> {
  if (/^https?:\/\/\S+$/.test(target)) return ok(null)
  const isReadout = target.startsWith('rd_')
  const table = isReadout ? 'readouts' : 'documents'
  if (!isReadout && !target.startsWith('dc_'))
    return fail({
      code: 'invalid.field',
      message: `‘${target.slice(0, 80)}’ is neither a readout nor a document nor an address`,
      hint: 'Give rd_…, dc_… or https://…',
      where: { field: 'target' },
    })
  const found = await sql`select from ${sql.table(table)} where id = ${target}`.execute(tx)
  if (found.rows.length > 0) return ok(null)
  const code = isReadout ? 'absent.readout' : 'absent.document'
  return fail({ code, message: `There is no ${target.slice(0, 80)}`, hint: 'Look it up in its list' })
}

const relate = defineCommand({
  name: 'readouts.relate',
  act: 'receive',
  area: 'readout',
  fields: { readout: thing(), relation: choice(LINK_RELATIONS), target: line(), note: optional(line()) },
  work: async (tx, writer, told) => {
    const readout = await holdRow(tx, {
      table: 'readouts',
      key: { id: told.readout },
      missing: 'absent.readout',
    })
    if (!readout.ok) return readout
    const target = await checkTarget(tx, told.target)
    if (!target.ok) return target
    return addRow(tx, writer, { table: 'readout_links', prefix: 'rk', act: 'readout.related', values: told })
  },
})

/** Commands about editions of readouts and what belongs to them. */
export const editionCommands = [addEdition, correct, withdraw, relate]
