import { sql } from 'kysely'
import type { EditionId, ReadingId, StatementId } from '../../kernel/index.js'
import type { Slot, Statement } from '../../statements/index.js'
import type { Writer } from '../actor.js'
import { searchWords } from '../search.js'
import type { Tx } from '../tables.js'
import type { Reference } from './types.js'

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

/** PostgreSQL takes 65,535 values in one statement; a row has fewer than 20. */
const ROWS_AT_ONCE = 1000

function inPortions<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const starts = Array.from(
    { length: Math.ceil(rows.length / ROWS_AT_ONCE) },
    (_, index) => index * ROWS_AT_ONCE,
  )
  return starts.map((start) => rows.slice(start, start + ROWS_AT_ONCE))
}

async function insertSlots(tx: Tx, statements: readonly Statement[]): Promise<void> {
  const rows = statements.flatMap(({ id, slots }) => slots.map((slot, ordinal) => slotRow(id, slot, ordinal)))
  for (const portion of inPortions(rows)) await tx.insertInto('statement_slots').values(portion).execute()
}

function fixedPart({ statement, edition, reference }: NewStatement) {
  const { id, kind, force, span, quote, rule } = statement
  const place = { span_start: span.start, span_end: span.end }
  return { id, edition, kind, force, ...place, quote, rule, reference, search: searchOf(statement) }
}

/** Adds what a reader found, waiting for review; the caller knows that all of it is new. */
export async function addStatements(tx: Tx, writer: Writer, added: readonly NewStatement[]): Promise<void> {
  const waiting = { corrects: null, added_at: writer.at, state: 'read', version: 1 } as const
  const unreviewed = { reviewed_by: null, reviewed_at: null, reason: null, note: null }
  const rows = added.map((one) => ({ ...fixedPart(one), ...waiting, ...unreviewed }))
  for (const portion of inPortions(rows)) await tx.insertInto('statements').values(portion).execute()
  await insertSlots(
    tx,
    added.map(({ statement }) => statement),
  )
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
  if (inserted.numInsertedOrUpdatedRows === 1n) return insertSlots(tx, [added.statement])
  await tx
    .updateTable('statements')
    .set({ ...accepted, reason: null, version: sql`version + 1` })
    .where('id', '=', added.statement.id)
    .execute()
}

/** Says which statements a reading holds, in its order. */
export async function linkStatements(tx: Tx, reading: ReadingId, ids: readonly StatementId[]): Promise<void> {
  const rows = ids.map((statement, ordinal) => ({ reading, statement, ordinal }))
  for (const portion of inPortions(rows)) await tx.insertInto('reading_statements').values(portion).execute()
}
