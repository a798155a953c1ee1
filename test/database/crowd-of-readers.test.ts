import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeLogger } from '../../src/platform/index.js'
import { type RunningServer, startServer } from '../../src/web/serve.js'
import { mustHave } from './must-have.js'
import { CLAIMS, readerOf, type TestRegister, takeIn, testRegister } from './review-setup.js'

const CAPACITY = { atOnce: 2, mayWait: 4, mostWaiting: 8, latest: 400, latestForm: 800 }
/** Longer than it takes to turn somebody away, on a busy machine too. */
const SOON = 2_500

let kept: TestRegister
let server: RunningServer
beforeAll(async () => {
  kept = await testRegister()
  await takeIn(kept)
  const { register } = kept
  const parts = { config: { host: '127.0.0.1', port: 0 }, register, read: readerOf(CLAIMS) }
  server = mustHave(await startServer({ ...parts, logger: makeLogger('silent'), capacity: CAPACITY }))
})
afterAll(async () => {
  await server?.close()
  await kept?.close()
})

async function ask(path: string, init: RequestInit = {}) {
  const started = performance.now()
  const answer = await fetch(new URL(path, server.url), init)
  const text = await answer.text()
  const { status, headers } = answer
  return { status, text, again: Number(headers.get('retry-after')), took: performance.now() - started }
}

function sendForm(path: string, fields: Readonly<Record<string, string>>) {
  const headers = { origin: new URL(server.url).origin }
  return ask(path, { method: 'POST', body: new URLSearchParams(fields), headers })
}

/** While work is done, every question about statements waits, as when others keep the database busy. */
async function whileStatementsAreLocked<T>(work: () => Promise<T>): Promise<T> {
  return kept.database.owner.transaction().execute(async (tx) => {
    await sql`lock table statements in access exclusive mode`.execute(tx)
    return work()
  })
}

/** A page that nobody asked for yet, so that no kept answer spares its question. */
const anew = (page: number) => `/ru/review?page=${page}`

/** Both turns taken by pages that cannot be answered while the lock holds. */
function takeAllTurns(from: number) {
  return Array.from({ length: CAPACITY.atOnce }, (_, at) => ask(anew(from + at)))
}

describe('a server that cannot keep up', () => {
  it('turns away soon, in the language of who asks and with the time to ask again, all it could not answer', async () => {
    let begun: ReturnType<typeof takeAllTurns> = []
    await whileStatementsAreLocked(async () => {
      begun = takeAllTurns(1)
      const refused = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(anew(10 + at))))
      for (const { status, text, again, took } of refused) {
        expect([status, text.includes('<html lang="ru">')]).toEqual([503, true])
        expect(text).toContain('Подождите несколько секунд')
        expect(again).toBeGreaterThanOrEqual(5)
        expect(took).toBeLessThan(SOON)
      }
    })
    expect((await Promise.all(begun)).map(({ status }) => status)).toEqual([200, 200])
  })

  it('tells programs so, too, and serves its files all the while', async () => {
    await whileStatementsAreLocked(async () => {
      const begun = takeAllTurns(40)
      const data = await ask('/lists/statements.json')
      expect([data.status, JSON.parse(data.text).type]).toEqual([503, 'unavailable.crowd'])
      expect((await ask('/static/kelisim.css')).status).toBe(200)
      return begun
    })
  })

  it('gives back what was typed, to be sent again as it is, but no password', async () => {
    await whileStatementsAreLocked(async () => {
      const begun = takeAllTurns(50)
      const fields = { key: 'the-key', title: 'Typed <b>words</b>', name: 'Somebody' }
      const form = await sendForm('/uz-Latn/acts/offices.add', fields)
      expect(form.status).toBe(503)
      expect(form.text).toContain('action="/uz-Latn/acts/offices.add"')
      for (const words of ['value="the-key"', 'value="Typed &lt;b&gt;words&lt;/b&gt;"'])
        expect(form.text).toContain(words)
      const secret = await sendForm('/en/sign-in', { name: 'Somebody', password: 'never shown' })
      expect([secret.status, secret.text.includes('never shown')]).toEqual([503, false])
      expect(secret.text).toContain('Somebody')
      return begun
    })
  })

  it('answers again as soon as it can', async () => {
    expect((await ask(anew(60))).status).toBe(200)
    const crowd = await Promise.all(Array.from({ length: 4 }, (_, at) => ask(anew(70 + at))))
    expect(crowd.map(({ status }) => status)).toEqual(Array(4).fill(200))
  })
})
