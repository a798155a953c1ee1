import { type RawBuilder, sql } from 'kysely'
import { fail, ok, type Problem, type Result } from '../kernel/index.js'
import type { Kind } from '../statements/index.js'
import { type KeptCount, keptStatements, sumOf } from './kept-counts.js'
import type { ListQuery, Page } from './page.js'
import { pageBounds } from './paging.js'
import { searchQuery } from './search.js'
import { startOf } from './skipping.js'
import type { Database } from './tables.js'

type Sql = RawBuilder<unknown>

/** What a list is made of.
 *  shapes: `from` joins the view `origins` as `o`; `columns` give the row's fields by their names; `usual` is the sort
 *  without a wish; `always` narrows every question */
export interface Listing<Sort extends string> {
  readonly from: Sql
  readonly columns: Sql
  readonly orders: Readonly<Record<Sort, Sql>>
  readonly usual: Sort
  readonly always: Sql
  /** What decides between rows that sort alike. */
  readonly tie: Sql
  /** What names one row; its id when nothing else is said. */
  readonly key?: Sql
  /** What a row shows as its id, where that is not what names it. */
  readonly id?: Sql
  /** Where the columns come from, when that is more than the rows are found and counted in. */
  readonly shownFrom?: Sql
  /** Where the number of rows that fit all conditions is kept; what is searched by words or ids is counted anew. */
  readonly kept?: KeptCount | undefined
  /** The sort that goes by a day whose months are kept apart in the counts, and that day. */
  readonly byMonths?: { readonly sort: Sort; readonly day: Sql } | undefined
  /** Where the words are searched; a column of type tsvector. */
  readonly search: Sql
}

const ID = sql`a.id`

/** The origin of a row, from the view `origins`. */
export const ORIGIN = sql`o.statement, o.reference, o.quote, o.force, o.edition, o.language, o.readout,
  o.readout_title as "readoutTitle", o.publisher, o.published, o.pair`

/** The day in a reference, which is the readout's, as text that sorts; null when it is undated. */
export function dayOf(reference: Sql): Sql {
  return sql`(nullif(split_part(${reference}, '/', 2), 'undated') collate "C")`
}

/** The order of references: pair, day, then the number as a number. Indexes are made of the very same words. */
export function byReference(reference: Sql): Sql {
  return sql`((split_part(${reference}, '/', 1) || ' ' || split_part(${reference}, '/', 2) || ' '
    || lpad(split_part(${reference}, '/', 3), 9, '0')) collate "C")`
}

/** The order of readouts' days. */
export const BY_DAY = dayOf(sql`o.reference`)

/** Statements that were accepted once and hold no more; they are few. */
const TAKEN_BACK = sql`n.state <> 'accepted' and n.version > 1`

/** A row holds as long as its statement does: it was made when that was accepted, and a later decision moved it. Those few are
 *  looked up once for all rows, so that rows are walked and counted along any index.
 *  shapes: the column is never empty */
export function holdsBy(statement: Sql): Sql {
  return sql`${statement} not in (select n.id from statements n where ${TAKEN_BACK})`
}

/** The same for what hangs on a commitment, by the statement that opened it. */
export function holdsByCommitment(commitment: Sql): Sql {
  return sql`${commitment} not in (select x.id from statements n join commitments x on x.opened_by = n.id
    where ${TAKEN_BACK})`
}

/** What the lists of areas share: sorted by the day of the statement, searched in its words. */
export const BY_STATEMENT = {
  tie: sql`${BY_DAY} nulls last, ${byReference(sql`o.reference`)}`,
  search: sql`o.search_vector`,
} as const

/** The list of an area's table that has one row a statement of the kind. Accepted statements are what is found and counted;
 *  the table is joined where it is asked for. */
export function rowsOfKind(table: string, kind: Kind) {
  const row = sql`${sql.table(table)} a on a.statement = o.statement`
  return {
    ...BY_STATEMENT,
    from: sql`origins o left join ${row}`,
    shownFrom: sql`origins o join ${row}`,
    always: sql`o.kind = ${sql.lit(kind)} and o.state = 'accepted'`,
    key: sql`o.statement`,
    id: ID,
    byMonths: { sort: 'published', day: BY_DAY },
  } as const
}

/** Where the number of rows of a kind is kept, by pair; nowhere when anything else narrows them. */
export function keptOfKind(
  kind: Kind,
  pair: string | undefined,
  ...others: readonly (string | undefined)[]
): KeptCount | undefined {
  const isKept = others.every((asked) => asked === undefined)
  return isKept ? keptStatements({ kind, state: 'accepted', pair }) : undefined
}

/** A column must have the value; nothing asked, nothing narrowed. */
export function equals(column: Sql, value: string | undefined): Sql {
  return value === undefined ? sql`true` : sql`${column} = ${value}`
}

/** A column of type text[] must hold the value. */
export function holds(column: Sql, value: string | undefined): Sql {
  return value === undefined ? sql`true` : sql`${value} = any(${column})`
}

/** A column of text, such as a day, must not stand after the value; nor may it be absent. */
export function upTo(column: Sql, value: string | undefined): Sql {
  return value === undefined ? sql`true` : sql`${column} <= ${value}`
}

function matches(search: Sql, words: string | undefined): Sql {
  const query = searchQuery(words ?? '')
  return query === '' ? sql`true` : sql`${search} @@ to_tsquery('simple', ${query})`
}

