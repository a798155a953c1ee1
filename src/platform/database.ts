import { Kysely, PostgresDialect } from 'kysely'
import { ok, type Result } from '../kernel/index.js'
import type { Config } from './config.js'
import { type Connection, makePool } from './connection.js'
import type { DatabaseRole } from './database-role.js'
import type { DatabaseServer } from './database-server.js'
import { closeOnceAtEnd } from './endings.js'
import { type Migration, migrate } from './migrate.js'
import { openServer } from './server.js'

/** A database ready for queries. */
export interface OpenedDatabase<Tables> {
  readonly db: Kysely<Tables>
  /** The server has no second role for us, so the application has the owner's rights. */
  readonly isWeakened: boolean
  /** Where the server is, to show to people, without secrets. */
  readonly where: string
  /** Ends the connections and leaves the server; the last one out stops the package's own. */
  readonly close: () => Promise<void>
}

/** Opens the database of the settings as one role: the one DATABASE_URL names, else the package's own.
 *  errors: unavailable.database, refused.database, absent.database; refused.data-folder, invalid.data-folder */
export async function openDatabase<Tables>(
  config: Config,
  { role }: { readonly role: DatabaseRole },
): Promise<Result<OpenedDatabase<Tables>>> {
  const server = await openServer(config)
  if (!server.ok) return server
  return ok(openAs<Tables>(server.value, role))
}

/** Queries over a pool of its own. */
export function queriesOf<Tables>(connection: Connection): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: makePool(connection) }) })
}

function openAs<Tables>(server: DatabaseServer, role: DatabaseRole): OpenedDatabase<Tables> {
  const db = queriesOf<Tables>(server.connectionAs(role))
  const end = async () => {
    await db.destroy()
    await server.leave()
  }
  return { db, isWeakened: server.isWeakened, where: server.where, close: closeOnceAtEnd(end) }
}

/** Brings the schema up to date as the owner. */
async function migrateAsOwner(
  server: DatabaseServer,
  migrations: readonly Migration[],
): Promise<Result<unknown>> {
  const db = queriesOf(server.connectionAs('owner'))
  try {
    return await migrate(db, migrations)
  } finally {
    await db.destroy()
  }
}

/** Opens the database for the application after the owner brought its schema up to date; what every command does.
 *  errors: those of openDatabase, conflict.newer-schema, broken.migrations */
export async function openMigrated<Tables>(
  config: Config,
  migrations: readonly Migration[],
): Promise<Result<OpenedDatabase<Tables>>> {
  const server = await openServer(config)
  if (!server.ok) return server
  const migrated = await migrateAsOwner(server.value, migrations)
  if (migrated.ok) return ok(openAs<Tables>(server.value, 'application'))
  await server.value.leave()
  return migrated
}
