import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const details = sql`
  create table meeting_details (
    meeting text primary key references meetings,
    state text not null check (state in ('announced', 'held', 'postponed', 'cancelled')),
    state_on date not null,
    ground text check (ground <> ''),
    format text check (format in ('informal', 'official-visit', 'state-visit', 'working-visit', 'negotiations',
      'telephone', 'summit', 'commission', 'online', 'session', 'other')),
    day text check (day <> ''),
    time text check (time ~ '^[0-2][0-9]:[0-5][0-9]$'),
    place text check (place <> ''),
    zone text check (zone ~ '^[A-Z][A-Za-z_]+/[A-Za-z_/-]+$'),
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    constraint meeting_details_ground check (state not in ('postponed', 'cancelled') or ground is not null),
    constraint meeting_details_time check (time is null or zone is not null)
  )`

const delegates = sql`
  create table meeting_delegates (
    id text primary key check (id ~ '^md_'),
    meeting text not null references meetings,
    person text not null check (person <> ''),
    post text not null check (post <> ''),
    party text not null references parties,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    unique (meeting, person)
  )`

const readouts = sql`
  create table meeting_readouts (
    readout text primary key references readouts,
    meeting text not null references meetings,
    ground text not null check (ground <> ''),
    version integer not null default 1 check (version > 0)
  )`

const TABLES = ['meeting_details', 'meeting_delegates', 'meeting_readouts']
const MOVED = ['meeting_statements', 'meeting_parties', 'delegates']

/** What the secretariat keeps of a meeting beside what readouts tell: state, place with its zone, delegations, and which
 *  readouts belong to it. What statements told of the meeting moves along with a readout that is tied to another. */
export const m0024: Migration = {
  number: 24,
  name: 'meeting-details',
  up: changeOf(
    [
      ...[details, delegates, readouts],
      sql`create index meeting_delegates_person on meeting_delegates (person)`,
      sql`create index meeting_readouts_meeting on meeting_readouts (meeting)`,
      ...historyOf(...TABLES),
    ],
    [
      { rights: ['select', 'insert', 'update'], tables: TABLES },
      { rights: [], columns: ['meeting'], tables: MOVED },
    ],
  ),
}