/** The problem of a sort that a list does not know. */
export function unknownSort(sort: string, known: readonly string[]): Problem {
  return {
    code: 'invalid.sort',
    message: `No list is sorted by ‘${sort}’`,
    hint: `Sort by one of: ${known.join(', ')}`,
    where: { field: 'sort' },
  }
}

function orderOf<Sort extends string>(listing: Listing<Sort>, filter: ListQuery<Sort>): Result<Sql> {
  const sort = filter.sort ?? listing.usual
  const order = Object.hasOwn(listing.orders, sort) ? listing.orders[sort] : undefined
  if (!order) return fail(unknownSort(sort, Object.keys(listing.orders)))
  const direction = filter.descending === true ? sql`desc` : sql`asc`
  return ok(sql`${order} ${direction} nulls last, ${listing.tie}`)
}

/** The count that is kept for the question; what words are searched in is not counted beforehand. */
function keptFor({ kept }: Listing<string>, { words, only }: Fitting): KeptCount | undefined {
  return only === undefined && searchQuery(words ?? '') === '' ? kept : undefined
}

async function countRows(
  db: Database,
  { from }: Listing<string>,
  where: Sql,
  kept: KeptCount | undefined,
): Promise<number> {
  const counted = kept
    ? await sql<{ total: string }>`select ${sumOf(kept)} as total`.execute(db)
    : await sql<{ total: string }>`select count(*) as total from ${from} where ${where}`.execute(db)
  return Number(counted.rows[0]?.total ?? 0)
}

/** Where the page begins and what is to be walked over up to there. */
async function beginning<Sort extends string>(
  db: Database,
  listing: Listing<Sort>,
  filter: ListQuery<Sort>,
  kept: KeptCount | undefined,
) {
  const { size, offset } = pageBounds(filter)
  const { byMonths, usual } = listing
  if (kept === undefined || byMonths === undefined || (filter.sort ?? usual) !== byMonths.sort)
    return { condition: sql`true`, offset }
  const asked = { kept, day: byMonths.day, isDescending: filter.descending === true, offset, size }
  return (await startOf(db, asked)) ?? { condition: sql`true`, offset }
}

/** The rows of the keys in their order; what a row shows is looked up for these only, not for those before them. */
async function shownRows<Row>(db: Database, listing: Listing<string>, keys: readonly string[], order: Sql) {
  if (keys.length === 0) return []
  const { from, shownFrom = from, columns, always, key = ID } = listing
  const found =
    await sql<Row>`select ${columns} from ${shownFrom} where ${key} = any(${[...keys]}) and ${always}
    order by ${order}`.execute(db)
  return found.rows
}

type Fitting = Pick<ListQuery<string>, 'words' | 'only'>

function fitting(listing: Listing<string>, { words, only }: Fitting, conditions: readonly Sql[]): Sql {
  const { always, search, key = ID, id = key } = listing
  const isOneOf = Array.isArray(only) ? sql`${id} = any(${[...only]})` : sql`true`
  return sql.join([always, matches(search, words), isOneOf, ...conditions], sql` and `)
}

/** Ids of all rows that fit, in the order of the list; what they show is not looked up.
 *  errors: invalid.sort */
export async function listIds<Sort extends string>(
  db: Database,
  listing: Listing<Sort>,
  filter: ListQuery<Sort>,
  conditions: readonly Sql[],
): Promise<Result<readonly string[]>> {
  const order = orderOf(listing, filter)
  if (!order.ok) return order
  const { from, shownFrom = from, key = ID, id = key } = listing
  const found = await sql<{ id: string }>`select ${id} as id from ${shownFrom}
    where ${fitting(listing, filter, conditions)} order by ${order.value}`.execute(db)
  return ok(found.rows.map((row) => row.id))
}

/** One page of the rows that fit all conditions.
 *  errors: invalid.sort */
export async function listRows<Row, Sort extends string>(
  db: Database,
  listing: Listing<Sort>,
  filter: ListQuery<Sort>,
  conditions: readonly Sql[],
): Promise<Result<Page<Row>>> {
  const order = orderOf(listing, filter)
  if (!order.ok) return order
  const { from, key = ID } = listing
  const where = fitting(listing, filter, conditions)
  const kept = keptFor(listing, filter)
  const { page, size } = pageBounds(filter)
  const start = await beginning(db, listing, filter, kept)
  const found = await sql<{
    key: string
  }>`select ${key} as key from ${from} where ${where} and ${start.condition}
    order by ${order.value} limit ${size} offset ${start.offset}`.execute(db)
  const keys = found.rows.map((row) => row.key)
  const rows = await shownRows<Row>(db, listing, keys, order.value)
  const isWhole = filter.only !== undefined
  const total = isWhole ? keys.length : await countRows(db, listing, where, kept)
  return ok({ rows, total, page, size })
}

/** All rows that fit one condition, in the usual order; for what a page shows whole. */
export async function rowsWhere<Row>(
  db: Database,
  listing: Listing<string>,
  condition: Sql,
): Promise<readonly Row[]> {
  const { from, shownFrom = from, columns, always, orders, usual, tie } = listing
  const order = orders[usual] ?? tie
  const found = await sql<Row>`select ${columns} from ${shownFrom} where ${always} and ${condition}
    order by ${order} nulls last, ${tie}`.execute(db)
  return found.rows
}

/** The one row that fits the condition, or the problem given. */
export async function getRow<Row>(
  db: Database,
  listing: Listing<string>,
  condition: Sql,
  missing: Problem,
): Promise<Result<Row>> {
  const [row] = await rowsWhere<Row>(db, listing, condition)
  return row === undefined ? fail(missing) : ok(row)
}
