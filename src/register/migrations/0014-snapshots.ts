import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf, refusals } from './script.js'

const snapshots = sql`
  create table snapshots (
    id text primary key check (id ~ '^sn_'),
    number bigint not null check (number >= 0),
    taken_at timestamptz not null,
    taken_by text not null check (taken_by <> ''),
    purpose text not null check (purpose <> ''),
    state text not null check (state ~ '^[0-9a-f]{64}$')
  )`

/** Journal numbers that are fixed for a purpose, with the hash of the state that replaying the journal to them gives. */
export const m0014: Migration = {
  number: 14,
  name: 'snapshots',
  up: changeOf(
    [snapshots, sql`create index snapshots_number on snapshots (number)`, ...refusals('snapshots')],
    [{ rights: ['select', 'insert'], tables: ['snapshots'] }],
  ),
}
