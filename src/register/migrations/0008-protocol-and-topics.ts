import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

const greetings = sql`
  create table greetings (
    id text primary key check (id ~ '^gr_'),
    statement text not null unique references statements,
    occasion text not null check (occasion in ('navruz', 'ramazan-hayit', 'qurban-hayit', 'independence', 'new-year',
      'birthday', 'victory', 'anniversary', 'election', 'condolence', 'other')),
    from_whom text[] not null,
    to_whom text[] not null
  )`

const awards = sql`
  create table awards (
    id text primary key check (id ~ '^aw_'),
    statement text not null unique references statements,
    award text not null check (award <> ''),
    recipients text[] not null,
    presenter text,
    day text
  )`

const topics = sql`
  create table topics (
    id text primary key check (id ~ '^tp_'),
    statement text not null unique references statements,
    subject text not null check (subject <> ''),
    stance text,
    parties text[] not null
  )`

/** Greetings, awards, and matters that were spoken of without act, number or event. */
export const m0008: Migration = {
  number: 8,
  name: 'protocol and topics',
  up: changeOf(
    [greetings, awards, topics],
    [{ rights: ['select', 'insert'], tables: ['greetings', 'awards', 'topics'] }],
  ),
}
