import { sql } from 'kysely'
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import type { AreaList, Between, HeldAt, ListedRow, Touched } from '../area-list.js'
import type { Database } from '../tables.js'
import { checkNumber } from './as-of.js'
import type { FieldChange } from './types.js'

/** One row that both states have and that differs. */
export interface ChangedRow {
  readonly id: string
  readonly row: ListedRow
  readonly fields: readonly FieldChange[]
}

/** What differs in a list between two numbers. Counts are whole; of rows there are as many as were asked for. */
export interface ListDifference {
  readonly counts: { readonly new: number; readonly changed: number; readonly gone: number }
  readonly new: readonly ListedRow[]
  readonly changed: readonly ChangedRow[]
  readonly gone: readonly ListedRow[]
}

/** Between which numbers a list is compared, the day that flags are reckoned for in both, what narrows it, and how many rows
 *  of each sort are told. */
export interface ListSpan {
  readonly from: number
  readonly to: number
  readonly today: Day
  readonly filters?: Readonly<Record<string, string>> | undefined
  readonly rows?: number | undefined
}

/** How a row stands to what it was at an earlier number. */
export interface SinceMark {
  readonly mark: 'new' | 'changed'
  readonly fields: readonly FieldChange[]
}

const USUAL_ROWS = 200

/** A version tells that something changed, not what. */
const UNCOMPARED: readonly string[] = ['version']

type At = <T>(number: number | null, question: (db: Database) => Promise<T>) => Promise<T>

const SETTINGS = sql<{ path: string; number: string }>`select current_setting('search_path') as path,
  coalesce(current_setting('kelisim.as_of', true), '') as number`

async function setState(tx: Database, path: string, number: string): Promise<void> {
  await sql`select set_config('search_path', ${path}, true), set_config('kelisim.as_of', ${number}, true)`.execute(
    tx,
  )
}

/** Lets questions be asked of several states in one transaction; it sees one state of the database throughout. */
async function atNumbers<T>(db: Database, work: (at: At) => Promise<T>): Promise<T> {
  const inside = async (tx: Database) => {
    const { rows } = await SETTINGS.execute(tx)
    const { path = 'public', number: outer = '' } = rows[0] ?? {}
    return work(async (number, question) => {
      if (number !== null) await setState(tx, 'as_of, public', String(number))
      const answer = await question(tx)
      if (number !== null) await setState(tx, path, outer)
      return answer
    })
  }
  if (db.isTransaction) return inside(db)
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(inside)
}

/** Ids that may differ; all when the list does not tell them. */
async function candidatesIn(
  db: Database,
  { touched }: { readonly touched?: Touched | undefined },
  { from, to }: Pick<ListSpan, 'from' | 'to'>,
): Promise<readonly string[] | 'all'> {
  if (touched === undefined) return 'all'
  const between: Between = (table, column) => {
    const [versions, key] = [sql.table(`history.${table}`), sql.ref(column)]
    return sql`select ${key} from ${versions} where since_n > ${from} and since_n <= ${to}
      union select ${key} from ${versions} where until_n > ${from} and until_n <= ${to}`
  }
  const heldAt: HeldAt = (table, which) => {
    const number = which === 'from' ? from : to
    return sql`(select * from ${sql.table(`history.${table}`)}
      where since_n <= ${number} and (until_n is null or until_n > ${number}))`
  }
  const ids = touched(between, heldAt)
  const found = await sql<{ id: string | null }>`select id from (${ids}) as touched (id)`.execute(db)
  return found.rows.flatMap(({ id }) => id ?? [])
}

type Rows = ReadonlyMap<string, ListedRow>

async function rowsAt(
  at: At,
  number: number | null,
  list: AreaList,
  asked: Pick<ListSpan, 'today' | 'filters'> & { readonly only: readonly string[] | 'all' },
): Promise<Result<Rows>> {
  if (asked.only.length === 0) return ok(new Map())
  const page = await at(number, (tx) => list.rows(tx, asked))
  return page.ok ? ok(new Map(page.value.rows.map((row) => [String(row.id), row]))) : page
}

