import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Config, openDatabase, readConfig } from '../../src/platform/index.js'
import { mustHave } from './must-have.js'
import { makeOwnFolder, type OwnFolder } from './own-folder.js'
import { type SecondProcess, startSecond } from './second-process.js'

describe('an own server used by several processes', () => {
  let own: OwnFolder
  let config: Config
  let begun: SecondProcess[] = []

  beforeAll(() => {
    own = makeOwnFolder()
    config = mustHave(readConfig({ KELISIM_DATA: own.dataFolder }))
    return () => own.drop()
  })

  beforeEach(() => {
    begun = []
  })

  afterEach(() => Promise.all(begun.map((one) => one.kill('SIGKILL'))))

  async function startHolding(): Promise<SecondProcess> {
    const second = startSecond('hold', own)
    begun.push(second)
    expect(await second.nextLine()).toBe('open')
    return second
  }

  it('is joined by the second and stopped by its starter, who leaves last', async () => {
    const starter = mustHave(await openDatabase(config, { role: 'application' }))
    const server = own.running()
    const second = await startHolding()
    expect(own.running()).toEqual(server)
    await second.finish()
    expect(own.running()).toEqual(server)
    await starter.close()
    expect(own.running()).toBeNull()
  })

  it('goes on when its starter leaves first, and is stopped by the last one out', async () => {
    const starter = await startHolding()
    const joined = mustHave(await openDatabase(config, { role: 'application' }))
    expect(await starter.finish()).toBe(0)
    await expect(sql`select 1`.execute(joined.db)).resolves.toBeDefined()
    await joined.close()
    expect(own.running()).toBeNull()
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is stopped when %s ends its only user',
    async (signal) => {
      const starter = await startHolding()
      const code = await starter.kill(signal)
      expect(code).toBe({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[signal])
      expect(own.running()).toBeNull()
    },
  )

  it('is stopped when its only user ends without a word', async () => {
    const starter = startSecond('forget', own)
    begun.push(starter)
    expect(await starter.ended).toBe(0)
    expect(own.running()).toBeNull()
  })

  it('is adopted by the next process when its starter was killed', async () => {
    const starter = await startHolding()
    const server = own.running()
    await starter.kill('SIGKILL')
    const next = mustHave(await openDatabase(config, { role: 'application' }))
    expect(own.running()).toEqual(server)
    await next.close()
    expect(own.running()).toBeNull()
  })

  it('is stopped by one of two that leave at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const open = () => openDatabase(config, { role: 'application' })
      const both = (await Promise.all([open(), open()])).map(mustHave)
      await Promise.all(both.map(({ close }) => close()))
      expect(own.running()).toBeNull()
    }
  })

  it('lets in whoever comes while the last one out is stopping it', async () => {
    let current = mustHave(await openDatabase(config, { role: 'application' }))
    for (let round = 0; round < 5; round++) {
      const leaving = current.close()
      current = mustHave(await openDatabase(config, { role: 'application' }))
      await leaving
      await expect(sql`select 1`.execute(current.db)).resolves.toBeDefined()
    }
    await current.close()
    expect(own.running()).toBeNull()
  })
})
