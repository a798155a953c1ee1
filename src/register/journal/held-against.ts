import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import { emptyReplay, replayJournal } from './replay.js'
import { isToldTwice, lastToldOf } from './told-twice.js'
import type { JournalValue } from './types.js'

/** One field of a row that the journal tells otherwise; `field` is empty for a row that the journal does not tell at all. */
export interface TableBreak {
  readonly table: string
  readonly subject: string
  readonly field: string
}

/** What comparing tables with the journal came to: how many rows were compared, and the first that differ. */
export interface TableVerdict {
  readonly rows: number
  readonly tables: number
  readonly differences: readonly TableBreak[]
}

/** Tables whose rows have no entry of their own, and why: parties come from our data files; the rest is told by the entry of
 *  the readout, reading, statement, meeting or commitment that it belongs to. */
const TOLD_WITH_OTHERS: readonly string[] = [
  ...['parties', 'party_names', 'readings', 'reading_statements', 'statement_slots', 'decisions'],
  ...['delegates', 'meeting_parties', 'report_items'],
]

/** Tables whose rows have an entry once somebody decided about a statement, or reported on a side. */
const TOLD_LATER: readonly string[] = ['statements', 'commitment_sides']

function isToldWithOthers(table: string, { version }: Kept): boolean {
  return TOLD_WITH_OTHERS.includes(table) || (TOLD_LATER.includes(table) && version === 1)
}

/** Fields that are not compared: what a reading recognises of its text is reckoned and not said. */
const UNCOMPARED: readonly string[] = ['editions.language', 'readouts.pair']

const PAGE = 2000
const MOST_TOLD = 20

interface KeptTable {
  readonly name: string
  readonly key: readonly string[]
}

type Kept = Readonly<Record<string, JournalValue>>

async function keptTables(db: Database): Promise<readonly KeptTable[]> {
  const found = await sql<KeptTable>`select c.relname as name, (
      select array_agg(a.attname::text order by k.place) from pg_index i
      cross join unnest(i.indkey::int2[]) with ordinality k (number, place)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
      where i.indrelid = format('public.%I', c.relname)::regclass and i.indisprimary) as key
    from pg_class c where c.relnamespace = 'history'::regnamespace and c.relkind = 'r' order by 1`.execute(db)
  return found.rows
}

/** Rows in pages; a read of one state is the caller's business. */
async function* rowsOf(db: Database, { name, key }: KeptTable): AsyncGenerator<Kept> {
  const order = sql.join(key.map((column) => sql.ref(column)))
  for (let offset = 0; ; offset += PAGE) {
    const found = await sql<{ row: Kept }>`select to_jsonb(t) - 'word_vector' - 'search' as row
      from ${sql.table(name)} t order by ${order} limit ${PAGE} offset ${offset}`.execute(db)
    for (const { row } of found.rows) yield row
    if (found.rows.length < PAGE) return
  }
}

/** Numbers may be told as text, to the letter; instants in one of two spellings. */
function isSame(told: JournalValue | undefined, kept: JournalValue | undefined): boolean {
  if (JSON.stringify(told) === JSON.stringify(kept)) return true
  if (typeof told === 'string' && typeof kept === 'number') return Number(told) === kept
  return (
    typeof told === 'string' &&
    typeof kept === 'string' &&
    /^\d{4}-\d\d-\d\dT/.test(told) &&
    Date.parse(told) === Date.parse(kept)
  )
}

function isFields(value: JournalValue | undefined): value is Kept {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function differencesIn(
  { name, key }: KeptTable,
  row: Kept,
  state: ReadonlyMap<string, JournalValue>,
): readonly TableBreak[] {
  const subject = key.map((column) => String(row[column])).join('/')
  const told = state.get(subject)
  if (told === undefined) return isToldWithOthers(name, row) ? [] : [{ table: name, subject, field: '' }]
  if (!isFields(told)) return []
  return Object.keys(row)
    .filter(
      (field) =>
        Object.hasOwn(told, field) && !key.includes(field) && !UNCOMPARED.includes(`${name}.${field}`),
    )
    .filter((field) => !isSame(told[field], row[field]))
    .map((field) => ({ table: name, subject, field }))
}

/** Of fields that two tables share the newest entry may be of the other one; the one that counts is looked up then. */
async function broken(
  db: Database,
  row: Kept,
  differences: readonly TableBreak[],
): Promise<readonly TableBreak[]> {
  const found: TableBreak[] = []
  for (const one of differences) {
    const isOther = !isToldTwice(one.table, one.field)
    if (isOther || !isSame(await lastToldOf(db, one), row[one.field] ?? null)) found.push(one)
  }
  return found
}

/** Holds every row of every table with a history against what replaying the journal tells of it. A row that somebody made or
 *  changed behind the journal is found by table, key and field. */
export async function holdTablesAgainstJournal(db: Database): Promise<Result<TableVerdict>> {
  const compare = async (tx: Database): Promise<Result<TableVerdict>> => {
    const replay = emptyReplay()
    await replayJournal(tx, replay)
    const tables = await keptTables(tx)
    const differences: TableBreak[] = []
    let rows = 0
    for (const table of tables)
      for await (const row of rowsOf(tx, table)) {
        rows += 1
        const found = await broken(tx, row, differencesIn(table, row, replay.state))
        differences.push(...found.slice(0, MOST_TOLD - differences.length))
      }
    return ok({ rows, tables: tables.length, differences })
  }
  if (db.isTransaction) return compare(db)
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(compare)
}