interface IdsOfBoth {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

async function idsAt(
  at: At,
  number: number,
  list: AreaList,
  asked: Pick<ListSpan, 'today' | 'filters'> & { readonly only: readonly string[] | 'all' },
): Promise<Result<readonly string[]>> {
  const { ids } = list
  if (asked.only.length === 0) return ok([])
  if (ids !== undefined) return at(number, (tx) => ids(tx, asked))
  const rows = await rowsAt(at, number, list, asked)
  return rows.ok ? ok([...rows.value.keys()]) : rows
}

async function idsOfBoth(
  at: At,
  list: AreaList,
  { from, to, today, filters, only }: ListSpan & { readonly only: readonly string[] | 'all' },
): Promise<Result<IdsOfBoth>> {
  const before = await idsAt(at, from, list, { only, today, filters })
  const after = await idsAt(at, to, list, { only, today, filters })
  if (!before.ok) return before
  return after.ok ? ok({ before: before.value, after: after.value }) : after
}

function fieldsOf(columns: readonly string[], before: ListedRow, after: ListedRow): readonly FieldChange[] {
  return columns
    .filter((field) => !UNCOMPARED.includes(field))
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}

function changedRows(columns: readonly string[], before: Rows, after: Rows): readonly ChangedRow[] {
  return [...after].flatMap(([id, row]) => {
    const old = before.get(id)
    const fields = old ? fieldsOf(columns, old, row) : []
    return fields.length === 0 ? [] : [{ id, row, fields }]
  })
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  return ids.filter((id) => !known.has(id))
}

function rowsOf(rows: Rows, ids: readonly string[]): readonly ListedRow[] {
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [row] : []
  })
}

/** What the rows show is looked up for those that both states have, and of the others for as many as are told. */
async function told(
  at: At,
  list: AreaList,
  { from, to, today, filters, rows = USUAL_ROWS, before, after }: ListSpan & IdsOfBoth,
): Promise<Result<ListDifference>> {
  const [added, gone] = [without(after, before), without(before, after)]
  const both = without(after, added)
  const [shown, lost] = [added.slice(0, rows), gone.slice(0, rows)]
  const old = await rowsAt(at, from, list, { only: [...both, ...lost], today, filters })
  const now = await rowsAt(at, to, list, { only: [...both, ...shown], today, filters })
  if (!old.ok) return old
  if (!now.ok) return now
  const changed = changedRows(list.columns, old.value, now.value)
  return ok({
    counts: { new: added.length, changed: changed.length, gone: gone.length },
    new: rowsOf(now.value, shown),
    changed: changed.slice(0, rows),
    gone: rowsOf(old.value, lost),
  })
}

async function checkSpan(db: Database, { from, to }: ListSpan): Promise<Result<null>> {
  for (const number of [from, to]) {
    const known = await checkNumber(db, number)
    if (!known.ok) return known
  }
  if (from <= to) return ok(null)
  const message = `Nothing lies between the numbers ${from} and ${to}`
  return fail({ code: 'invalid.numbers', message, hint: 'Give the earlier number first' })
}

/** What is new, changed and gone in a list between two journal numbers, as its rows show it.
 *  errors: absent.journal-entry, invalid.numbers, invalid.filter, those of the list */
export async function differenceOfList(
  db: Database,
  list: AreaList,
  span: ListSpan,
): Promise<Result<ListDifference>> {
  const checked = await checkSpan(db, span)
  if (!checked.ok) return checked
  return atNumbers(db, async (at) => {
    const only = await at(null, (tx) => candidatesIn(tx, list, span))
    const ids = await idsOfBoth(at, list, { ...span, only })
    return ids.ok ? told(at, list, { ...span, ...ids.value }) : ids
  })
}

/** How rows of a list, by their ids, stand to what they were at an earlier number; rows that did not change are not told.
 *  errors: absent.journal-entry, those of the list */
export async function changedSince(
  db: Database,
  list: AreaList,
  { ids, number, today }: { readonly ids: readonly string[]; readonly number: number; readonly today: Day },
): Promise<Result<ReadonlyMap<string, SinceMark>>> {
  const known = await checkNumber(db, number)
  if (!known.ok) return known
  return atNumbers(db, async (at) => {
    const now = await rowsAt(at, null, list, { only: ids, today })
    const then = await rowsAt(at, number, list, { only: ids, today })
    if (!now.ok) return now
    if (!then.ok) return then
    const added = [...now.value.keys()].filter((id) => !then.value.has(id))
    const changed = changedRows(list.columns, then.value, now.value)
    return ok(
      new Map<string, SinceMark>([
        ...added.map((id) => [id, { mark: 'new', fields: [] }] as const),
        ...changed.map(({ id, fields }) => [id, { mark: 'changed', fields }] as const),
      ]),
    )
  })
}
