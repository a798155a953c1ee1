import { sql } from 'kysely'
import type { EditionId, ReadingId, StatementId } from '../../kernel/index.js'
import type { Slot, Statement } from '../../statements/index.js'
import type { Writer } from '../actor.js'
import { searchWords } from '../search.js'
import type { Tx } from '../tables.js'
import type { DecisionTable } from './table.js'
import type { ReadingState, Reference, StoredStatement } from './types.js'

/** A statement on its way into the table. */
export interface NewStatement {
  readonly statement: Statement
  readonly edition: EditionId
  readonly reference: Reference
}

/** A statement that a person made out of another. */
export interface NewCorrection extends NewStatement {
  readonly corrects: StatementId
}

function searchOf({ quote, slots }: Statement): string {
  return searchWords([quote, ...slots.map(({ value }) => value.text)].join(' '))
}

function slotRow(statement: StatementId, { name, value, quote, span, basis }: Slot, ordinal: number) {
  const why = basis.from === 'inferred' ? basis.why : null
  const place = { span_start: span.start, span_end: span.end }
  return {
    statement,
    ordinal,
    name,
    value_type: value.type,
    value: value.text,
    quote,
    ...place,
    basis: basis.from,
    why,
  }
}

async function insertSlots(tx: Tx, { id, slots }: Statement): Promise<void> {
  if (slots.length === 0) return
  await tx
    .insertInto('statement_slots')
    .values(slots.map((slot, ordinal) => slotRow(id, slot, ordinal)))
    .execute()
}

function fixedPart({ statement, edition, reference }: NewStatement) {
  const { id, kind, force, span, quote, rule } = statement
  const place = { span_start: span.start, span_end: span.end }
  return { id, edition, kind, force, ...place, quote, rule, reference, search: searchOf(statement) }
}

/** Adds what a reader found, waiting for review; the caller knows that it is new. */
export async function addStatement(tx: Tx, writer: Writer, added: NewStatement): Promise<void> {
  const row = { ...fixedPart(added), corrects: null, added_at: writer.at, state: 'read', version: 1 } as const
  const unreviewed = { reviewed_by: null, reviewed_at: null, reason: null, note: null }
  await tx
    .insertInto('statements')
    .values({ ...row, ...unreviewed })
    .execute()
  await insertSlots(tx, added.statement)
}

/** Adds what a person says instead of the reader, accepted at once; one that was undone before comes back. */
export async function addCorrection(tx: Tx, writer: Writer, added: NewCorrection): Promise<void> {
  const accepted = { state: 'accepted', reviewed_by: writer.actor.name, reviewed_at: writer.at } as const
  const row = { ...fixedPart(added), corrects: added.corrects, added_at: writer.at, version: 1, ...accepted }
  const inserted = await tx
    .insertInto('statements')
    .values({ ...row, reason: null, note: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 1n) return insertSlots(tx, added.statement)
  await tx
    .updateTable('statements')
    .set({ ...accepted, reason: null, version: sql`version + 1` })
    .where('id', '=', added.statement.id)
    .execute()
}

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

/** Says which statements a reading holds, in its order. */
export async function linkStatements(tx: Tx, reading: ReadingId, ids: readonly StatementId[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .insertInto('reading_statements')
    .values(ids.map((statement, ordinal) => ({ reading, statement, ordinal })))
    .execute()
}
