import { type RawBuilder, sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import { checkNumber } from './as-of.js'
import type { FieldChange, RowChange, TableDifference } from './types.js'

type Row = Readonly<Record<string, unknown>>

/** Columns that are made from others or tell of the version only. */
const UNSHOWN = ['search', 'search_vector', 'since_n', 'until_n']

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

/** Versions that held at the first number and no more at the second, joined with those that came by the second. */
function pairs(table: string, key: readonly string[], { from, to }: Span): RawBuilder<unknown> {
  const history = sql.table(`history.${table}`)
  const columns = sql.join(key.map((column) => sql.ref(column)))
  return sql`(select * from ${history} where since_n <= ${from} and until_n > ${from} and until_n <= ${to}) b
    full join (select * from ${history} where since_n > ${from} and since_n <= ${to}
      and (until_n is null or until_n > ${to})) a using (${columns})`
}

interface Pair {
  readonly before: Row | null
  readonly after: Row | null
}

async function pairsOf(
  db: Database,
  from: RawBuilder<unknown>,
  { where, rows }: { readonly where: RawBuilder<unknown>; readonly rows: number },
): Promise<readonly Pair[]> {
  const bare = (name: string) => sql`to_jsonb(${sql.ref(name)}) - ${[...UNSHOWN]}::text[]`
  const found = await sql<Pair>`select case when b.since_n is not null then ${bare('b')} end as before,
    case when a.since_n is not null then ${bare('a')} end as after
    from ${from} where ${where} order by coalesce(a.since_n, b.until_n), 1, 2 limit ${rows}`.execute(db)
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

const COUNTS = sql`count(*) filter (where b.since_n is null)::integer as new,
  count(*) filter (where a.since_n is not null and b.since_n is not null)::integer as changed,
  count(*) filter (where a.since_n is null)::integer as gone`

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
  const from = pairs(table, key, span)
  const rows = span.rows ?? USUAL_ROWS
  const counted = await sql<TableDifference['counts']>`select ${COUNTS} from ${from}`.execute(db)
  const ask = (where: RawBuilder<unknown>) => pairsOf(db, from, { where, rows })
  const changed = await ask(sql`a.since_n is not null and b.since_n is not null`)
  return ok({
    counts: counted.rows[0] ?? { new: 0, changed: 0, gone: 0 },
    new: (await ask(sql`b.since_n is null`)).flatMap(({ after }) => (after ? [after] : [])),
    changed: changed.flatMap((pair) => changeOf(key, pair)),
    gone: (await ask(sql`a.since_n is null`)).flatMap(({ before }) => (before ? [before] : [])),
  })
}
