import { type RawBuilder, sql } from 'kysely'
import type { KeptCount } from './kept-counts.js'
import type { Database } from './tables.js'

type Sql = RawBuilder<unknown>

/** Which page of rows in the order of their days is asked for. */
interface Asked {
  readonly kept: KeptCount
  /** The day of a row, as text that sorts; null for rows without one, which stand last. */
  readonly day: Sql
  readonly isDescending: boolean
  readonly offset: number
  readonly size: number
}

/** Rows of which month the page begins with, and how many of them still stand before it. */
export interface Start {
  readonly condition: Sql
  readonly offset: number
}

/** Fewer rows than these are walked over sooner than months are added up. */
const WORTH_SKIPPING = 1000

interface Month {
  readonly month: string
  readonly before: number
}

/** The month that the page begins in; none for a page that reaches the rows without a day. */
async function monthOf(db: Database, { kept, isDescending, offset, size }: Asked): Promise<Month | null> {
  const { from, many, where } = kept
  const direction = isDescending ? sql`desc` : sql`asc`
  const found = await sql<Month>`with months as (
      select n.month, sum(${many})::integer as rows from ${from}
      where ${sql.join([sql`n.month <> ''`, ...where], sql` and `)} group by n.month),
    added as (select month, rows, sum(rows) over (order by month collate "C" ${direction})::integer as until from months)
    select month, until - rows as before from added where until > ${offset}
      and ${offset + size} <= (select sum(rows) from months)
    order by until limit 1`.execute(db)
  return found.rows[0] ?? null
}

/** Where a page far behind the first begins: kept counts tell how many rows the months before it have, so that none of these is
 *  looked at. Null where the rows before it have to be walked over. */
export async function startOf(db: Database, asked: Asked): Promise<Start | null> {
  if (asked.offset < WORTH_SKIPPING) return null
  const start = await monthOf(db, asked)
  if (start === null) return null
  const { month, before } = start
  const condition = asked.isDescending ? sql`${asked.day} < ${`${month}~`}` : sql`${asked.day} >= ${month}`
  return { condition, offset: asked.offset - before }
}
