import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf, refusals } from './script.js'

const series = sql`
  create table series (
    id text primary key check (id ~ '^se_'),
    measure text not null check (measure in ('trade-turnover', 'exports', 'imports', 'trade-target', 'investment',
      'investment-portfolio', 'projects', 'joint-ventures', 'flights', 'visitors', 'cargo', 'transit', 'energy',
      'water', 'jobs', 'quota', 'students', 'loan', 'other')),
    flow text not null check (flow in ('both-ways', 'exports', 'imports')),
    reporter text not null references parties,
    partner text not null references parties,
    frequency text not null check (frequency in ('month', 'cumulative-month', 'quarter', 'half-year', 'year')),
    unit text not null check (unit <> ''),
    coverage text not null check (coverage in ('goods', 'services', 'goods-and-services', 'unstated')),
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    check (reporter <> partner),
    unique (measure, flow, reporter, partner, frequency, unit, coverage)
  )`

const observations = sql`
  create table observations (
    id text primary key check (id ~ '^ob_'),
    series text not null references series,
    period text not null check (period <> ''),
    value numeric not null,
    bound text not null check (bound in ('exact', 'above', 'below', 'about', 'up-to')),
    vintage text not null check (vintage <> ''),
    known_on date not null,
    status text not null check (status in ('preliminary', 'revised')),
    note text check (note <> ''),
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (series, period, vintage)
  )`

const claims = sql`
  create table figure_series (
    figure text not null references figures,
    series text not null references series,
    version integer not null default 1 check (version > 0),
    primary key (figure, series)
  )`

const TABLES = ['series', 'observations', 'figure_series']

/** Statistics as each side reports them, one row a vintage and never changed, and the claims that speak of them. */
export const m0028: Migration = {
  number: 28,
  name: 'series',
  up: changeOf(
    [
      ...[series, observations, claims],
      sql`create index observations_known on observations (series, period, known_on, id)`,
      sql`create index figure_series_series on figure_series (series)`,
      ...refusals('observations'),
      ...historyOf(...TABLES),
    ],
    [
      { rights: ['select', 'insert', 'update'], tables: ['series', 'figure_series'] },
      { rights: ['select', 'insert'], tables: ['observations'] },
    ],
  ),
}
