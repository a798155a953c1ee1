import { type RawBuilder, sql } from 'kysely'
import { type Day, fail, ok, type Result } from '../kernel/index.js'
import type { Area } from '../platform/index.js'
import type { KeptCount } from './kept-counts.js'
import { equals, getRow, holds, type Listing, listIds, listRows, upTo } from './listing.js'
import type { ListQuery, Page } from './page.js'
import type { Database } from './tables.js'

/** One row of any list, by column. */
export type ListedRow = Readonly<Record<string, unknown>>

/** What any list may be asked for: words, one sort, one page, and its own filters by name. */
export interface AreaQuery extends ListQuery<string> {
  readonly filters?: Readonly<Record<string, string>> | undefined
  /** The day that flags and terms are reckoned from. */
  readonly today: Day
}

/** One list of the register, known by name: what the command line, the tables, the pages and the exports show.
 *  shapes: `columns` in the order a table shows them; `record` everything about one thing, by id or reference */
export interface AreaList {
  readonly name: string
  readonly area: Area
  readonly columns: readonly string[]
  /** Columns of its table, where one column of the pages is several there, as a due with its words and basis. */
  readonly tableColumns?: readonly string[] | undefined
  readonly filters: readonly string[]
  readonly sorts: readonly string[]
  /** Filters whose values are a closed list, with the values. */
  readonly choices?: Readonly<Record<string, readonly string[]>> | undefined
  readonly rows: (db: Database, query: AreaQuery) => Promise<Result<Page<ListedRow>>>
  /** Ids of all rows that fit, in their order, for those who need no more of them; where it is not told, rows are asked for. */
  readonly ids?: ((db: Database, query: AreaQuery) => Promise<Result<readonly string[]>>) | undefined
  readonly record: (db: Database, named: string, today: Day) => Promise<Result<ListedRow>>
  /** Ids of the rows that may differ between two numbers; where it is not told, every row is compared. */
  readonly touched?: Touched | undefined
}

/** Selects the keys of a table that have other versions between two numbers. */
export type Between = (table: string, column: string) => RawBuilder<unknown>
/** Versions of a table that held at the earlier or at the later number, as a table. */
export type HeldAt = (table: string, number: 'from' | 'to') => RawBuilder<unknown>
/** Selects ids of a list; more than really differ, but never fewer. */
export type Touched = (between: Between, heldAt: HeldAt) => RawBuilder<unknown>

/** How an area states a list over its own table, which is joined as `a`.
 *  shapes: `columns` by the names rows give them; `filters` columns (scalar, or arrays marked `holds`) by filter name;
 *  `more` adds to one record what only its page shows */
export interface ListSpec {
  readonly name: string
  readonly area: Area
  readonly from: RawBuilder<unknown>
  readonly columns: Readonly<Record<string, RawBuilder<unknown>>>
  readonly filters?: Readonly<Record<string, FilterColumn>>
  readonly sorts: readonly string[]
  readonly always?: RawBuilder<unknown>
  /** Where rows are sorted by something else than what they show, such as the words of an index. */
  readonly order?: {
    readonly by: Readonly<Record<string, RawBuilder<unknown>>>
    readonly tie: RawBuilder<unknown>
  }
  /** Words searched in: text columns joined by the area, or where rows are many, the words that are kept beside them. */
  readonly search: RawBuilder<unknown> | { readonly words: RawBuilder<unknown> }
  /** What names a row, and where the rest of it comes from, when rows are found and counted without that. */
  readonly found?: Required<Pick<Listing<string>, 'key' | 'shownFrom'>>
  /** Where the number of rows is kept that have what the filters ask for. */
  readonly kept?: (filters: Readonly<Record<string, string>>) => KeptCount | undefined
  readonly missing: `absent.${string}`
  /** Columns that are reckoned for the day of the question, and how. */
  readonly reckoned?: readonly string[]
  readonly reckon?: (row: ListedRow, today: Day) => ListedRow
  readonly touched?: Touched
  readonly more?: (db: Database, row: ListedRow, today: Day) => Promise<Result<ListedRow>>
}

/** A column that must equal the filter's value, an array that must hold it, or text that must not stand after it. */
export type FilterColumn =
  | RawBuilder<unknown>
  | { readonly holds: RawBuilder<unknown> }
  | { readonly upTo: RawBuilder<unknown> }

function conditionOf(column: FilterColumn, value: string | undefined): RawBuilder<unknown> {
  if ('upTo' in column) return upTo(column.upTo, value)
  return 'holds' in column ? holds(column.holds, value) : equals(column, value)
}

function listingOf(spec: ListSpec): Listing<string> {
  const columns = Object.entries(spec.columns).map(([name, column]) => sql`${column} as ${sql.ref(name)}`)
  const orders = Object.fromEntries(spec.sorts.map((name) => [name, spec.columns[name] ?? sql`a.id`]))
  return {
    from: spec.from,
    columns: sql.join(columns),
    usual: spec.sorts[0] ?? 'id',
    orders: { ...orders, ...spec.order?.by },
    always: spec.always ?? sql`true`,
    tie: spec.order?.tie ?? sql`a.id`,
    ...(spec.found && { ...spec.found, id: sql`a.id` }),
    search: 'words' in spec.search ? spec.search.words : sql`words_of(${spec.search})`,
  }
}

