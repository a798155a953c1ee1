import { sql } from 'kysely'
import { type EditionId, fail, ok, type ReadoutId, type Result, sha256Hex } from '../../kernel/index.js'
import { editionIdOf } from '../../statements/index.js'
import type { Writer } from '../actor.js'
import type { Done } from '../command.js'
import { addKeyedRow, changeRow, staleVersion, type Values } from '../rows.js'
import type { Tx } from '../tables.js'
import type { EditionState } from './edition-rules.js'

/** An edition with its readout's publisher and what became of it; version 0 while nothing was noted. */
export interface HeldEdition {
  readonly edition: EditionId
  readonly readout: ReadoutId
  readonly language: string | null
  readonly party: string | null
  readonly published: string | null
  readonly state: EditionState
  readonly version: number
}

/** The edition as it is now.
 *  errors: absent.edition */
export async function holdEdition(tx: Tx, edition: string): Promise<Result<HeldEdition>> {
  const found = await sql<HeldEdition>`select e.id as edition, e.readout, e.language,
      coalesce(n.party, r.publisher) as party, coalesce(n.published, r.published)::text as published,
      coalesce(n.state, 'released') as state, coalesce(n.version, 0) as version
    from editions e join readouts r on r.id = e.readout left join edition_notes n on n.edition = e.id
    where e.id = ${edition} for update of r`.execute(tx)
  const [held] = found.rows
  if (held) return ok(held)
  const message = `There is no edition ‘${edition.slice(0, 80)}’`
  return fail({ code: 'absent.edition', message, hint: 'Look it up in the list of editions' })
}

/** A press officer of a side works on texts of that side only.
 *  errors: refused.role */
export function checkOwnText({ actor }: Writer, party: string | null): Result<null> {
  const isOwn = actor.party === undefined || party === null || party.split('-')[0] === actor.party
  if (isOwn || actor.role !== 'press-officer') return ok(null)
  return fail({
    code: 'refused.role',
    message: `The text is of ${party}, not of ${actor.party}`,
    hint: 'Ask the press service of that side',
  })
}

/** An edition to add to a readout, with what is noted of it. */
export interface NewEdition {
  readonly readout: ReadoutId
  readonly language: string | null
  readonly text: string
  readonly replaces: EditionId | null
  readonly notes: Values
}

/** Keeps the exact text beside the others of its readout; it is read when it is taken in by itself.
 *  errors: conflict.duplicate for a text that is there */
export async function keepEdition(tx: Tx, writer: Writer, added: NewEdition): Promise<Result<Done>> {
  const { readout, language, text, replaces, notes } = added
  const id = editionIdOf({ ref: readout, language: language ?? '', text })
  const exact = { text, text_hash: sha256Hex(text), replaces, received_at: writer.at }
  await tx
    .insertInto('editions')
    .values({ id, readout, language, ...exact })
    .execute()
  return addKeyedRow(tx, writer, {
    table: 'edition_notes',
    act: 'readout.edition-added',
    key: { edition: id },
    values: { ...notes, state: 'released' },
  })
}

/** Notes what became of an edition when nobody did since the writer saw it.
 *  errors: conflict.version */
export async function noteEdition(
  tx: Tx,
  writer: Writer,
  { edition, version }: HeldEdition,
  { seen, act, values }: { readonly seen: number; readonly act: string; readonly values: Values },
): Promise<Result<Done>> {
  if (seen !== version) return fail(staleVersion(seen, version))
  const row = { table: 'edition_notes', key: { edition }, act, values }
  if (version === 0) return addKeyedRow(tx, writer, row)
  return changeRow(tx, writer, { ...row, version, missing: 'absent.edition' })
}
