import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const offices = sql`
  create table offices (
    id text primary key check (id ~ '^of_'),
    name text not null unique check (name <> ''),
    party text not null references parties,
    version integer not null default 1 check (version > 0)
  )`

const users = sql`
  create table users (
    id text primary key check (id ~ '^us_'),
    name text not null unique check (name <> ''),
    office text references offices,
    role text not null check (role <> ''),
    since date not null,
    left_on date check (left_on >= since),
    version integer not null default 1 check (version > 0)
  )`

const officeRules = sql`
  create table office_rules (
    party text not null references parties,
    command text not null check (command <> ''),
    needs_second boolean not null,
    version integer not null default 1 check (version > 0),
    primary key (party, command)
  )`

const proposals = sql`
  create table proposals (
    id text primary key check (id ~ '^pp_'),
    command text not null check (command <> ''),
    input jsonb not null,
    confirmation text not null check (confirmation in ('another-person', 'both-sides')),
    parties text[] not null,
    state text not null default 'open' check (state in ('open', 'confirmed', 'withdrawn')),
    made_by text not null check (made_by <> ''),
    made_party text references parties,
    made_at timestamptz not null,
    decided_by text,
    decided_party text references parties,
    decided_at timestamptz,
    version integer not null default 1 check (version > 0),
    constraint proposals_decided check ((state = 'open') = (decided_by is null)),
    constraint proposals_second check (state <> 'confirmed' or decided_by <> made_by)
  )`

/** Offices and the persons in them, which acts need a second person there, and what waits for one. */
export const m0016: Migration = {
  number: 16,
  name: 'offices',
  up: changeOf(
    [offices, users, officeRules, proposals, ...historyOf('offices', 'users', 'office_rules', 'proposals')],
    [{ rights: ['select', 'insert', 'update'], tables: ['offices', 'users', 'office_rules', 'proposals'] }],
  ),
}
