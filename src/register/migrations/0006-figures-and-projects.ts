import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf, refusals } from './script.js'

const figures = sql`
  create table figures (
    id text primary key check (id ~ '^fg_'),
    statement text not null unique references statements,
    measure text not null check (measure in ('trade-turnover', 'exports', 'imports', 'trade-target', 'investment',
      'investment-portfolio', 'projects', 'joint-ventures', 'flights', 'visitors', 'cargo', 'transit', 'energy',
      'water', 'jobs', 'quota', 'students', 'loan', 'other')),
    value numeric not null,
    unit text check (unit <> ''),
    bound text not null check (bound in ('exact', 'above', 'below', 'about', 'up-to')),
    comparison text check (comparison in ('since-year-start', 'year-on-year', 'multi-year', 'level', 'target')),
    period text check (period <> '')
  )`

const projects = sql`
  create table projects (
    id text primary key check (id ~ '^pj_'),
    statement text not null unique references statements,
    subject text not null check (subject <> ''),
    stage text check (stage in ('idea', 'agreed', 'preparation', 'construction', 'launched', 'operating',
      'completed')),
    class text,
    count numeric check (count >= 0),
    value numeric,
    unit text,
    sectors text[] not null,
    places text[] not null,
    enterprises text[] not null
  )`

/** Figures as claims, one row a statement and never changed, and undertakings as readouts tell of them. */
export const m0006: Migration = {
  number: 6,
  name: 'figures and projects',
  up: changeOf(
    [figures, projects, sql`create index figures_measure on figures (measure)`, ...refusals('figures')],
    [{ rights: ['select', 'insert'], tables: ['figures', 'projects'] }],
  ),
}
