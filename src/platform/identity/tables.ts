import { type Generated, type Kysely, sql } from 'kysely'
import { APPLICATION_ROLE } from '../database-role.js'
import type { EventKind } from './types.js'

/** The schema of sign-in, apart from the register's: what stands in it is nobody's business but sign-in's. */
export const SCHEMA = 'identity'

/** Tables that are ours; those of the library stand beside them. Codes, keys of forms and tries are kept as hashes. */
export interface IdentityTables {
  readonly tries: { readonly key: string; readonly at: Date }
  readonly codes: {
    readonly hash: string
    readonly kind: 'first' | 'person'
    readonly person: string | null
    readonly made_by: string
    readonly until: Date
    readonly used_at: Date | null
  }
  readonly spent: { readonly hash: string; readonly at: Date }
  readonly events: {
    readonly id: Generated<string>
    readonly at: Date
    readonly kind: EventKind
    readonly person: string | null
    readonly by_whom: string
    readonly place: string | null
  }
  readonly kept_forms: { readonly hash: string; readonly sealed: string; readonly at: Date }
}

export type IdentityDatabase = Kysely<IdentityTables>

/** Any number, the same in all versions: whoever changes the schema holds this lock meanwhile. */
const LOCK = 5_354_726

const OURS = [
  sql`create table if not exists tries (key text not null, at timestamptz not null)`,
  sql`create index if not exists tries_of_key on tries (key, at)`,
  sql`create table if not exists codes (
    hash text primary key, kind text not null check (kind in ('first', 'person')), person text, made_by text not null,
    until timestamptz not null, used_at timestamptz, check ((kind = 'first') = (person is null)))`,
  sql`create table if not exists spent (hash text primary key, at timestamptz not null)`,
  sql`create table if not exists events (id bigint generated always as identity primary key, at timestamptz not null,
    kind text not null, person text, by_whom text not null, place text)`,
  sql`create index if not exists events_at on events (at desc, id desc)`,
  sql`create table if not exists kept_forms (hash text primary key, sealed text not null, at timestamptz not null)`,
]

/** The program's role may do with these rows as it likes; a server without that role needs no grant. */
async function grantAll(db: Kysely<unknown>): Promise<void> {
  const role = await sql`select 1 from pg_roles where rolname = ${APPLICATION_ROLE}`.execute(db)
  if (role.rows.length === 0) return
  const to = sql.id(APPLICATION_ROLE)
  await sql`grant usage on schema ${sql.id(SCHEMA)} to ${to}`.execute(db)
  const rights = sql`select, insert, update, delete`
  await sql`grant ${rights} on all tables in schema ${sql.id(SCHEMA)} to ${to}`.execute(db)
  // What happened is not told otherwise later; it only grows old.
  await sql`revoke update on events from ${to}`.execute(db)
}

/** Makes the schema and its tables where they lack; `library` makes those of the library. Racing processes wait. */
export async function makeTables(
  owner: Kysely<unknown>,
  library: (db: Kysely<unknown>) => Promise<void>,
): Promise<void> {
  await owner.connection().execute(async (db) => {
    await sql`select pg_advisory_lock(${sql.lit(LOCK)})`.execute(db)
    try {
      await sql`create schema if not exists ${sql.id(SCHEMA)}`.execute(db)
      await library(owner)
      for (const statement of OURS) await statement.execute(db)
      await grantAll(db)
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(LOCK)})`.execute(db)
    }
  })
}
