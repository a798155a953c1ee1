import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf, refusals } from './script.js'

const journal = sql`
  create table journal (
    n bigint primary key check (n > 0),
    entry text not null,
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    prev text not null generated always as (entry::jsonb ->> 'prev') stored unique,
    at text not null generated always as (entry::jsonb ->> 'at') stored,
    actor text not null generated always as (entry::jsonb ->> 'actor') stored,
    act text not null generated always as (entry::jsonb ->> 'act') stored,
    subject text not null generated always as (entry::jsonb ->> 'subject') stored,
    check (n = (entry::jsonb ->> 'n')::bigint)
  )`

/** The append-only, hash-chained list of every change; a unique previous hash forbids forks. */
export const m0009: Migration = {
  number: 9,
  name: 'journal',
  up: changeOf(
    [
      journal,
      sql`create index journal_subject on journal (subject, n)`,
      sql`create index journal_act on journal (act, n)`,
      ...refusals('journal'),
    ],
    [{ rights: ['select', 'insert'], tables: ['journal'] }],
  ),
}
