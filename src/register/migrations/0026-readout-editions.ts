import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const notes = sql`
  create table edition_notes (
    edition text primary key references editions,
    state text not null check (state in ('released', 'corrected', 'withdrawn')),
    state_on date not null,
    ground text check (ground <> ''),
    party text references parties,
    title text check (title <> ''),
    address text check (address ~ '^https?://'),
    published date,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    constraint edition_notes_ground check ((state = 'released') = (ground is null))
  )`

const drafts = sql`
  create table readout_drafts (
    id text primary key check (id ~ '^ro_'),
    pair text not null check (pair ~ '^[A-Z]{2}-[A-Z]{2}$'),
    party text not null references parties,
    language text not null check (language <> ''),
    title text not null check (title <> ''),
    text text not null check (text <> ''),
    meeting text references meetings,
    readout text references readouts,
    state text not null check (state in ('draft', 'checked', 'released')),
    written_by text not null check (written_by <> ''),
    checked_by text,
    edition text references editions,
    version integer not null default 1 check (version > 0),
    constraint readout_drafts_checker check (checked_by is null or checked_by <> written_by),
    constraint readout_drafts_checked check (state = 'draft' or checked_by is not null),
    constraint readout_drafts_edition check ((state = 'released') = (edition is not null))
  )`

const links = sql`
  create table readout_links (
    id text primary key check (id ~ '^rk_'),
    readout text not null references readouts,
    relation text not null check (relation in ('translates', 'repeats', 'shortens', 'answers', 'attaches', 'refers-to')),
    target text not null check (target <> ''),
    note text check (note <> ''),
    version integer not null default 1 check (version > 0),
    unique (readout, relation, target),
    check (readout <> target)
  )`

const TABLES = ['edition_notes', 'readout_drafts', 'readout_links']

/** What became of each edition of a readout, texts of one's own before they are released, and what belongs together. */
export const m0026: Migration = {
  number: 26,
  name: 'readout-editions',
  up: changeOf(
    [
      ...[notes, drafts, links],
      sql`create index readout_links_target on readout_links (target)`,
      sql`create index editions_replaces on editions (replaces)`,
      ...historyOf(...TABLES, 'editions'),
    ],
    [{ rights: ['select', 'insert', 'update'], tables: TABLES }],
  ),
}
