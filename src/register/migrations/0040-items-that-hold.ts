import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

/** Items that were not dropped, in their order: a page is walked and counted in the index alone. */
export const m0040: Migration = {
  number: 40,
  name: 'items-that-hold',
  up: changeOf(
    [
      sql`drop index programme_items_by_code`,
      sql`drop index history.programme_items_by_code`,
      sql`create index programme_items_by_code on programme_items (code, id) include (programme, number, party)
        where not is_dropped`,
      ...historyOf('programme_items'),
    ],
    [],
  ),
}