/** The problem of a filter that a list does not know. */
export function unknownFilter(list: string, name: string, known: readonly string[]): Result<never> {
  return fail({
    code: 'invalid.filter',
    message: `The list ${list} is not narrowed by ‘${name.slice(0, 40)}’`,
    hint: `Narrow it by one of: ${known.join(', ')}`,
    where: { field: name },
  })
}

/** A list out of what its area states.
 *  errors of rows: invalid.sort, invalid.filter; of record: the area's `absent…` */
export function defineList(spec: ListSpec): AreaList {
  const listing = listingOf(spec)
  const filters = spec.filters ?? {}
  const known = Object.keys(filters)
  const reckon = spec.reckon ?? ((row: ListedRow) => row)
  const conditionsFor = (asked: AreaQuery['filters'] = {}): Result<readonly RawBuilder<unknown>[]> => {
    const unknown = Object.keys(asked).find((name) => !known.includes(name))
    if (unknown !== undefined) return unknownFilter(spec.name, unknown, known)
    return ok(Object.entries(filters).map(([name, column]) => conditionOf(column, asked[name])))
  }
  return {
    name: spec.name,
    area: spec.area,
    columns: [...Object.keys(spec.columns), ...(spec.reckoned ?? [])],
    filters: known,
    sorts: spec.sorts,
    touched: spec.touched,
    rows: async (db, query) => {
      const conditions = conditionsFor(query.filters)
      if (!conditions.ok) return conditions
      const counted = { ...listing, kept: spec.kept?.(query.filters ?? {}) }
      const page = await listRows<ListedRow, string>(db, counted, query, conditions.value)
      return page.ok
        ? ok({ ...page.value, rows: page.value.rows.map((row) => reckon(row, query.today)) })
        : page
    },
    ids: async (db, query) => {
      const conditions = conditionsFor(query.filters)
      return conditions.ok ? listIds(db, listing, query, conditions.value) : conditions
    },
    record: async (db, named, today) => {
      const message = `There is no ${spec.missing.split('.')[1]} ‘${named.slice(0, 80)}’`
      const problem = { code: spec.missing, message, hint: 'Look it up in its list' }
      const row = await getRow<ListedRow>(db, listing, sql`a.id = ${named}`, problem)
      if (!row.ok) return row
      const reckoned = reckon(row.value, today)
      return spec.more ? spec.more(db, reckoned, today) : ok(reckoned)
    },
  }
}

/** Rows a page of a whole list has; it is asked for page by page. */
const PAGE_SIZE = 200

/** All rows of a list, asked for page by page. */
export async function everyRow(
  ask: (page: { readonly page: number; readonly size: number }) => Promise<Result<Page<ListedRow>>>,
): Promise<Result<readonly ListedRow[]>> {
  const rows: ListedRow[] = []
  for (let page = 1; ; page++) {
    const found = await ask({ page, size: PAGE_SIZE })
    if (!found.ok) return found
    rows.push(...found.value.rows)
    if (rows.length >= found.value.total || found.value.rows.length === 0) return ok(rows)
  }
}

function asRow(row: object): ListedRow {
  return Object.fromEntries(Object.entries(row))
}

/** A list that has queries of its own behind it. */
export function listOver<Row extends object, View extends object>(
  told: Pick<AreaList, 'name' | 'area' | 'columns' | 'tableColumns' | 'filters' | 'sorts' | 'touched'>,
  ask: {
    readonly rows: (db: Database, filter: ListQuery<never>) => Promise<Result<Page<Row>>>
    readonly ids?: (db: Database, filter: ListQuery<never>) => Promise<Result<readonly string[]>>
    readonly record: (db: Database, named: string, today: Day) => Promise<Result<View>>
  },
): AreaList {
  const { ids } = ask
  const flat = ({ filters = {}, ...query }: AreaQuery): Result<ListQuery<never>> => {
    const unknown = Object.keys(filters).find((name) => !told.filters.includes(name))
    if (unknown !== undefined) return unknownFilter(told.name, unknown, told.filters)
    return ok({ ...query, ...filters } as ListQuery<never>)
  }
  return {
    ...told,
    ids:
      ids &&
      (async (db, query) => {
        const asked = flat(query)
        return asked.ok ? ids(db, asked.value) : asked
      }),
    rows: async (db, query) => {
      const asked = flat(query)
      if (!asked.ok) return asked
      const page = await ask.rows(db, asked.value)
      return page.ok ? ok({ ...page.value, rows: page.value.rows.map(asRow) }) : page
    },
    record: async (db, named, today) => {
      const view = await ask.record(db, named, today)
      return view.ok ? ok(asRow(view.value)) : view
    },
  }
}
