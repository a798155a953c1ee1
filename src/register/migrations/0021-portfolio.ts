import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const STAGES = sql`('idea', 'agreed', 'signed', 'financed', 'construction', 'launched', 'operating', 'stopped')`

const undertakings = sql`
  create table undertakings (
    id text primary key check (id ~ '^un_'),
    pair text not null check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    title text not null check (title <> ''),
    class text not null check (class in ('industrial', 'infrastructure', 'investment', 'other')),
    sector text check (sector <> ''),
    places text[] not null,
    enterprises text[] not null,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (pair, title)
  )`

const sides = sql`
  create table undertaking_sides (
    undertaking text not null references undertakings,
    party text not null references parties,
    stage text not null check (stage in ${STAGES}),
    stage_on date not null,
    evidence text check (evidence <> ''),
    declared text check (declared in ${STAGES}),
    value numeric check (value >= 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    jobs integer check (jobs >= 0),
    localisation numeric check (localisation between 0 and 100),
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    primary key (undertaking, party),
    check ((value is null) = (currency is null)),
    constraint undertaking_sides_evidence check (stage not in ('launched', 'operating') or evidence is not null)
  )`

const segments = sql`
  create table segments (
    id text primary key check (id ~ '^sg_'),
    undertaking text not null references undertakings,
    party text not null references parties,
    title text not null check (title <> ''),
    stage text not null check (stage in ${STAGES}),
    stage_on date not null,
    due text check (due <> ''),
    evidence text check (evidence <> ''),
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (undertaking, party, title),
    constraint segments_evidence check (stage not in ('launched', 'operating') or evidence is not null)
  )`

const ties = sql`
  create table undertaking_statements (
    undertaking text not null references undertakings,
    statement text not null references statements,
    version integer not null default 1 check (version > 0),
    primary key (undertaking, statement)
  )`

const snapshots = sql`
  create table portfolio_snapshots (
    id text primary key check (id ~ '^ps_'),
    pair text not null check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    day date not null,
    items jsonb not null,
    version integer not null default 1 check (version > 0),
    unique (pair, day)
  )`

const sums = sql`
  create table stated_sums (
    id text primary key check (id ~ '^ss_'),
    pair text not null check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    party text not null references parties,
    day date not null,
    covers text not null check (covers in ('signed', 'planned', 'under-way', 'completed', 'not-said')),
    value numeric not null check (value >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    bound text not null check (bound in ('exact', 'above', 'below', 'about', 'up-to')),
    projects integer check (projects >= 0),
    jobs integer check (jobs >= 0),
    statement text references statements,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0)
  )`

const TABLES = [
  'undertakings',
  'undertaking_sides',
  'segments',
  'undertaking_statements',
  'portfolio_snapshots',
  'stated_sums',
]

/** Projects as each side keeps them, their segments, and the portfolio on a day. */
export const m0021: Migration = {
  number: 21,
  name: 'portfolio',
  up: changeOf(
    [
      undertakings,
      sides,
      segments,
      ties,
      snapshots,
      sums,
      sql`create index segments_of on segments (undertaking)`,
      ...historyOf(...TABLES),
    ],
    [{ rights: ['select', 'insert', 'update'], tables: TABLES }],
  ),
}
