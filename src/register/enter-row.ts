import { sql } from 'kysely'
import { ok, type Result, timeOrderedId } from '../kernel/index.js'
import type { Writer } from './actor.js'
import { appendEntry } from './journal/append.js'
import type { StoredStatement } from './statements/types.js'
import type { Tx } from './tables.js'

/** What a column of an area's table can hold. */
export type Cell = string | null | readonly string[]

/** The row that a statement makes in an area's table.
 *  shapes: `prefix` of the id, `act` the journal's word, `cells` by column, without id and statement */
export interface AreaRow {
  readonly table: string
  readonly prefix: string
  readonly act: string
  readonly cells: Readonly<Record<string, Cell>>
}

/** What came of entering: the row's id, and whether it was made now. */
export interface Entered {
  readonly id: string
  readonly isNew: boolean
}

/** A new id of an area, ordered by the time of the act. */
export function newId<Id extends string>(writer: Writer, prefix: string): Id {
  return timeOrderedId<Id>(prefix, Date.parse(writer.at), writer.random(10))
}

async function insertRow(
  tx: Tx,
  id: string,
  statement: StoredStatement,
  { table, cells }: AreaRow,
): Promise<boolean> {
  const row: Readonly<Record<string, Cell>> = { id, statement: statement.id, ...cells }
  const columns = Object.keys(row).map((column) => sql.ref(column))
  const values = Object.values(row).map((cell) => sql.val(cell))
  const inserted =
    await sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(values)})
    on conflict (statement) do nothing returning id`.execute(tx)
  return inserted.rows.length === 1
}

async function idOfRow(tx: Tx, statement: StoredStatement, { table }: AreaRow): Promise<string> {
  const found = await sql<{
    id: string
  }>`select id from ${sql.table(table)} where statement = ${statement.id}`.execute(tx)
  return found.rows[0]?.id ?? ''
}

/** Enters the one row a statement makes in its area, with its journal entry; entering again changes nothing. */
export async function enterRow(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
  row: AreaRow,
): Promise<Result<Entered>> {
  const id = newId<string>(writer, row.prefix)
  if (!(await insertRow(tx, id, statement, row)))
    return ok({ id: await idOfRow(tx, statement, row), isNew: false })
  const after = { statement: statement.id, ...row.cells }
  const entry = await appendEntry(tx, writer, { act: row.act, subject: id, before: null, after })
  return entry.ok ? ok({ id, isNew: true }) : entry
}
