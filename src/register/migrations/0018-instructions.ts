import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const STATES = sql`('on-control', 'assigned', 'under-way', 'reported', 'checked', 'returned', 'off-control', 'ceased')`

const instructions = sql`
  create table instructions (
    id text primary key check (id ~ '^in_'),
    commitment text not null references commitments,
    party text not null references parties,
    number text check (number <> ''),
    given_by text not null check (given_by <> ''),
    given_on date not null,
    addressee text not null check (addressee <> ''),
    executor text check (executor <> ''),
    co_executors text[] not null,
    due date check (due >= given_on),
    first_due date,
    state text not null default 'on-control' check (state in ${STATES}),
    extensions integer not null default 0 check (extensions >= 0),
    reported_on date,
    reported_by text,
    evidence text,
    checked_by text,
    ended_on date,
    version integer not null default 1 check (version > 0),
    unique (commitment, party),
    constraint instructions_executor check (state in ('on-control', 'ceased') or executor is not null),
    constraint instructions_due check (state in ('on-control', 'ceased') or due is not null),
    constraint instructions_checker check (checked_by is distinct from reported_by or checked_by is null)
  )`

const moves = sql`
  create table instruction_moves (
    id text primary key check (id ~ '^im_'),
    instruction text not null references instructions,
    act text not null check (act <> ''),
    state text not null check (state in ${STATES}),
    on_day date not null,
    by text not null check (by <> ''),
    words text,
    due date,
    version integer not null default 1 check (version > 0)
  )`

const TABLES = ['instructions', 'instruction_moves']

/** Control cards, one a side, and what happened to each. */
export const m0018: Migration = {
  number: 18,
  name: 'instructions',
  up: changeOf(
    [
      instructions,
      moves,
      sql`create index instruction_moves_of on instruction_moves (instruction)`,
      sql`create index instructions_due on instructions (due) where state not in ('off-control', 'ceased')`,
      ...historyOf(...TABLES),
    ],
    [{ rights: ['select', 'insert', 'update'], tables: TABLES }],
  ),
}
