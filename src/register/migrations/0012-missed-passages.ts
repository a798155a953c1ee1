import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf, refusals } from './script.js'

const missed = sql`
  create table missed_passages (
    id text primary key check (id ~ '^ms_'),
    edition text not null references editions,
    reading text references readings,
    span_start integer not null check (span_start >= 0),
    span_end integer not null,
    quote text not null check (quote <> ''),
    note text,
    by text not null,
    at timestamptz not null,
    unique (edition, span_start, span_end),
    check (span_start < span_end)
  )`

/** Words in which a reviewer sees a statement that the reader missed; kept for the next reader version. */
export const m0012: Migration = {
  number: 12,
  name: 'missed passages',
  up: changeOf(
    [missed, ...refusals('missed_passages')],
    [{ rights: ['select', 'insert'], tables: ['missed_passages'] }],
  ),
}
