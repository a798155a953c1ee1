import { existsSync, readdirSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Config, openDatabase, readConfig } from '../../src/platform/index.js'
import { mustHave } from './must-have.js'
import { makeOwnFolder, type OwnFolder } from './own-folder.js'
import { startSecond } from './second-process.js'

const SETTINGS = {
  listen_addresses: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  data_checksums: 'on',
  TimeZone: 'UTC',
  statement_timeout: '15s',
  session_authorization: 'kelisim_app',
}

describe('the own server', () => {
  let own: OwnFolder
  let config: Config

  beforeAll(() => {
    own = makeOwnFolder()
    config = mustHave(readConfig({ KELISIM_DATA: own.dataFolder }))
  })
  afterAll(() => own.drop())

  it('is made, started and, when its only user leaves, stopped', async () => {
    const { close } = mustHave(await openDatabase(config, { role: 'owner' }))
    const server = own.running()
    expect(server).not.toBeNull()
    await close()
    expect(own.running()).toBeNull()
    expect(existsSync(server?.socketFolder ?? '')).toBe(false)
  })

  it('has no port, writes safely to the disk, and keeps no statement longer than its limit', async () => {
    const { db, close } = mustHave(await openDatabase(config, { role: 'application' }))
    const names = Object.keys(SETTINGS)
    const values = sql.join(names.map((name) => sql`current_setting(${name})`))
    const { rows } = await sql<{ found: string[] }>`select array[${values}] as found`.execute(db)
    await close()
    expect(Object.fromEntries(names.map((name, index) => [name, rows[0]?.found[index]]))).toEqual(SETTINGS)
  })

  it('lets nobody else to its socket', async () => {
    const { close } = mustHave(await openDatabase(config, { role: 'owner' }))
    const folder = own.running()?.socketFolder ?? ''
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    await close()
  })

  it('keeps what was written when it starts again, to the last digit', async () => {
    const first = mustHave(await openDatabase(config, { role: 'owner' }))
    await sql`create table kept as select 12345678901234567890.5 as n, date '2025-03-29' as day`.execute(
      first.db,
    )
    await first.close()
    const second = mustHave(await openDatabase(config, { role: 'owner' }))
    const { rows } = await sql`select * from kept`.execute(second.db)
    await second.close()
    expect(rows).toEqual([{ n: '12345678901234567890.5', day: '2025-03-29' }])
  })

  it('knows the upper case of Kazakh and Uzbek letters', async () => {
    const { db, close } = mustHave(await openDatabase(config, { role: 'application' }))
    const { rows } = await sql`select upper('қғңәөұүһіўҳ') as letters`.execute(db)
    await close()
    expect(rows).toEqual([{ letters: 'ҚҒҢӘӨҰҮҺІЎҲ' }])
  })
})

describe('the making of the own server', () => {
  let own: OwnFolder

  beforeEach(() => {
    own = makeOwnFolder()
  })
  afterEach(() => own.drop())

  it('is done once when two processes begin at the same time', async () => {
    const both = [startSecond('hold', own), startSecond('hold', own)]
    expect(await Promise.all(both.map((one) => one.nextLine()))).toEqual(['open', 'open'])
    expect(readdirSync(own.dataFolder).sort()).toEqual(['postgres', 'postgres.log'])
    expect(await Promise.all(both.map((one) => one.finish()))).toEqual([0, 0])
    expect(own.running()).toBeNull()
  })

  it('begins anew, and leaves nothing half, when it was killed', async () => {
    const first = startSecond('hold', own)
    while (!readdirSync(own.dataFolder).some((name) => name.startsWith('postgres.new'))) await pause(5)
    await first.kill('SIGKILL')
    expect(existsSync(own.cluster)).toBe(false)
    const second = startSecond('hold', own)
    expect(await second.nextLine()).toBe('open')
    await second.finish()
    expect(readdirSync(own.dataFolder).sort()).toEqual(['postgres', 'postgres.log'])
  })
})
