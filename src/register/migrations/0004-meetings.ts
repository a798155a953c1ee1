import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

const sources = sql`
  create table meeting_statements (
    statement text primary key references statements,
    meeting text not null references meetings
  )`

const parties = sql`
  create table meeting_parties (
    meeting text not null references meetings,
    party text not null references parties,
    statement text not null references statements,
    primary key (statement, party)
  )`

const delegates = sql`
  create table delegates (
    meeting text not null references meetings,
    statement text not null references statements,
    ordinal integer not null check (ordinal >= 0),
    person text not null check (person <> ''),
    post text,
    party text references parties,
    primary key (statement, ordinal)
  )`

const indexes = [
  sql`create index meeting_statements_meeting on meeting_statements (meeting)`,
  sql`create index meeting_parties_meeting on meeting_parties (meeting)`,
  sql`create index delegates_meeting on delegates (meeting)`,
  sql`create index meetings_day on meetings (day)`,
]

/** Who met, by which statements; the table of meetings itself came with the readouts. */
export const m0004: Migration = {
  number: 4,
  name: 'meetings',
  up: changeOf(
    [sources, parties, delegates, ...indexes],
    [{ rights: ['select', 'insert'], tables: ['meeting_statements', 'meeting_parties', 'delegates'] }],
  ),
}
