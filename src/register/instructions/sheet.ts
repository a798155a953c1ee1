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

type Sql = RawBuilder<unknown>

function monthOf(day: Sql): Sql {
  return sql`coalesce(to_char(${day}, 'YYYY-MM'), '')`
}

/** Cards counted by the months that matter to a sheet, out of the cards themselves; the database keeps the same in `card_counts`.
 *  shapes: months as `YYYY-MM`, empty where there is none; what is due before the last day of a month is overdue on that day */
export function countedCards(cards: Sql): Sql {
  return sql`(select party, given, ended, reported, is_in_time, overdue_from, count(*)::integer as cards
    from (select c.party, ${monthOf(sql`c.given_on`)}, ${monthOf(sql`c.ended_on`)}, ${monthOf(sql`c.reported_on`)},
        coalesce(c.due is null or c.reported_on <= c.due, false), ${monthOf(sql`c.due + 1`)} from ${cards} c) m
      (party, given, ended, reported, is_in_time, overdue_from) group by 1, 2, 3, 4, 5, 6)`
}

/** How cards stood at the end of the month: what was reported later does not change it. */
function standingIn(month: string): Sql {
  return sql`case when c.reported <> '' and c.reported <= ${month}::text
      then case when c.is_in_time then 'inTime' else 'late' end
    when c.overdue_from <> '' and c.overdue_from <= ${month}::text then 'overdue' else 'underWay' end`
}

const COUNTS = sql.join(
  ['inTime', 'late', 'underWay', 'overdue'].map(
    (name) =>
      sql`coalesce(sum(cards) filter (where standing = ${sql.lit(name)}), 0)::integer as ${sql.ref(name)}`,
  ),
)

/** The monthly sheet: total, in time, late, under way, overdue, a line a party; from counts that are kept, since cards are many.
 *  shapes: `month` as `YYYY-MM`; a card counts from the month it was given until the month it was taken off control; `counted`
 *  the table of counted cards */
export async function sheetOf(
  db: Database,
  month: string,
  counted: Sql = sql`card_counts`,
): Promise<readonly SheetLine[]> {
  const found = await sql<SheetLine>`with living as (
      select c.party, c.cards, ${standingIn(month)} as standing from ${counted} c
      where c.cards > 0 and c.given <= ${month}::text and (c.ended = '' or c.ended >= ${month}::text))
    select party, sum(cards)::integer as total, ${COUNTS} from living group by party order by party collate "C"`.execute(
    db,
  )
  return found.rows
}
