import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const levels = sql`
  create table relation_levels (
    id text primary key check (id ~ '^rl_'),
    pair text not null check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    level text not null check (level in ('good-neighbourliness', 'strategic-partnership',
      'comprehensive-strategic-partnership', 'alliance')),
    document text check (document <> ''),
    signed text not null check (signed <> ''),
    in_force text check (in_force <> ''),
    quote text check (quote <> ''),
    statement text references statements,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (pair, level, signed)
  )`

const names = sql`
  create table relation_names (
    id text primary key check (id ~ '^rn_'),
    pair text not null check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    party text not null references parties,
    words text not null check (words <> ''),
    language text,
    day date not null,
    statement text references statements,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0)
  )`

const ties = sql`
  create table ties (
    id text primary key check (id ~ '^ti_'),
    kind text not null check (kind in ('regions', 'cities', 'universities', 'culture', 'business')),
    first_party text not null references parties,
    first_partner text not null check (first_partner <> ''),
    second_party text not null references parties,
    second_partner text not null check (second_partner <> ''),
    state text not null check (state in ('proposed', 'signed', 'active', 'dormant')),
    state_on date not null,
    document text check (document <> ''),
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    check (first_party <> second_party),
    unique (kind, first_partner, second_partner)
  )`

const tieEvents = sql`
  create table tie_events (
    id text primary key check (id ~ '^te_'),
    tie text not null references ties,
    title text not null check (title <> ''),
    day text not null check (day <> ''),
    statement text references statements,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0)
  )`

const TABLES = ['relation_levels', 'relation_names', 'ties', 'tie_events']

/** What two states are to each other by their documents and by each side's words, and the partners below the states. */
export const m0023: Migration = {
  number: 23,
  name: 'ties-and-relations',
  up: changeOf(
    [
      levels,
      names,
      ties,
      tieEvents,
      sql`create index tie_events_tie on tie_events (tie)`,
      ...historyOf(...TABLES),
    ],
    [{ rights: ['select', 'insert', 'update'], tables: TABLES }],
  ),
}
