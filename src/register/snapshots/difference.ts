import { type RawBuilder, sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import { checkNumber } from './as-of.js'
import type { FieldChange, RowChange, TableDifference } from './types.js'

type Row = Readonly<Record<string, unknown>>

/** Columns that are made from others or tell of the version only. */
const UNSHOWN = ['search', 'word_vector', 'since_n', 'until_n']

const USUAL_ROWS = 200

/** Between which numbers a table is compared, and how many rows of each sort are told. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly rows?: number | undefined
}

/** The key columns of a table with a history; null when it has none. */
async function keyOf(db: Database, table: string): Promise<readonly string[] | null> {
  const found = await sql<{ name: string }>`select a.attname as name
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey::int2[])
    where i.indisprimary and c.relnamespace = 'history'::regnamespace and c.relname = ${table}
      and a.attname <> 'since_n' order by a.attnum`.execute(db)
  return found.rows.length === 0 ? null : found.rows.map(({ name }) => name)
}

interface Pair {
  readonly before: Row | null
  readonly after: Row | null
  readonly new: number
  readonly changed: number
  readonly gone: number
}

const SORTS = {
  new: sql`before_n is null`,
  changed: sql`before_n is not null and after_n is not null`,
  gone: sql`after_n is null`,
}

const COUNTS = sql.join(
  Object.entries(SORTS).map(
    ([name, sort]) => sql`(select count(*)::integer from pairs where ${sort}) as ${sql.ref(name)}`,
  ),
)

function picked(columns: RawBuilder<unknown>, rows: number): RawBuilder<unknown> {
  const order = sql`order by coalesce(after_n, before_n), ${columns} limit ${rows}`
  const parts = Object.values(SORTS).map((sort) => sql`(select * from pairs where ${sort} ${order})`)
  return sql.join(parts, sql` union all `)
}

/** Versions that held at the first number and no more at the second, joined by key with those that came by the second.
 *  Only keys are joined; whole rows are fetched for the few that are told. */
async function pairsOf(
  db: Database,
  { table, key }: { readonly table: string; readonly key: readonly string[] },
  { from, to, rows = USUAL_ROWS }: Span,
): Promise<readonly Pair[]> {
  const history = sql.table(`history.${table}`)
  const columns = sql.join(key.map((column) => sql.ref(column)))
  const version = (name: string, number: string) =>
    sql`left join ${history} ${sql.ref(name)} on ${sql.join(
      [...key.map((column) => [column, column]), ['since_n', number]].map(
        ([own = '', other = '']) => sql`${sql.ref(`${name}.${own}`)} = ${sql.ref(`p.${other}`)}`,
      ),
      sql` and `,
    )}`
  const bare = (name: string) => sql`to_jsonb(${sql.ref(name)}) - ${[...UNSHOWN]}::text[]`
  const found = await sql<Pair>`with pairs as materialized (
      select * from (select ${columns}, since_n as before_n from ${history}
        where since_n <= ${from} and until_n > ${from} and until_n <= ${to}) b
      full join (select ${columns}, since_n as after_n from ${history}
        where since_n > ${from} and since_n <= ${to} and (until_n is null or until_n > ${to})) a using (${columns})),
    picked as (${picked(columns, rows)})
    select ${bare('b')} as before, ${bare('a')} as after, ${COUNTS}
    from picked p ${version('b', 'before_n')} ${version('a', 'after_n')}
    order by coalesce(p.after_n, p.before_n), ${sql.join(key.map((column) => sql.ref(`p.${column}`)))}`.execute(
    db,
  )
  return found.rows
}

function fieldsOf(before: Row, after: Row): readonly FieldChange[] {
  return Object.keys(after)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] }))
}

function changeOf(key: readonly string[], { before, after }: Pair): readonly RowChange[] {
  if (before === null || after === null) return []
  return [{ key: key.map((column) => String(after[column])).join('/'), fields: fieldsOf(before, after) }]
}

function noTable(table: string): Result<never> {
  const message = `‘${table.slice(0, 60)}’ is no table with a history`
  return fail({
    code: 'absent.list',
    message,
    hint: 'Name a table of docs/data-model.md, such as commitments',
  })
}

function noSpan({ from, to }: Span): Result<never> {
  const message = `Nothing lies between the numbers ${from} and ${to}`
  return fail({ code: 'invalid.numbers', message, hint: 'Give the earlier number first' })
}

/** What is new, changed and gone in a table between two journal numbers.
 *  errors: absent.list, absent.journal-entry, invalid.numbers */
export async function differenceOf(
  db: Database,
  table: string,
  span: Span,
): Promise<Result<TableDifference>> {
  for (const number of [span.from, span.to]) {
    const known = await checkNumber(db, number)
    if (!known.ok) return known
  }
  if (span.from > span.to) return noSpan(span)
  const key = await keyOf(db, table)
  if (key === null) return noTable(table)
  const pairs = await pairsOf(db, { table, key }, span)
  const { new: added = 0, changed = 0, gone = 0 } = pairs[0] ?? {}
  return ok({
    counts: { new: added, changed, gone },
    new: pairs.flatMap(({ before, after }) => (before === null && after ? [after] : [])),
    changed: pairs.flatMap((pair) => changeOf(key, pair)),
    gone: pairs.flatMap(({ before, after }) => (after === null && before ? [before] : [])),
  })
}
