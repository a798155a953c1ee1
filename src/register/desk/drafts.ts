import { type Insertable, sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { staleVersion } from '../rows.js'
import type { Database, Tx } from '../tables.js'
import type { FormDraftTable } from './table.js'
import type { FormDraft } from './types.js'

const LONGEST_FORM = 300
/** A readout is the longest text there is; with its other fields it stays below this. */
const LONGEST_FIELDS = 1_200_000
/** Nobody keeps more forms half filled in; the oldest give way. */
const MOST_DRAFTS = 100

/** What is saved of a form.
 *  shapes: `version` the one that the window has seen, 0 before the first saving */
export interface DraftToKeep {
  readonly form: string
  readonly fields: Readonly<Record<string, string>>
  readonly version: number
}

function checkDraft({ form, fields }: DraftToKeep): Result<string> {
  const wrong = (field: string, message: string) =>
    fail({ code: 'invalid.field' as const, message, where: { field } })
  if (form === '' || form.length > LONGEST_FORM) return wrong('form', 'No form has such a name')
  const text = JSON.stringify(fields)
  if (text.length > LONGEST_FIELDS) return wrong('fields', 'This is more than a form can hold')
  return /\\u0000/.test(text) ? wrong('fields', 'A field holds what is no text') : ok(text)
}

async function dropOldest(tx: Tx, actor: string): Promise<void> {
  await sql`delete from form_drafts where actor = ${actor} and form in (
    select form from form_drafts where actor = ${actor} order by saved_at desc, form offset ${MOST_DRAFTS})`.execute(
    tx,
  )
}

async function heldVersion(tx: Tx, actor: string, form: string): Promise<number> {
  const row = await tx
    .selectFrom('form_drafts')
    .select('version')
    .where('actor', '=', actor)
    .where('form', '=', form)
    .forUpdate()
    .executeTakeFirst()
  return row?.version ?? 0
}

/** False when another window was first; the oldest drafts give way to a new one. */
async function addDraft(tx: Tx, draft: Insertable<FormDraftTable>): Promise<boolean> {
  const added = await tx
    .insertInto('form_drafts')
    .values(draft)
    .onConflict((conflict) => conflict.columns(['actor', 'form']).doNothing())
    .executeTakeFirst()
  await dropOldest(tx, draft.actor)
  return added.numInsertedOrUpdatedRows === 1n
}

/** Keeps what the writer has typed into a form so far, and gives the version it has now. It is no fact of the register and
 *  writes no entry. What must not be kept, such as a password, is not to be given.
 *  errors: invalid.field; conflict.version when another window saved the form since */
export async function keepDraft(tx: Tx, writer: Writer, draft: DraftToKeep): Promise<Result<number>> {
  const text = checkDraft(draft)
  if (!text.ok) return text
  const actor = writer.actor.name
  const now = await heldVersion(tx, actor, draft.form)
  if (now !== draft.version) return fail(staleVersion(draft.version, now))
  const kept = { fields: text.value, version: now + 1, saved_at: writer.at }
  const isKept = now === 0 ? await addDraft(tx, { actor, form: draft.form, ...kept }) : true
  if (!isKept) return fail(staleVersion(0, 1))
  await tx
    .updateTable('form_drafts')
    .set(kept)
    .where('actor', '=', actor)
    .where('form', '=', draft.form)
    .execute()
  return ok(now + 1)
}

/** Forgets what was typed, once the form was sent; nothing happens when nothing was kept. */
export async function dropDraft(
  tx: Tx,
  writer: Writer,
  { form }: Pick<FormDraft, 'form'>,
): Promise<Result<null>> {
  await tx.deleteFrom('form_drafts').where('actor', '=', writer.actor.name).where('form', '=', form).execute()
  return ok(null)
}

/** What somebody has typed into a form and not sent; null when nothing. */
export async function draftOf(
  db: Database,
  { actor, form }: { readonly actor: string; readonly form: string },
): Promise<Result<FormDraft | null>> {
  const row = await db
    .selectFrom('form_drafts')
    .select(['form', 'fields', 'version', 'saved_at as savedAt'])
    .where('actor', '=', actor)
    .where('form', '=', form)
    .executeTakeFirst()
  return ok(row ?? null)
}

/** All forms that somebody has begun and not sent, the newest first. */
export async function draftsOf(db: Database, actor: string): Promise<Result<readonly FormDraft[]>> {
  const rows = await db
    .selectFrom('form_drafts')
    .select(['form', 'fields', 'version', 'saved_at as savedAt'])
    .where('actor', '=', actor)
    .orderBy('saved_at', 'desc')
    .orderBy('form')
    .execute()
  return ok(rows)
}
