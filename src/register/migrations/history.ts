import { type RawBuilder, sql } from 'kysely'

/** SQL statements that give tables a history, so that every query can be answered as of an earlier journal number. A change
 *  that adds columns or indexes to a table names it again. `history.keep` is made by 0013.
 *  shapes: names of tables of the register with a primary key
 *  source: docs/decisions/0020 */
export function historyOf(...tables: readonly string[]): readonly RawBuilder<unknown>[] {
  return tables.map((table) => sql`select history.keep(${table})`)
}

/** SQL statements that make views over tables with a history again over their state as of a number. A change that makes a
 *  view anew names it again.
 *  shapes: names of views, each after the views it reads */
export function viewsAsOf(...views: readonly string[]): readonly RawBuilder<unknown>[] {
  return views.map((view) => sql`select history.keep_view(${view})`)
}
