import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf, refusals } from './script.js'

const meetings = sql`
  create table meetings (
    id text primary key check (id ~ '^mt_'),
    format text check (format in ('informal', 'official-visit', 'state-visit', 'working-visit', 'negotiations',
      'telephone', 'summit', 'commission', 'online', 'session', 'other')),
    place text check (place <> ''),
    day text check (day <> ''),
    tone text check (tone <> ''),
    pair text check (pair ~ '^[A-Z]{2}-[A-Z]{2}$')
  )`

const readouts = sql`
  create table readouts (
    id text primary key check (id ~ '^rd_'),
    title text not null check (title <> ''),
    publisher text references parties,
    address text check (address ~ '^https?://'),
    published date,
    pair text check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    meeting text references meetings,
    search text not null,
    search_vector tsvector generated always as (to_tsvector('simple', search)) stored,
    received_at timestamptz not null,
    received_by text not null
  )`

const editions = sql`
  create table editions (
    id text primary key check (id ~ '^ed_'),
    readout text not null references readouts,
    language text check (language <> ''),
    text text not null check (text <> ''),
    text_hash text not null unique check (text_hash ~ '^[0-9a-f]{64}$'),
    replaces text references editions,
    received_at timestamptz not null
  )`

const readings = sql`
  create table readings (
    id text primary key check (id ~ '^rg_'),
    edition text not null references editions,
    reader_version text not null check (reader_version <> ''),
    language text,
    mentions jsonb not null check (jsonb_typeof(mentions) = 'array'),
    remainder jsonb not null check (jsonb_typeof(remainder) = 'array'),
    problems jsonb not null check (jsonb_typeof(problems) = 'array'),
    read_at timestamptz not null,
    unique (edition, reader_version)
  )`

const indexes = [
  sql`create index readouts_search on readouts using gin (search_vector)`,
  sql`create index readouts_published on readouts (published)`,
  sql`create index readouts_meeting on readouts (meeting)`,
  sql`create index editions_readout on editions (readout)`,
]

/** Readouts with their exact texts, and what reader versions made of them. */
export const m0002: Migration = {
  number: 2,
  name: 'readouts',
  up: changeOf(
    [meetings, readouts, editions, readings, ...indexes, ...refusals('editions')],
    [
      { rights: ['select', 'insert'], tables: ['meetings', 'readouts', 'editions', 'readings'] },
      { rights: ['update'], tables: ['meetings'] },
      { rights: [], columns: ['pair', 'meeting'], tables: ['readouts'] },
    ],
  ),
}
