import { type Day, fail, ok, type Result } from '../kernel/index.js'
import { type AreaList, type AreaQuery, type ListedRow, unknownFilter } from './area-list.js'
import { unknownSort } from './listing.js'
import { pageBounds } from './paging.js'
import type { Database } from './tables.js'

/** What is asked before there are rows, such as the year whose rows are reckoned.
 *  shapes: `isCompared` when two states are compared, so that rows are told which the list shows only when asked for them */
export interface AskedInHand {
  readonly today: Day
  readonly asked: Readonly<Record<string, string>>
  readonly isCompared: boolean
}

/** How an area states a list whose rows are reckoned and not kept.
 *  shapes: `filters` columns that must have the value; `asks` further filters that the reckoning itself needs */
export interface ListInHand {
  readonly name: string
  readonly area: AreaList['area']
  readonly columns: readonly string[]
  readonly filters: readonly string[]
  readonly asks: readonly string[]
  readonly sorts: readonly string[]
  readonly rows: (db: Database, asked: AskedInHand) => Promise<Result<readonly ListedRow[]>>
  /** Where whole rows cost much: rows that hold what is sorted and narrowed by, and the whole rows of one page of them. */
  readonly brief?: BriefRows
  readonly record: AreaList['record']
}

/** Rows in two steps; words are searched in whole rows only. */
export interface BriefRows {
  readonly rows: ListInHand['rows']
  readonly fill: (
    db: Database,
    brief: readonly ListedRow[],
    asked: AskedInHand,
  ) => Promise<Result<readonly ListedRow[]>>
}

/** Whether a row is one of those asked for by their ids. */
export function isAmong(only: AreaQuery['only']): (row: ListedRow) => boolean {
  return ({ id }) => only === undefined || only === 'all' || only.includes(String(id))
}

function hasWords(row: ListedRow, words: string): boolean {
  const text = Object.values(row).join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function narrowed(
  rows: readonly ListedRow[],
  filters: AskedInHand['asked'],
  words = '',
): readonly ListedRow[] {
  const wanted = Object.entries(filters)
  return rows.filter(
    (row) => wanted.every(([name, value]) => String(row[name]) === value) && hasWords(row, words),
  )
}

function sorted(rows: readonly ListedRow[], { sort, descending = false }: AreaQuery): readonly ListedRow[] {
  if (sort === undefined) return descending ? rows.toReversed() : rows
  const keyOf = (row: ListedRow) => String(row[sort] ?? '')
  const inOrder = rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
  return descending ? inOrder.toReversed() : inOrder
}

function parted(filters: AskedInHand['asked'], asks: readonly string[]) {
  const entries = Object.entries(filters)
  const pick = (isAsked: boolean) =>
    Object.fromEntries(entries.filter(([name]) => asks.includes(name) === isAsked))
  return { asked: pick(true), others: pick(false) }
}

/** A list whose rows are all in hand at once: narrowed, searched, sorted and paged here.
 *  errors of rows: invalid.filter, invalid.sort, those of the reckoning */
export function listInHand({ asks, rows, brief, record, ...told }: ListInHand): AreaList {
  const filters = [...told.filters, ...asks]
  return {
    ...told,
    filters,
    record,
    rows: async (db, query) => {
      const given = query.filters ?? {}
      const unknown = Object.keys(given).find((name) => !filters.includes(name))
      if (unknown !== undefined) return unknownFilter(told.name, unknown, filters)
      if (query.sort !== undefined && !told.sorts.includes(query.sort))
        return fail(unknownSort(query.sort, told.sorts))
      const { asked, others } = parted(given, asks)
      const of = { today: query.today, asked, isCompared: query.only !== undefined }
      const inBrief = (query.words ?? '').trim() === '' ? brief : undefined
      const all = await (inBrief?.rows ?? rows)(db, of)
      if (!all.ok) return all
      const found = sorted(narrowed(all.value, others, query.words), query).filter(isAmong(query.only))
      const { page, size, offset } = pageBounds(query)
      const shown = found.slice(offset, offset + size)
      const whole = inBrief ? await inBrief.fill(db, shown, of) : ok(shown)
      return whole.ok ? ok({ rows: whole.value, total: found.length, page, size }) : whole
    },
  }
}
