import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const table = sql`
  create table tie_statements (
    tie text not null references ties,
    statement text not null references statements,
    version integer not null default 1 check (version > 0),
    primary key (tie, statement)
  )`

/** Which statements speak of a tie, beside those that tell of its events. */
export const m0039: Migration = {
  number: 39,
  name: 'statements-of-ties',
  up: changeOf(
    [table, ...historyOf('tie_statements')],
    [{ rights: ['select', 'insert', 'update'], tables: ['tie_statements'] }],
  ),
}
