import { sql } from 'kysely'
import { type EditionId, fail, ok, type ReadoutId, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { defineCommand, type Owners } from '../command.js'
import { choice, count, day, line, optional, party, thing, wholeText } from '../fields.js'
import { pairNamed } from '../parties/index.js'
import { addRow, changeRow, holdRow, type Values } from '../rows.js'
import type { Tx } from '../tables.js'
import { addReadout, idsOfText } from './commands.js'
import { checkDraftMove, type DraftState, EDITION_LANGUAGES } from './edition-rules.js'
import { checkOwnText, keepEdition } from './editions.js'

const TABLE = { table: 'readout_drafts', missing: 'absent.draft' } as const

interface Draft {
  readonly pair: string
  readonly party: string
  readonly language: string
  readonly title: string
  readonly text: string
  readonly meeting: string | null
  readonly readout: ReadoutId | null
  readonly state: DraftState
  readonly written_by: string
}

/** The draft, when it is of the writer's side and may make the step.
 *  errors: absent.draft, refused.role, conflict.state */
async function draftFor(tx: Tx, writer: Writer, id: string, to: DraftState): Promise<Result<Draft>> {
  const held = await holdRow(tx, { ...TABLE, key: { id } })
  if (!held.ok) return held
  const draft = held.value as unknown as Draft
  const own = checkOwnText(writer, draft.party)
  if (!own.ok) return own
  const move = checkDraftMove(draft.state, to)
  return move.ok ? ok(draft) : move
}

const write = defineCommand({
  name: 'readout-drafts.write',
  act: 'draft',
  area: 'readout',
  fields: {
    first: party(),
    second: party(),
    party: party(),
    language: choice(EDITION_LANGUAGES),
    title: line(),
    text: wholeText(),
    meeting: optional(thing()),
    readout: optional(thing()),
  },
  work: async (tx, writer, { first, second, ...told }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const own = checkOwnText(writer, told.party)
    if (!own.ok) return own
    const values = { ...told, pair: pair.value, state: 'draft', written_by: writer.actor.name }
    return addRow(tx, writer, { table: TABLE.table, prefix: 'ro', act: 'readout.drafted', values })
  },
})

const SEEN = { draft: thing(), version: count() } as const

function step(
  tx: Tx,
  writer: Writer,
  { draft: id, version }: { readonly draft: string; readonly version: number },
  { to, values }: { readonly to: DraftState; readonly values: Values },
) {
  const row = { ...TABLE, key: { id }, version, act: `readout.draft-${to}` }
  return changeRow(tx, writer, { ...row, values: { ...values, state: to } })
}

/** A changed text is a draft again, of whoever changed it, and must be checked anew. */
const change = defineCommand({
  name: 'readout-drafts.change',
  act: 'draft',
  area: 'readout',
  fields: { ...SEEN, title: optional(line()), text: wholeText() },
  work: async (tx, writer, { title, text, ...seen }) => {
    const draft = await draftFor(tx, writer, seen.draft, 'draft')
    if (!draft.ok) return draft
    const values = {
      title: title ?? draft.value.title,
      text,
      written_by: writer.actor.name,
      checked_by: null,
    }
    return step(tx, writer, seen, { to: 'draft', values })
  },
})

const check = defineCommand({
  name: 'readout-drafts.check',
  act: 'draft',
  area: 'readout',
  fields: SEEN,
  work: async (tx, writer, seen) => {
    const draft = await draftFor(tx, writer, seen.draft, 'checked')
    if (!draft.ok) return draft
    const { name } = writer.actor
    if (draft.value.written_by === name)
      return fail({
        code: 'refused.second-person',
        message: 'Nobody checks the own text',
        hint: 'Ask another person of the press service',
      } as const)
    return step(tx, writer, seen, { to: 'checked', values: { checked_by: name } })
  },
})

interface Publication {
  readonly on: string
  readonly address: string | null
}

/** The draft as an edition of the readout it was written for.
 *  errors: conflict.duplicate */
async function asEdition(
  tx: Tx,
  writer: Writer,
  { readout, language, text, title, party: side }: Draft & { readonly readout: ReadoutId },
  { on, address }: Publication,
): Promise<Result<EditionId>> {
  const notes = { party: side, title, address, published: on, state_on: on, source: 'own text' }
  const kept = await keepEdition(tx, writer, { readout, language, text, replaces: null, notes })
  return kept.ok ? ok(kept.value.id as EditionId) : kept
}

/** The draft as a readout of its own, at the meeting it was written for.
 *  errors: conflict.duplicate */
async function asReadout(
  tx: Tx,
  writer: Writer,
  draft: Draft,
  { on, address }: Publication,
): Promise<Result<EditionId>> {
  const { title, text, language, party: publisher, pair, meeting } = draft
  const isNew = await addReadout(tx, writer, {
    title,
    text,
    publisher,
    address,
    published: on,
    pair,
    language,
  })
  if (!isNew)
    return fail({
      code: 'conflict.duplicate',
      message: 'A readout of exactly this text is there already',
      hint: 'Look at the list of readouts',
    })
  const { readout, edition } = idsOfText({ text, language })
  if (meeting !== null) await sql`update readouts set meeting = ${meeting} where id = ${readout}`.execute(tx)
  return ok(edition)
}

async function ownersOf(tx: Tx, { draft: id }: { readonly draft: string }): Promise<Result<Owners>> {
  const held = await holdRow(tx, { ...TABLE, key: { id } })
  return held.ok ? ok([String(held.value.party)]) : held
}

/** Releases a checked text: one person proposes, another confirms; from then on it is an edition like any other. */
const release = defineCommand({
  name: 'readout-drafts.release',
  act: 'release',
  area: 'readout',
  fields: { ...SEEN, on: day(), address: optional(line()) },
  confirmation: 'another-person',
  owners: ownersOf,
  work: async (tx, writer, { on, address, ...seen }) => {
    const draft = await draftFor(tx, writer, seen.draft, 'released')
    if (!draft.ok) return draft
    const { readout } = draft.value
    const edition =
      readout === null
        ? await asReadout(tx, writer, draft.value, { on, address })
        : await asEdition(tx, writer, { ...draft.value, readout }, { on, address })
    if (!edition.ok) return edition
    return step(tx, writer, seen, { to: 'released', values: { edition: edition.value } })
  },
})

/** Commands of texts of one's own before they are released. */
export const draftCommands = [write, change, check, release]
