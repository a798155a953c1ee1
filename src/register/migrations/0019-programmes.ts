import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const programmes = sql`
  create table programmes (
    id text primary key check (id ~ '^pg_'),
    pair text not null check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    title text not null check (title <> ''),
    term text check (term <> ''),
    number integer not null check (number > 0),
    state text not null check (state in ('drafting', 'approved', 'in-force', 'ended')),
    state_on date not null,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (pair, title)
  )`

const items = sql`
  create table programme_items (
    id text primary key check (id ~ '^pi_'),
    programme text not null references programmes,
    number integer not null check (number > 0),
    code text not null check (code <> ''),
    title text not null check (title <> ''),
    sector text check (sector <> ''),
    party text references parties,
    due text check (due <> ''),
    project text check (project ~ '^un_'),
    indicator text check (indicator <> ''),
    is_dropped boolean not null default false,
    version integer not null default 1 check (version > 0),
    unique (programme, number, code)
  )`

const progress = sql`
  create table programme_progress (
    programme text not null references programmes,
    code text not null check (code <> ''),
    party text not null references parties,
    work_state text not null check (work_state in ('not-started', 'under-way', 'done', 'dropped', 'unknown')),
    reached text,
    as_of date not null,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    primary key (programme, code, party)
  )`

const TABLES = ['programmes', 'programme_items', 'programme_progress']

/** Programmes of two states in their versions, with items and what each side reports of them. */
export const m0019: Migration = {
  number: 19,
  name: 'programmes',
  up: changeOf(
    [programmes, items, progress, ...historyOf(...TABLES)],
    [{ rights: ['select', 'insert', 'update'], tables: TABLES }],
  ),
}
