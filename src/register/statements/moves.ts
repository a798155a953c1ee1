import { ok, type Result, type StatementId } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { appendEntry } from '../journal/append.js'
import type { Tx } from '../tables.js'
import type { DecisionTable } from './table.js'
import type { ReadingState, StoredStatement } from './types.js'

/** Where a statement moves, and with which words. */
export interface Move {
  readonly state: ReadingState
  readonly reason?: string | undefined
  readonly note?: string | undefined
}

/** Moves a statement's reading state by one version; the caller holds its row. */
export async function moveStatement(tx: Tx, writer: Writer, old: StoredStatement, move: Move): Promise<void> {
  const isOpen = move.state === 'read'
  await tx
    .updateTable('statements')
    .set({
      state: move.state,
      version: old.version + 1,
      reviewed_by: isOpen ? null : writer.actor.name,
      reviewed_at: isOpen ? null : writer.at,
      reason: move.reason ?? null,
      note: move.note ?? null,
    })
    .where('id', '=', old.id)
    .execute()
}

/** Moves a statement for which nobody decided by itself, as when the edition is withdrawn or a correction undone, and writes the
 *  entry of it.
 *  errors: invalid.journal-value */
export async function moveByItself(
  tx: Tx,
  writer: Writer,
  old: StoredStatement,
  move: Move & { readonly act: 'statement.withdrawn' | 'statement.rejected' },
): Promise<Result<null>> {
  await moveStatement(tx, writer, old, move)
  const { act, state, reason = null, note = null } = move
  const entry = await appendEntry(tx, writer, {
    act,
    subject: old.id,
    before: { state: old.state, version: old.version },
    after: { state, version: old.version + 1, reason, note },
  })
  return entry.ok ? ok(null) : entry
}

/** What a decision adds to the statement and the writer. */
export type NewDecision = Pick<DecisionTable, 'act'> & {
  readonly correction?: StatementId | undefined
  readonly reason?: string | undefined
  readonly note?: string | undefined
}

/** Keeps an act of review beside the statement; its number is the version the act made. */
export async function keepDecision(
  tx: Tx,
  writer: Writer,
  old: StoredStatement,
  { act, correction, reason, note }: NewDecision,
): Promise<void> {
  const what = { act, correction: correction ?? null, reason: reason ?? null, note: note ?? null }
  const who = { by: writer.actor.name, at: writer.at }
  await tx
    .insertInto('decisions')
    .values({ statement: old.id, version: old.version + 1, state_before: old.state, ...what, ...who })
    .execute()
}

/** Takes hold of a statement's row until the transaction ends; false when there is none. */
export async function holdStatement(tx: Tx, id: StatementId): Promise<boolean> {
  const row = await tx
    .selectFrom('statements')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}
