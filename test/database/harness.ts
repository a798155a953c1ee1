import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { Client } from 'pg'
import { inject } from 'vitest'
import { sha256Hex } from '../../src/kernel/index.js'
import type { Connection } from '../../src/platform/connection.js'
import { queriesOf } from '../../src/platform/database.js'
import { type OwnServer, useOwnServer } from '../../src/platform/embedded.js'
import type { DatabaseRole } from '../../src/platform/index.js'
import { type Migration, migrate } from '../../src/platform/index.js'
import { MIGRATIONS } from '../../src/register/migrations/index.js'
import { mustHave } from './must-have.js'

/** A database of one test file, with the schema of the register and nothing in it. */
export interface TestDatabase<Tables> {
  /** May do everything; changes the schema. */
  readonly owner: Kysely<Tables>
  /** Has the rights of the running program; use this one unless the test is about rights. */
  readonly application: Kysely<Tables>
  /** For further connections of its own, as in a test about races. */
  readonly connectionAs: (role: DatabaseRole) => Connection
  readonly close: () => Promise<void>
}

/** Any number: whoever makes the template holds this lock. */
const TEMPLATE_LOCK = 5_354_727

/** This run's server: started by the first test file that asks, joined by the others, stopped after the last. */
async function useCluster(): Promise<OwnServer> {
  const dataFolder = inject('clusterFolder')
  const settings = ['fsync=off', 'full_page_writes=off', 'max_connections=200']
  const systemFolder = join(dataFolder, 'system')
  return mustHave(await useOwnServer({ dataFolder, systemFolder, settings, staysAlive: true }))
}

async function withClient<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function migrateAll(connection: Connection, migrations: readonly Migration[]): Promise<void> {
  const db = queriesOf(connection)
  mustHave(await migrate(db, migrations))
  await db.destroy()
}

/** Makes the template when this is the first file that needs it; half a template is never seen under its name. */
async function ensureTemplate(server: OwnServer, migrations: readonly Migration[]): Promise<string> {
  const name = `template_${sha256Hex(migrations.map((one) => one.name).join()).slice(0, 12)}`
  const owner = server.connectionAs('owner')
  await withClient({ ...owner, database: 'postgres' }, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`drop database if exists ${name}_begun`)
    await client.query(`create database ${name}_begun`)
    await migrateAll({ ...owner, database: `${name}_begun` }, migrations)
    await client.query(`alter database ${name}_begun rename to ${name}`)
  })
  return name
}

/** A migrated database of its own for the calling test file; close it in `afterAll`. */
export async function testDatabase<Tables = unknown>(
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<TestDatabase<Tables>> {
  const server = await useCluster()
  const template = await ensureTemplate(server, migrations)
  const database = `test_${randomBytes(6).toString('hex')}`
  const run = (statement: string) =>
    withClient({ ...server.connectionAs('owner'), database: 'postgres' }, (client) => client.query(statement))
  await run(`create database ${database} template ${template}`)
  const connectionAs = (role: DatabaseRole) => ({ ...server.connectionAs(role), database })
  const owner = queriesOf<Tables>(connectionAs('owner'))
  const application = queriesOf<Tables>(connectionAs('application'))
  const close = async () => {
    await Promise.all([owner.destroy(), application.destroy()])
    await run(`drop database ${database} with (force)`)
    await server.leave()
  }
  return { owner, application, connectionAs, close }
}
