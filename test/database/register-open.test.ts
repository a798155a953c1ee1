import { afterAll, beforeAll, expect, it } from 'vitest'
import { acceptStatement } from '../../src/intake/index.js'
import { type Config, readConfig } from '../../src/platform/index.js'
import {
  listCommitments,
  listJournal,
  listParties,
  newestCheckpoint,
  openRegister,
  type Register,
  verifyJournal,
} from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { makeOwnFolder, type OwnFolder } from './own-folder.js'
import { codeOf, REVIEWER, takeIn } from './review-setup.js'

let own: OwnFolder
let config: Config

beforeAll(() => {
  own = makeOwnFolder()
  config = mustHave(readConfig({ KELISIM_DATA: own.dataFolder }))
})

afterAll(() => own?.drop())

/** The same register as tests use, over the package's own server. */
function testOver(register: Register) {
  const act: Parameters<typeof takeIn>[0]['act'] = async (work, actor = REVIEWER) =>
    mustHave(await register.act(actor, work))
  return { register, act }
}

it('opens an empty folder, fills it, and finds everything again after it was closed', async () => {
  const first = mustHave(await openRegister(config))
  const { commitment } = await takeIn(testOver(first))
  const work = first.act(REVIEWER, (tx, writer) =>
    acceptStatement(tx, writer, { statement: commitment as never, version: 1 }),
  )
  expect(mustHave(await work).entered?.area).toBe('commitments')
  await first.close()
  const second = mustHave(await openRegister(config))
  const { rows } = mustHave(await second.ask((db) => listCommitments(db)))
  expect(rows.map(({ title }) => title)).toEqual(['создать общий реестр складов'])
  expect(mustHave(await second.ask(verifyJournal))).toMatchObject({ sound: true, checked: 4 })
  expect(mustHave(await second.ask((db) => listParties(db))).length).toBeGreaterThan(240)
  expect((await newestCheckpoint(second.db))?.size, 'signed on opening').toBe(4)
  await second.close()
})

it('takes time and chance from where it is told to', async () => {
  const at = '2025-05-14T10:00:00.000Z'
  const register = mustHave(
    await openRegister(config, { clock: () => at, random: (count) => new Uint8Array(count) }),
  )
  const seen = await register.act(REVIEWER, async (_, writer) => ({
    ok: true,
    value: [writer.at, writer.random(2)],
  }))
  expect(mustHave(seen)).toEqual([at, new Uint8Array(2)])
  await register.close()
})

it('answers with a problem, and no exception, when the database is gone', async () => {
  const register = mustHave(await openRegister(config))
  await register.close()
  expect(codeOf(await register.ask((db) => listJournal(db)))).not.toBe('ok')
  expect(codeOf(await register.act(REVIEWER, async () => ({ ok: true, value: null })))).not.toBe('ok')
})
