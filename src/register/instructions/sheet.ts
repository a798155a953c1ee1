import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../tables.js'

/** One party's line of the sheet: all cards that lived in the month, and how they stood at its end. */
export interface SheetLine {
  readonly party: string
  readonly total: number
  readonly inTime: number
  readonly late: number
  readonly underWay: number
  readonly overdue: number
}

/** How a card stood at the end of the month: what was reported later does not change it. */
const STANDING = sql`case when c.reported_on <= m.last
    then case when c.due is null or c.reported_on <= c.due then 'inTime' else 'late' end
  when c.due < m.last then 'overdue' else 'underWay' end`

const COUNTS = sql.join(
  ['inTime', 'late', 'underWay', 'overdue'].map(
    (name) => sql`count(*) filter (where standing = ${sql.lit(name)})::integer as ${sql.ref(name)}`,
  ),
)

/** The monthly sheet: total, in time, late, under way, overdue, a line a party; counted where the cards are, since there are many.
 *  shapes: `month` as `YYYY-MM`; a card counts from the month it was given until the month it was taken off control; `cards`
 *  the table of them */
export async function sheetOf(
  db: Database,
  month: string,
  cards: RawBuilder<unknown> = sql`instructions`,
): Promise<readonly SheetLine[]> {
  const found = await sql<SheetLine>`with month as (
      select first, (first + interval '1 month - 1 day')::date as last from (select ${`${month}-01`}::date as first) f),
    living as (select c.party, ${STANDING} as standing from ${cards} c cross join month m
      where c.given_on <= m.last and (c.ended_on is null or c.ended_on >= m.first))
    select party, count(*)::integer as total, ${COUNTS} from living group by party order by party collate "C"`.execute(
    db,
  )
  return found.rows
}
