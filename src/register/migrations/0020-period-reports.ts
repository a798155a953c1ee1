import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const reports = sql`
  create table period_reports (
    id text primary key check (id ~ '^pr_'),
    pair text not null check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    party text not null references parties,
    office text not null check (office <> ''),
    period text not null check (period <> ''),
    state text not null default 'draft' check (state in ('draft', 'checked', 'sent', 'heard')),
    opened_by text not null check (opened_by <> ''),
    checked_by text,
    sent_on date,
    sent jsonb,
    meeting text references meetings,
    heard_on date,
    version integer not null default 1 check (version > 0),
    unique (party, office, period),
    constraint period_reports_sent check ((state in ('sent', 'heard')) = (sent is not null)),
    constraint period_reports_checker check (checked_by is distinct from opened_by or checked_by is null)
  )`

const lines = sql`
  create table period_report_lines (
    id text primary key check (id ~ '^pl_'),
    report text not null references period_reports,
    ordinal integer not null check (ordinal > 0),
    commitment text references commitments,
    project text check (project ~ '^un_'),
    title text not null check (title <> ''),
    due text,
    is_answered boolean not null default false,
    words text check (words <> ''),
    figure text check (figure <> ''),
    difficulty text check (difficulty <> ''),
    request text check (request <> ''),
    version integer not null default 1 check (version > 0),
    unique (report, ordinal)
  )`

const TABLES = ['period_reports', 'period_report_lines']

/** Reports of offices for a period, and their lines. */
export const m0020: Migration = {
  number: 20,
  name: 'period-reports',
  up: changeOf(
    [reports, lines, ...historyOf(...TABLES)],
    [{ rights: ['select', 'insert', 'update'], tables: TABLES }],
  ),
}
