import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Entered, newId } from '../enter-row.js'
import { appendEntry } from '../journal/append.js'
import { orderParties } from '../parties/pair.js'
import type { PartyCode } from '../parties/types.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { commitmentOf, type ToldCommitment } from './rules.js'
import type { CommitmentTable } from './table.js'
import type { CommitmentId } from './types.js'

type CommitmentRow = Pick<CommitmentTable, 'id' | 'version' | 'opened_by'>

/** The commitment a statement belongs to; all statements of a chain of corrections share their reference. */
async function findCommitment(tx: Tx, { reference }: StoredStatement): Promise<CommitmentRow | undefined> {
  return tx
    .selectFrom('commitments')
    .select(['id', 'version', 'opened_by'])
    .where('reference', '=', reference)
    .executeTakeFirst()
}

async function insertMention(
  tx: Tx,
  writer: Writer,
  id: CommitmentId,
  statement: StoredStatement,
): Promise<void> {
  const confirmed = { confirmed_by: writer.actor.name, confirmed_at: writer.at }
  await tx
    .insertInto('mentions')
    .values({ commitment: id, statement: statement.id, relation: 'opens', ...confirmed })
    .onConflict((conflict) => conflict.column('statement').doNothing())
    .execute()
}

/** Gives every party its side; a side that is there keeps what its office reported. */
async function insertSides(tx: Tx, commitment: CommitmentId, parties: readonly PartyCode[]): Promise<void> {
  const told = { responsible: null, own_figure: null, own_note: null, as_of: null, source: null }
  const start = { work_state: 'unknown', version: 1 } as const
  const rows = parties.map((party) => ({ commitment, party, ...told, ...start }))
  if (rows.length === 0) return
  await tx
    .insertInto('commitment_sides')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['commitment', 'party']).doNothing())
    .execute()
}

async function openCommitment(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
  told: ToldCommitment,
): Promise<Result<Entered>> {
  const id = newId<CommitmentId>(writer, 'co')
  await tx
    .insertInto('commitments')
    .values({ id, opened_at: writer.at, version: 1, ...told })
    .execute()
  await insertSides(tx, id, told.parties)
  await insertMention(tx, writer, id, statement)
  const after = { ...told, version: 1 }
  const entry = await appendEntry(tx, writer, { act: 'commitment.opened', subject: id, before: null, after })
  return entry.ok ? ok({ id, isNew: true }) : entry
}

/** Lets another statement of the same chain of corrections speak for the commitment; sides keep their reports. */
async function retellCommitment(
  tx: Tx,
  writer: Writer,
  old: CommitmentRow,
  told: ToldCommitment,
): Promise<Result<null>> {
  if (old.opened_by === told.opened_by) return ok(null)
  const version = old.version + 1
  await tx
    .updateTable('commitments')
    .set({ ...told, version })
    .where('id', '=', old.id)
    .execute()
  await insertSides(tx, old.id, told.parties)
  const before = { opened_by: old.opened_by, version: old.version }
  const entry = await appendEntry(tx, writer, {
    act: 'commitment.retold',
    subject: old.id,
    before,
    after: { ...told, version },
  })
  return entry.ok ? ok(null) : entry
}

/** Enters a commitment with a side for each party, all of state `unknown`; a correction takes over the commitment of
 *  the statement it corrects; entering again changes nothing.
 *  errors: invalid.date, invalid.party */
export async function enterCommitment(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const told = commitmentOf(statement)
  if (!told.ok) return told
  const parties = await orderParties(tx, told.value.parties)
  if (!parties.ok) return parties
  const known = await findCommitment(tx, statement)
  if (!known) return openCommitment(tx, writer, statement, told.value)
  await insertMention(tx, writer, known.id, statement)
  const retold = await retellCommitment(tx, writer, known, told.value)
  return retold.ok ? ok({ id: known.id, isNew: false }) : retold
}

/** Whether offices reported on the commitment that a statement opened, or other accepted statements mention it. */
export async function isBuiltUpon(tx: Tx, statement: StoredStatement): Promise<boolean> {
  const found = await findCommitment(tx, statement)
  if (!found) return false
  const reported = await tx
    .selectFrom('commitment_sides')
    .select('party')
    .where('commitment', '=', found.id)
    .where('version', '>', 1)
    .executeTakeFirst()
  return (
    reported !== undefined || (await isRestated(tx, found.id)) || hasOtherMentions(tx, found.id, statement)
  )
}

/** Whether another commitment was tied to this one as said again. */
async function isRestated(tx: Tx, id: CommitmentId): Promise<boolean> {
  const found = await sql`select 1 from commitments where restates = ${id} limit 1`.execute(tx)
  return found.rows.length > 0
}

async function hasOtherMentions(tx: Tx, id: CommitmentId, statement: StoredStatement): Promise<boolean> {
  const other = await tx
    .selectFrom('mentions')
    .innerJoin('statements', 'statements.id', 'mentions.statement')
    .select('mentions.statement')
    .where('commitment', '=', id)
    .where('mentions.statement', '<>', statement.id)
    .where('statements.state', '=', 'accepted')
    .executeTakeFirst()
  return other !== undefined
}
