import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const bodies = sql`
  create table joint_bodies (
    id text primary key check (id ~ '^bo_'),
    pair text not null check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    name text not null check (name <> ''),
    type text not null check (type in ('centre', 'company', 'council', 'commission', 'other')),
    party text references parties,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (pair, name)
  )`

const milestones = sql`
  create table milestones (
    body text not null references joint_bodies,
    milestone text not null check (milestone in ('decided', 'site', 'charter', 'registered', 'agreement', 'ratified',
      'operator', 'construction', 'infrastructure', 'residents', 'staffed', 'opened', 'operating')),
    side text not null check (side = 'both' or side ~ '^[A-Z]{2}$'),
    due text check (due <> ''),
    due_words text,
    due_said_on date,
    claimed_on date,
    claimed_by text references parties,
    claimed_words text,
    statement text references statements,
    reached text check (reached <> ''),
    evidence text check (evidence <> ''),
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    primary key (body, milestone, side),
    constraint milestones_evidence check ((reached is null) = (evidence is null)),
    constraint milestones_claim check ((claimed_on is null) = (claimed_words is null))
  )`

const shares = sql`
  create table body_shares (
    id text primary key check (id ~ '^bs_'),
    body text not null references joint_bodies,
    holder text not null check (holder <> ''),
    party text not null references parties,
    percent numeric not null check (percent > 0 and percent <= 100),
    as_of date not null,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (body, holder, as_of)
  )`

const activity = sql`
  create table body_activity (
    id text primary key check (id ~ '^ba_'),
    body text not null references joint_bodies,
    measure text not null check (measure <> ''),
    period text not null check (period <> ''),
    value numeric not null,
    unit text not null check (unit <> ''),
    vintage date not null,
    party text not null references parties,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (body, measure, period, party, vintage)
  )`

const ties = sql`
  create table body_statements (
    body text not null references joint_bodies,
    statement text not null references statements,
    version integer not null default 1 check (version > 0),
    primary key (body, statement)
  )`

const TABLES = ['joint_bodies', 'milestones', 'body_shares', 'body_activity', 'body_statements']

/** Joint centres, companies and councils: how far their launch is, who holds them, what they did. */
export const m0022: Migration = {
  number: 22,
  name: 'bodies',
  up: changeOf(
    [bodies, milestones, shares, activity, ties, ...historyOf(...TABLES)],
    [{ rights: ['select', 'insert', 'update'], tables: TABLES }],
  ),
}
