import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

const documents = sql`
  create table documents (
    id text primary key check (id ~ '^dc_'),
    statement text not null unique references statements,
    type text not null check (type in ('treaty', 'agreement', 'memorandum', 'declaration', 'programme', 'roadmap',
      'plan', 'protocol', 'contract', 'statement', 'other')),
    subject text not null check (subject <> ''),
    stage text check (stage in ('drafting', 'agreed', 'adopted', 'signed', 'ratified', 'in-force')),
    count numeric check (count >= 0),
    term text,
    parties text[] not null
  )`

const events = sql`
  create table events (
    id text primary key check (id ~ '^ev_'),
    statement text not null unique references statements,
    title text not null check (title <> ''),
    type text not null check (type in ('summit', 'visit', 'forum', 'commission', 'exhibition', 'culture', 'sport',
      'session', 'meeting', 'other')),
    time text check (time <> ''),
    time_words text,
    place text,
    format text,
    participants text[] not null,
    constraint events_time_words check ((time is null) = (time_words is null))
  )`

const reports = sql`
  create table reports (
    id text primary key check (id ~ '^rp_'),
    statement text not null unique references statements,
    reporters text[] not null,
    heard_by text[] not null,
    period text
  )`

const items = sql`
  create table report_items (
    report text not null references reports,
    ordinal integer not null check (ordinal >= 0),
    sector text not null check (sector <> ''),
    words text not null check (words <> ''),
    primary key (report, ordinal)
  )`

/** Texts, coming events and accounts given, as readouts tell of them. */
export const m0007: Migration = {
  number: 7,
  name: 'documents, events and reports',
  up: changeOf(
    [documents, events, reports, items, sql`create index events_time on events (time)`],
    [{ rights: ['select', 'insert'], tables: ['documents', 'events', 'reports', 'report_items'] }],
  ),
}
