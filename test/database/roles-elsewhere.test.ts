import { readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queriesOf } from '../../src/platform/database.js'
import { type OwnServer, useOwnServer } from '../../src/platform/embedded.js'
import { type Config, openDatabase, openMigrated, readConfig } from '../../src/platform/index.js'
import { mustHave } from './must-have.js'
import { makeOwnFolder, type OwnFolder } from './own-folder.js'
import { slowMigrations } from './slow-migrations.js'

let own: OwnFolder
let server: OwnServer
let port: number

/** A port that was free a moment ago. */
function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const listener = createServer().listen(0, '127.0.0.1', () => {
      const { port: found } = listener.address() as AddressInfo
      listener.close(() => resolve(found))
    })
  })
}

function configOf(login: string, database: string): Config {
  return mustHave(readConfig({ DATABASE_URL: `postgres://${login}@127.0.0.1:${port}/${database}` }))
}

async function tryOpening(login: string, database: string): Promise<unknown> {
  const opened = await openDatabase(configOf(login, database), { role: 'application' })
  if (opened.ok) await opened.value.close()
  return opened
}

/** Migrates a database and says what the application found there. */
async function lookInto(login: string, database: string) {
  const config = configOf(login, database)
  const { db, isWeakened, where, close } = mustHave(
    await openMigrated(
      config,
      slowMigrations(() => undefined, 0),
    ),
  )
  const names = sql<{ login: string; role: string }>`select session_user as login, current_user as role`
  const { rows } = await names.execute(db)
  const mayMake = await sql`create table mine (id int)`.execute(db).then(
    () => true,
    () => false,
  )
  await close()
  return { ...rows[0], isWeakened, mayMake, where }
}

/** A server with a port and passwords, as a ministry has it: `maker` may make roles, `plain` may not. */
beforeAll(async () => {
  own = makeOwnFolder()
  port = await findPort()
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`]
  server = mustHave(await useOwnServer({ dataFolder: own.dataFolder, settings }))
  const rules = join(own.cluster, 'pg_hba.conf')
  writeFileSync(rules, `host all all 127.0.0.1/32 scram-sha-256\n${readFileSync(rules, 'utf8')}`)
  const db = queriesOf(server.connectionAs('owner'))
  await sql`select pg_reload_conf()`.execute(db)
  await sql`drop role kelisim_app`.execute(db)
  await sql`create role plain login password 'heron'`.execute(db)
  await sql`create role maker login createrole password 'crane'`.execute(db)
  await sql`create database register owner plain`.execute(db)
  await sql`create database register_two owner maker`.execute(db)
  await db.destroy()
})
afterAll(async () => {
  await server?.leave()
  await own?.drop()
})

describe('a server that DATABASE_URL names', () => {
  it('is used with one role, and that is told, when it lets us make no other', async () => {
    const found = await lookInto('plain:heron', 'register')
    expect(found).toMatchObject({ login: 'plain', role: 'plain', isWeakened: true, mayMake: true })
  })

  it('is used with two roles when it lets us make one: the application has only its own rights', async () => {
    const found = await lookInto('maker:crane', 'register_two')
    expect(found).toMatchObject({ login: 'maker', role: 'kelisim_app', isWeakened: false, mayMake: false })
  })

  it('is shown without its password', async () => {
    const { where } = await lookInto('plain:heron', 'register')
    expect(where).toContain('plain')
    expect(where).not.toContain('heron')
  })

  it.each([
    ['a wrong password', 'plain:swan', 'register', 'refused.database'],
    ['no password', 'plain', 'register', 'refused.database'],
    ['an unknown login', 'nobody:heron', 'register', 'refused.database'],
    ['an unknown database', 'plain:heron', 'nowhere', 'absent.database'],
  ])('with %s is a problem with a hint', async (_, login, database, code) => {
    const opened = await tryOpening(login, database)
    expect(opened).toMatchObject({ ok: false, problem: { code, hint: expect.anything() } })
    expect(JSON.stringify(opened)).not.toContain('swan')
  })

  it('at a closed port does not answer, and the hint says what to mend', async () => {
    const closed = await findPort()
    const config = mustHave(readConfig({ DATABASE_URL: `postgres://a@127.0.0.1:${closed}/b` }))
    expect(await openDatabase(config, { role: 'owner' })).toMatchObject({
      problem: {
        code: 'unavailable.database',
        message: expect.stringContaining(String(closed)),
        hint: expect.stringContaining('DATABASE_URL'),
      },
    })
  })

  it('at an unknown host does not answer', async () => {
    const config = mustHave(readConfig({ DATABASE_URL: 'postgres://a@nowhere.invalid/b' }))
    expect(await openDatabase(config, { role: 'owner' })).toMatchObject({
      problem: { code: 'unavailable.database' },
    })
  })
})
