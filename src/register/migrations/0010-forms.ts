import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

const forms = sql`
  create table forms (
    key text primary key check (length(key) between 8 and 100),
    actor text not null,
    answer jsonb,
    at timestamptz not null
  )`

/** Forms that were posted, with the first answer, so that posting again has no second effect. */
export const m0010: Migration = {
  number: 10,
  name: 'forms',
  up: changeOf([forms], [{ rights: ['select', 'insert'], columns: ['answer'], tables: ['forms'] }]),
}
