import { sql } from 'kysely'
import { fail, ok, type Result, type StatementId } from '../../kernel/index.js'
import { unknownFilter } from '../area-list.js'
import { unknownSort } from '../listing.js'
import type { Page } from '../page.js'
import { pageBounds } from '../paging.js'
import { searchQuery } from '../search.js'
import type { Database } from '../tables.js'
import { type Counted, countFacets } from './count.js'
import { daysAfter } from './due-time.js'
import type { Holdings } from './holdings.js'
import { foundRows, type Shown } from './rows.js'
import { Shelf } from './shelf.js'
import {
  type DueQuery,
  FIND_FACETS,
  FIND_SORTS,
  type Findings,
  type FindQuery,
  type FoundRow,
} from './types.js'

const SHELF = new Shelf()

/** Ids of the accepted statements that have the words; null when no words are asked for. */
async function idsWithWords(db: Database, words: string | undefined): Promise<readonly string[] | null> {
  const query = searchQuery(words ?? '')
  if (query === '') return null
  // One long text is read many times as quickly as so many rows.
  const found = await sql<{ ids: string | null }>`select string_agg(id, ' ') as ids from statements
    where word_vector @@ to_tsquery('simple', ${query}) and state = 'accepted'`.execute(db)
  return found.rows[0]?.ids?.split(' ') ?? []
}

/** 1 for each row that has the words. */
function rowsWithWords(holdings: Holdings, ids: readonly string[], isOpening: boolean): Uint8Array {
  const held = holdings.heldRows(isOpening)
  const asked = new Uint8Array(holdings.length)
  for (const id of ids) {
    const row = holdings.rowOf(id)
    if (row !== undefined) asked[row] = held[row] ?? 0
  }
  return asked
}

/** Facets that narrow, in one order, so that the same question has one name. */
function narrowing(facets: NonNullable<FindQuery['facets']>): NonNullable<FindQuery['facets']> {
  const asked = FIND_FACETS.filter((name) => (facets[name] ?? []).length > 0)
  return Object.fromEntries(asked.map((name) => [name, facets[name]]))
}

/** Counts for the words and facets; without words they are the same for everybody until the register changes. */
function counted(holdings: Holdings, ids: readonly string[] | null, query: FindQuery): Counted {
  const { isOpening = false } = query
  const facets = narrowing(query.facets ?? {})
  if (ids !== null) return countFacets(holdings, rowsWithWords(holdings, ids, isOpening), facets)
  const name = `count ${isOpening} ${JSON.stringify(facets)}`
  return holdings.keep(name, () => countFacets(holdings, holdings.heldRows(isOpening), facets))
}

/** The numbers of the rows of one page. */
function pageOf(order: Uint32Array, fits: Uint8Array, { offset, size }: { offset: number; size: number }) {
  const rows: number[] = []
  let before = 0
  for (const row of order) {
    if (fits[row] === 0) continue
    if (before++ < offset) continue
    rows.push(row)
    if (rows.length === size) break
  }
  return rows
}

function shownOf(holdings: Holdings, row: number): Shown {
  const statement = holdings.ids[row] as StatementId
  const carried = holdings.commitmentOf(statement)
  const { flags, timesSaid } = holdings.onDay(carried?.id ?? '')
  const valuesOf = (name: 'sector' | 'region') => {
    const { values, codes } = holdings.columns[name]
    return values[codes[row] ?? 0] ?? []
  }
  const [sectors, regions] = [valuesOf('sector'), valuesOf('region')]
  const { id = null, due = null, sides = [] } = carried ?? {}
  return { statement, commitment: id, due, sides, sectors, regions, flags, timesSaid }
}

function checkQuery({ sort, facets = {} }: FindQuery): Result<null> {
  if (sort !== undefined && !FIND_SORTS.includes(sort)) return fail(unknownSort(sort, FIND_SORTS))
  const known: readonly string[] = FIND_FACETS
  const unknown = Object.keys(facets).find((name) => !known.includes(name))
  return unknown === undefined ? ok(null) : unknownFilter('register', unknown, known)
}

/** Accepted statements of all kinds by words and facets, one page of them, with the counts of all facets.
 *  errors: invalid.sort, invalid.filter for a facet that there is not */
export function findInRegister(db: Database, query: FindQuery): Promise<Result<Findings>> {
  return findOn(SHELF, db, query)
}

/** Commitments that fall due within so many days and are not settled, the earliest due first; those over already are told with
 *  `isOverdue`, too.
 *  shapes: of one pair or one side when it is named; at most `size` rows, of which there are `total` */
export async function findDue(db: Database, query: DueQuery): Promise<Result<Page<FoundRow>>> {
  const { today, days, isOverdue = false, pair, party } = query
  const { page, size, offset } = pageBounds(query)
  const span = { from: isOverdue ? '' : today, to: daysAfter(today, days) }
  const found = await SHELF.answer(db, (holdings) => {
    holdings.settleOn(today)
    const has = (name: 'pair' | 'side', wanted: string | undefined, row: number) => {
      const { values, codes } = holdings.columns[name]
      return wanted === undefined || values[codes[row] ?? 0]?.includes(wanted) === true
    }
    const rows = holdings.rowsDue(span).filter((row) => has('pair', pair, row) && has('side', party, row))
    const shown = rows.slice(offset, offset + size).map((row) => shownOf(holdings, row))
    return { shown, total: rows.length }
  })
  return ok({ rows: await foundRows(db, found.shown), total: found.total, page, size })
}

/** The same, from holdings that stand on another shelf. */
export async function findOn(shelf: Shelf, db: Database, query: FindQuery): Promise<Result<Findings>> {
  const checked = checkQuery(query)
  if (!checked.ok) return checked
  const ids = await idsWithWords(db, query.words)
  const { page, size, offset } = pageBounds(query)
  const { sort = 'published', descending = sort === 'published' } = query
  const found = await shelf.answer(db, (holdings) => {
    holdings.settleOn(query.today)
    const count = counted(holdings, ids, query)
    const rows = pageOf(holdings.inOrder(sort, descending), count.fits, { offset, size })
    return { count, shown: rows.map((row) => shownOf(holdings, row)) }
  })
  const { total, without, facets } = found.count
  const rows = await foundRows(db, found.shown)
  return ok({ rows, total, page, size, facets, without })
}
