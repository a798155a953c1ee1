import { type Kysely, sql } from 'kysely'
import { APPLICATION_ROLE } from './database-role.js'

/** What the application may be allowed to do with the rows of a table. */
export type TableRight = 'select' | 'insert' | 'update' | 'delete'

/** Gives the application rights on tables, in a migration; a server without that role needs none. */
export async function grantToApplication(
  db: Kysely<unknown>,
  rights: readonly TableRight[],
  ...tables: readonly string[]
): Promise<void> {
  const role = await sql`select 1 from pg_roles where rolname = ${APPLICATION_ROLE}`.execute(db)
  if (role.rows.length === 0 || rights.length === 0) return
  const allowed = sql.join(rights.map((right) => sql.raw(right)))
  for (const table of tables)
    await sql`grant ${allowed} on ${sql.table(table)} to ${sql.id(APPLICATION_ROLE)}`.execute(db)
}
