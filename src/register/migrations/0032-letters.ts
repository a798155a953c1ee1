import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

const wishes = sql`
  create table letter_wishes (
    person text primary key check (person <> ''),
    address text not null check (length(address) between 3 and 260),
    language text not null check (length(language) between 2 and 12)
  )`

const letters = sql`
  create table letters (
    id text primary key check (id ~ '^lt_'),
    person text not null check (person <> ''),
    address text not null,
    day text not null,
    subject text not null,
    text text not null,
    html text not null,
    made_at timestamptz not null,
    sent_at timestamptz,
    failure text,
    unique (person, day)
  )`

/** Daily letters: who wishes one, and the outbox they wait in. They stand outside the journal. */
export const m0032: Migration = {
  number: 32,
  name: 'letters',
  up: changeOf(
    [wishes, letters, sql`create index letters_unsent on letters (made_at) where sent_at is null`],
    [{ rights: ['select', 'insert', 'update', 'delete'], tables: ['letter_wishes', 'letters'] }],
  ),
}
