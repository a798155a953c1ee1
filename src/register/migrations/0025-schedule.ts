import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const schedule = sql`
  create table scheduled_events (
    id text primary key check (id ~ '^sv_'),
    title text not null check (title <> ''),
    type text not null check (type in ('summit', 'visit', 'forum', 'commission', 'exhibition', 'culture', 'sport',
      'session', 'meeting', 'other')),
    scale text not null check (scale in ('bilateral', 'multilateral')),
    format text check (format <> ''),
    place text check (place <> ''),
    parties text[] not null check (cardinality(parties) > 0),
    persons text[] not null,
    prepared_by text check (prepared_by <> ''),
    state text not null check (state in ('mentioned', 'planned', 'dated', 'moved', 'held', 'cancelled')),
    state_on date not null,
    time text not null check (time <> ''),
    first_day date,
    last_day date,
    ground text check (ground <> ''),
    outcome text check (outcome <> ''),
    meeting text references meetings,
    version integer not null default 1 check (version > 0),
    constraint scheduled_events_days check ((first_day is null) = (last_day is null) and first_day <= last_day),
    constraint scheduled_events_outcome check ((state = 'held') = (outcome is not null))
  )`

const wordings = sql`
  create table event_wordings (
    id text primary key check (id ~ '^ew_'),
    event text not null references scheduled_events,
    step text not null check (step in ('first', 'narrowed', 'moved')),
    time text not null check (time <> ''),
    words text not null check (words <> ''),
    said_on date not null,
    said_by text not null references parties,
    ground text check (ground <> ''),
    statement text references statements,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    constraint event_wordings_ground check ((step = 'moved') = (ground is not null))
  )`

const agenda = sql`
  create table agenda_items (
    id text primary key check (id ~ '^ag_'),
    format text not null check (format <> ''),
    number integer not null check (number > 0),
    title text not null check (title <> ''),
    raised_by text not null references parties,
    prepared_in text check (prepared_in <> ''),
    state text not null check (state in ('raised', 'included', 'decided')),
    state_on date not null,
    outcome text check (outcome <> ''),
    statement text references statements,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (format, number, title),
    constraint agenda_items_outcome check ((state = 'decided') = (outcome is not null))
  )`

const TABLES = ['scheduled_events', 'event_wordings', 'agenda_items']

/** What is to come, with every wording of its time, and what is on the agenda of regional formats. */
export const m0025: Migration = {
  number: 25,
  name: 'schedule',
  up: changeOf(
    [
      ...[schedule, wordings, agenda],
      sql`create index event_wordings_event on event_wordings (event)`,
      sql`create index scheduled_events_days on scheduled_events (first_day, last_day)`,
      ...historyOf(...TABLES),
    ],
    [
      { rights: ['select', 'insert', 'update'], tables: ['scheduled_events', 'agenda_items'] },
      { rights: ['select', 'insert'], tables: ['event_wordings'] },
    ],
  ),
}
