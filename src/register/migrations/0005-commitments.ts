import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

const commitments = sql`
  create table commitments (
    id text primary key check (id ~ '^co_'),
    reference text not null unique,
    title text not null check (title <> ''),
    force text not null check (force in ('ordered', 'agreed', 'intended', 'proposed', 'supported', 'discussed',
      'reported')),
    due text check (due <> ''),
    due_words text,
    due_basis text check (due_basis in ('stated', 'inferred')),
    due_why text,
    parties text[] not null,
    actors text[] not null,
    addressees text[] not null,
    sectors text[] not null,
    opened_by text not null unique references statements,
    opened_at timestamptz not null,
    version integer not null default 1 check (version > 0),
    constraint commitments_due_words check ((due is null) = (due_words is null) and (due is null) = (due_basis is null)),
    constraint commitments_inferred_why check (due_basis is distinct from 'inferred' or due_why is not null)
  )`

const sides = sql`
  create table commitment_sides (
    commitment text not null references commitments,
    party text not null references parties,
    responsible text,
    work_state text not null default 'unknown'
      check (work_state in ('not-started', 'under-way', 'done', 'dropped', 'unknown')),
    own_figure text,
    own_note text,
    as_of date,
    source text,
    version integer not null default 1 check (version > 0),
    primary key (commitment, party)
  )`

const mentions = sql`
  create table mentions (
    statement text primary key references statements,
    commitment text not null references commitments,
    relation text not null check (relation in ('opens', 'restates', 'narrows', 'widens', 'moves-due', 'closes')),
    confirmed_by text not null check (confirmed_by <> ''),
    confirmed_at timestamptz not null
  )`

const indexes = [
  sql`create index commitments_due on commitments (due)`,
  sql`create index commitment_sides_party on commitment_sides (party, work_state)`,
  sql`create index mentions_commitment on mentions (commitment)`,
]

/** Commitments with a side a party, and the statements that mention them. */
export const m0005: Migration = {
  number: 5,
  name: 'commitments',
  up: changeOf(
    [commitments, sides, mentions, ...indexes],
    [
      { rights: ['select', 'insert', 'update'], tables: ['commitments', 'commitment_sides'] },
      { rights: ['select', 'insert'], tables: ['mentions'] },
    ],
  ),
}
