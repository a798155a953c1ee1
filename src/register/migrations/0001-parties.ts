import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

const refuseChange = sql`
  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = '42501';
  end $$`

const parties = sql`
  create table parties (
    code text primary key check (code ~ '^[A-Z]{2}(-[A-Z0-9]+)*$'),
    kind text not null check (kind in ('state', 'region', 'ministry', 'body', 'enterprise')),
    rank integer not null default 1000 check (rank > 0)
  )`

const names = sql`
  create table party_names (
    party text not null references parties,
    language text not null check (language <> ''),
    form text not null check (form <> ''),
    primary key (party, language)
  )`

/** Those who can act, and how each language calls them. */
export const m0001: Migration = {
  number: 1,
  name: 'parties',
  up: changeOf(
    [refuseChange, parties, names],
    [
      { rights: ['select', 'insert'], tables: ['parties', 'party_names'] },
      { rights: [], columns: ['form'], tables: ['party_names'] },
    ],
  ),
}
