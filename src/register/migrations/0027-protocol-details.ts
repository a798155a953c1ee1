import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const honours = sql`
  create table honours (
    id text primary key check (id ~ '^hn_'),
    award_order text not null check (award_order <> ''),
    degree text check (degree <> ''),
    recipient text not null check (recipient <> ''),
    recipient_party text not null references parties,
    post text check (post <> ''),
    decree text check (decree <> ''),
    decreed_on text not null check (decreed_on <> ''),
    presented_on date,
    presenter text check (presenter <> ''),
    statement text references statements,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    constraint honours_presented check ((presented_on is null) = (presenter is null)),
    unique (award_order, recipient, decreed_on)
  )`

const honourStatements = sql`
  create table honour_statements (
    honour text not null references honours,
    statement text not null references statements,
    version integer not null default 1 check (version > 0),
    primary key (honour, statement)
  )`

const greetings = sql`
  create table kept_greetings (
    id text primary key check (id ~ '^gk_'),
    occasion text not null check (occasion <> ''),
    year integer not null check (year between 1991 and 2999),
    sender text not null references parties,
    sender_name text check (sender_name <> ''),
    greeted text not null references parties,
    greeted_name text check (greeted_name <> ''),
    channel text not null check (channel in ('letter', 'telegram', 'telephone', 'in-person', 'public-message', 'other')),
    day date not null,
    words text check (words <> ''),
    statement text references statements,
    source text not null check (source <> ''),
    version integer not null default 1 check (version > 0),
    check (sender <> greeted),
    unique (occasion, year, sender, greeted, channel, day)
  )`

const TABLES = ['honours', 'honour_statements', 'kept_greetings']

/** Orders from the decree to the day they are handed over, and greetings by occasion and year. */
export const m0027: Migration = {
  number: 27,
  name: 'protocol-details',
  up: changeOf(
    [
      ...[honours, honourStatements, greetings],
      sql`create index kept_greetings_year on kept_greetings (year, greeted)`,
      ...historyOf(...TABLES),
    ],
    [{ rights: ['select', 'insert', 'update'], tables: TABLES }],
  ),
}
