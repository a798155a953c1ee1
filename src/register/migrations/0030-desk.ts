import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

const views = sql`
  create table saved_views (
    id text primary key check (id ~ '^vw_'),
    name text not null check (name <> ''),
    list text not null check (list ~ '^[a-z][a-z0-9/-]{0,79}$'),
    query text not null check (length(query) <= 2000),
    owner text not null check (owner <> ''),
    party text references parties,
    visibility text not null check (visibility in ('private', 'side', 'public')),
    saved_at timestamptz not null,
    version integer not null default 1 check (version > 0),
    unique (owner, name),
    constraint saved_views_side check (visibility <> 'side' or party is not null)
  )`

const visits = sql`
  create table visits (
    actor text not null check (actor <> ''),
    page text not null check (length(page) between 1 and 200),
    number bigint not null check (number >= 0),
    at timestamptz not null,
    primary key (actor, page)
  )`

const drafts = sql`
  create table form_drafts (
    actor text not null check (actor <> ''),
    form text not null check (length(form) between 1 and 300),
    fields jsonb not null check (jsonb_typeof(fields) = 'object'),
    version integer not null check (version > 0),
    saved_at timestamptz not null,
    primary key (actor, form)
  )`

/** What people keep for their own work: views, where they left off, and what they have not sent yet. None of it is a fact of
 *  the register, so that it stands outside the journal and may be taken away.
 *  source: docs/decisions/0027 */
export const m0030: Migration = {
  number: 30,
  name: 'desk',
  up: changeOf(
    [views, sql`create index saved_views_list on saved_views (list, visibility)`, visits, drafts],
    [{ rights: ['select', 'insert', 'update', 'delete'], tables: ['saved_views', 'visits', 'form_drafts'] }],
  ),
}
