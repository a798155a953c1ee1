import { type RawBuilder, sql } from 'kysely'
import { fail, ok, type Problem, type ProblemCode, type Result } from '../kernel/index.js'
import type { Writer } from './actor.js'
import type { Done } from './command.js'
import { newId } from './enter-row.js'
import { appendEntry } from './journal/append.js'
import type { JournalValue } from './journal/types.js'
import type { Tx } from './tables.js'

/** What a column can hold; an object goes into a column of type jsonb. */
export type Value = string | number | boolean | null | readonly string[] | { readonly json: JournalValue }
export type Values = Readonly<Record<string, Value>>

/** A row to add: the table must have `id` and `version`; `act` is the journal's word, such as `programme.drafted`. */
export interface NewRow {
  readonly table: string
  readonly prefix: string
  readonly act: string
  readonly values: Values
}

/** A change of one row; `key` finds it, `version` is the one the writer saw, `missing` the problem when there is none. */
export interface RowChange {
  readonly table: string
  readonly key: Readonly<Record<string, string>>
  readonly version: number
  readonly act: string
  readonly values: Values
  readonly missing: ProblemCode
}

type Row = Readonly<Record<string, JournalValue>>

function cell(value: Value): RawBuilder<unknown> {
  const isJson = typeof value === 'object' && value !== null && 'json' in value
  return isJson ? sql`${JSON.stringify(value.json)}::jsonb` : sql.val(value)
}

/** A row without the columns that the database makes of others. */
function told(row: Row | undefined): Row {
  const { word_vector: _, ...said } = row ?? {}
  return said
}

async function insert(tx: Tx, table: string, values: Values): Promise<Row> {
  const columns = sql.join(Object.keys(values).map((column) => sql.ref(column)))
  const cells = sql.join(Object.values(values).map(cell))
  const made =
    await sql<Row>`insert into ${sql.table(table)} (${columns}) values (${cells}) returning *`.execute(tx)
  return told(made.rows[0])
}

/** Adds a row with an id of its own and writes the journal entry.
 *  errors: invalid.journal-value; what the database refuses comes as its problem */
export async function addRow(
  tx: Tx,
  writer: Writer,
  { table, prefix, act, values }: NewRow,
): Promise<Result<Done>> {
  const id = newId<string>(writer, prefix)
  return addKeyedRow(tx, writer, { table, act, key: { id }, values })
}

/** Adds a row whose key is told, as a side has it (commitment and party), and writes the journal entry. */
export async function addKeyedRow(
  tx: Tx,
  writer: Writer,
  { table, act, key, values }: Pick<RowChange, 'table' | 'act' | 'key' | 'values'>,
): Promise<Result<Done>> {
  const after = await insert(tx, table, { ...key, ...values })
  const id = Object.values(key).join('/')
  const entry = await appendEntry(tx, writer, { act, subject: id, before: null, after })
  return entry.ok ? ok({ id, version: 1 }) : entry
}

function whereKey(key: RowChange['key']): RawBuilder<unknown> {
  return sql.join(
    Object.entries(key).map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
    sql` and `,
  )
}

/** The row as it is now, held until the transaction ends.
 *  errors: the problem given as `missing` */
export async function holdRow(
  tx: Tx,
  { table, key, missing }: Pick<RowChange, 'table' | 'key' | 'missing'>,
): Promise<Result<Row>> {
  const found = await sql<Row>`select * from ${sql.table(table)} where ${whereKey(key)} for update`.execute(
    tx,
  )
  const [row] = found.rows
  if (row) return ok(told(row))
  const named = Object.values(key).join('/')
  return fail({
    code: missing,
    message: `There is no ${missing.split('.')[1]} ‘${named.slice(0, 80)}’`,
    hint: 'Look it up in its list',
  })
}

/** The problem of a version that is no more the current one. */
export function staleVersion(seen: number, now: number): Problem {
  return {
    code: 'conflict.version',
    message: `Somebody changed this since: version ${now}, you saw ${seen}`,
    hint: 'Look at it as it is now and repeat the act',
    where: { field: 'version' },
  }
}

/** Changes one row when nobody changed it since the writer saw it, and writes the journal entry.
 *  errors: `missing`, conflict.version, invalid.journal-value */
export async function changeRow(tx: Tx, writer: Writer, change: RowChange): Promise<Result<Done>> {
  const held = await holdRow(tx, change)
  if (!held.ok) return held
  const before = held.value
  if (before.version !== change.version) return fail(staleVersion(change.version, Number(before.version)))
  const version = change.version + 1
  const cells = Object.entries({ ...change.values, version }).map(
    ([column, value]) => sql`${sql.ref(column)} = ${cell(value)}`,
  )
  const made = await sql<Row>`update ${sql.table(change.table)} set ${sql.join(cells)}
    where ${whereKey(change.key)} returning *`.execute(tx)
  const id = Object.values(change.key).join('/')
  const entry = await appendEntry(tx, writer, {
    act: change.act,
    subject: id,
    before,
    after: told(made.rows[0]),
  })
  return entry.ok ? ok({ id, version }) : entry
}
