import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkMigrations, type Migration, migrate } from '../../src/platform/index.js'
import { MIGRATIONS } from '../../src/register/migrations/index.js'
import { type TestDatabase, testDatabase } from './harness.js'
import { mustHave } from './must-have.js'
import { makeOwnFolder, type OwnFolder } from './own-folder.js'
import { startSecond } from './second-process.js'
import { slowMigrations } from './slow-migrations.js'

const THREE = slowMigrations(() => undefined, 0)

let test: TestDatabase<unknown>

async function tables(): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(test.owner)
  return rows.map(({ name }) => name)
}

function changeThat(up: Migration['up'], name = 'more'): readonly Migration[] {
  return [...THREE, { number: 4, name, up }]
}

describe('migrations', () => {
  beforeAll(async () => {
    test = await testDatabase([])
  })
  afterAll(() => test?.close())

  beforeEach(async () => {
    await sql`drop schema public cascade`.execute(test.owner)
    await sql`create schema public`.execute(test.owner)
    await sql`grant usage on schema public to public`.execute(test.owner)
  })

  it('are made in order, and once', async () => {
    expect(mustHave(await migrate(test.owner, THREE)).map(({ number }) => number)).toEqual([1, 2, 3])
    expect(mustHave(await migrate(test.owner, THREE))).toEqual([])
    expect(await tables()).toEqual(['lakes', 'rivers', 'schema_migrations', 'towns'])
  })

  it('are told before they are made, also to the application', async () => {
    expect(mustHave(await checkMigrations(test.application, THREE))).toEqual({ current: 0, pending: THREE })
    mustHave(await migrate(test.owner, THREE.slice(0, 2)))
    expect(mustHave(await checkMigrations(test.application, THREE))).toEqual({
      current: 2,
      pending: THREE.slice(2),
    })
  })

  it('leave the earlier schema when one fails halfway, and go on from there', async () => {
    const failing = changeThat(async (tx) => {
      await sql`create table seas (name text)`.execute(tx)
      await sql`select 1 / 0`.execute(tx)
    })
    expect(await migrate(test.owner, failing)).toMatchObject({ ok: false })
    expect(await tables()).not.toContain('seas')
    expect(mustHave(await checkMigrations(test.owner, failing)).current).toBe(3)
    mustHave(
      await migrate(
        test.owner,
        changeThat(async (tx) => void (await sql`create table seas ()`.execute(tx))),
      ),
    )
    expect(await tables()).toContain('seas')
  })

  it('may take longer than other statements', async () => {
    const limit = changeThat(async (tx) => {
      const { rows } = await sql`select current_setting('statement_timeout') as limit`.execute(tx)
      expect(rows).toEqual([{ limit: '0' }])
    })
    mustHave(await migrate(test.owner, limit))
  })

  it('refuse a database that a newer version changed, and change nothing there', async () => {
    mustHave(await migrate(test.owner, THREE))
    const older = THREE.slice(0, 2)
    expect(await checkMigrations(test.owner, older)).toMatchObject({
      problem: { code: 'conflict.newer-schema', message: expect.stringContaining('lakes') },
    })
    expect(await migrate(test.owner, older)).toMatchObject({ problem: { code: 'conflict.newer-schema' } })
  })

  it('refuse a database whose change of the same number was another', async () => {
    mustHave(
      await migrate(
        test.owner,
        changeThat(async () => undefined, 'theirs'),
      ),
    )
    const ours = changeThat(async () => undefined, 'ours')
    expect(await migrate(test.owner, ours)).toMatchObject({ problem: { code: 'conflict.newer-schema' } })
  })

  it('must be numbered without a gap', async () => {
    const gap = [...THREE, { number: 5, name: 'late', up: async () => undefined }]
    expect(await migrate(test.owner, gap)).toMatchObject({ problem: { code: 'broken.migrations' } })
  })

  it('are made once by many who begin at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => migrate(test.owner, THREE)))
    const numbers = made.flatMap((one) => mustHave(one)).map(({ number }) => number)
    expect(numbers.sort()).toEqual([1, 2, 3])
  })

  it('of the register can be made by the owner only', async () => {
    expect(await migrate(test.application, MIGRATIONS)).toMatchObject({
      problem: { code: 'refused.database' },
    })
  })
})

describe('migrations in a process of their own', () => {
  let own: OwnFolder

  beforeAll(() => {
    own = makeOwnFolder()
  })
  afterAll(() => own.drop())

  it('leave the earlier schema when the process is killed inside one, and the next process makes the rest', async () => {
    const killed = startSecond('migrate', own)
    expect(await killed.nextLine()).toBe('half')
    await killed.kill('SIGKILL')
    const next = startSecond('migrate', own)
    expect([await next.nextLine(), await next.nextLine()]).toEqual(['half', 'migrated'])
    expect(await next.ended).toBe(0)
  })
})

describe('two processes that migrate at once', () => {
  let own: OwnFolder

  beforeAll(() => {
    own = makeOwnFolder()
  })
  afterAll(() => own.drop())

  it('make each change once and both go on', async () => {
    const both = [startSecond('migrate', own), startSecond('migrate', own)]
    expect(await Promise.all(both.map((one) => one.ended))).toEqual([0, 0])
    const lines = await Promise.all(both.map((one) => one.nextLine()))
    expect(lines.sort()).toEqual(['half', 'migrated'])
  })
})
