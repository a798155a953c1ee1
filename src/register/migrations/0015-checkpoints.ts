import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf, refusals } from './script.js'

const checkpoints = sql`
  create table checkpoints (
    size bigint primary key check (size > 0),
    root text not null check (root ~ '^[0-9a-f]{64}$'),
    note text not null,
    at timestamptz not null
  )`

/** Signed roots of the journal's tree, one a size; copies of them kept elsewhere make rewriting visible. */
export const m0015: Migration = {
  number: 15,
  name: 'checkpoints',
  up: changeOf(
    [checkpoints, ...refusals('checkpoints')],
    [{ rights: ['select', 'insert'], tables: ['checkpoints'] }],
  ),
}
