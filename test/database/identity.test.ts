import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok, type Result } from '../../src/kernel/index.js'
import { identityOver, prepareIdentity } from '../../src/platform/identity/index.js'
import type { Asking, Cookies, Identity } from '../../src/platform/index.js'
import { type TestDatabase, testDatabase } from './harness.js'
import { mustHave } from './must-have.js'

const PASSWORD = 'rivers meet under bridges'
const NOBODY: Asking = { cookie: '', agent: 'test', address: '192.0.2.1' }

let database: TestDatabase<unknown>
let identity: Identity
beforeAll(async () => {
  database = await testDatabase()
  await prepareIdentity(database.connectionAs('owner'))
  identity = identityOver(database.connectionAs('application'), {
    secret: 'of this test only, nowhere else, of 44 letters',
    origin: 'http://localhost',
  })
})
afterAll(async () => {
  await identity?.close()
  await database?.close()
})
beforeEach(() => sql`truncate identity.tries, identity.spent`.execute(database.owner))

/** The cookies that a browser has after an answer. */
function carrying(cookies: Cookies, before: Asking = NOBODY): Asking {
  const jar = new Map(
    before.cookie
      .split('; ')
      .filter(Boolean)
      .map((one) => one.split('=', 2) as [string, string]),
  )
  for (const line of cookies) {
    const [pair = ''] = line.split(';')
    const [name = '', value = ''] = pair.split('=', 2)
    if (/max-age=0/i.test(line)) jar.delete(name)
    else jar.set(name, value)
  }
  return { ...before, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }
}

async function personWith(name: string): Promise<void> {
  const { code } = mustHave(await identity.makeCode({ kind: 'person', person: name }, 'test'))
  mustHave(await identity.useCode({ code, name, password: PASSWORD }, NOBODY, async () => ok(null)))
}

async function signedIn(name: string, asking = NOBODY): Promise<Asking> {
  return carrying(mustHave(await identity.signIn({ name, password: PASSWORD }, asking)).cookies, asking)
}

const who = async (asking: Asking) => mustHave(await identity.whoAsks(asking))

describe('signing in', () => {
  beforeAll(() => personWith('Aida Example'))

  it('gives a session to a name in any case, and takes it back on the server', async () => {
    const asking = await signedIn('  aida   EXAMPLE ')
    expect(await who(asking)).toMatchObject({ name: 'Aida Example', hasSecondFactor: false })
    const gone = carrying(await identity.signOut(asking), asking)
    expect(await who(gone)).toBeNull()
    expect(await who(asking)).toBeNull()
  })

  it('answers a wrong name and a wrong password alike', async () => {
    const wrong = await identity.signIn({ name: 'Aida Example', password: 'not this one at all' }, NOBODY)
    const unknown = await identity.signIn({ name: 'Nobody', password: 'not this one at all' }, NOBODY)
    expect(wrong).toEqual(unknown)
    expect(wrong).toMatchObject({ problem: { code: 'refused.credentials' } })
  })

  it('gives a new session each time and ends the one the browser had', async () => {
    const first = await signedIn('Aida Example')
    const second = await signedIn('Aida Example', first)
    expect(second.cookie).not.toBe(first.cookie)
    expect([await who(first), (await who(second))?.name]).toEqual([null, 'Aida Example'])
  })

  it('does not believe a session cookie with another signature', async () => {
    const { cookie } = await signedIn('Aida Example')
    const forged = cookie.replace(/\.[^.]{8}/, '.AAAAAAAA')
    expect(await who({ ...NOBODY, cookie: forged })).toBeNull()
  })

  it('ends after half an hour without a request, and after half a day in any case', async () => {
    const idle = await signedIn('Aida Example')
    await sql`update identity.session set "expiresAt" = now() - interval '1 second'`.execute(database.owner)
    expect(await who(idle)).toBeNull()
    const long = await signedIn('Aida Example')
    await sql`update identity.session set "createdAt" = now() - interval '12 hours 1 second'`.execute(
      database.owner,
    )
    expect([await who(long), await who(long)]).toEqual([null, null])
  })
})

describe('tries', () => {
  beforeAll(() => personWith('Timur Example'))
  const wrong = (address: string | null) =>
    identity.signIn({ name: 'Timur Example', password: 'a wrong one' }, { ...NOBODY, address })
  const codeOf = (result: { ok: boolean }) =>
    'problem' in result ? (result.problem as { code: string }).code : 'ok'

  it('are refused with growing delay after the fifth, for the right password, too, until time has gone by', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      for (let round = 0; round < 6; round++) expect(codeOf(await wrong(null))).toBe('refused.credentials')
      const locked = await identity.signIn(
        { name: 'Timur Example', password: PASSWORD },
        { ...NOBODY, address: null },
      )
      expect(codeOf(locked)).toBe('refused.locked')
      vi.setSystemTime(Date.now() + 61_000)
      expect(codeOf(await wrong(null))).toBe('refused.credentials')
      vi.setSystemTime(Date.now() + 61_000)
      expect(codeOf(await wrong(null))).toBe('refused.locked')
      vi.setSystemTime(Date.now() + 60_000)
      await signedIn('Timur Example', { ...NOBODY, address: null })
    } finally {
      vi.useRealTimers()
    }
  })

  it('of many names from one place count together', async () => {
    const from = { ...NOBODY, address: '192.0.2.77' }
    const answers = []
    for (let round = 0; round < 8; round++)
      answers.push(codeOf(await identity.signIn({ name: `Name ${round}`, password: 'a wrong one' }, from)))
    expect(answers.at(-1)).toBe('refused.locked')
    await signedIn('Timur Example', { ...NOBODY, address: '192.0.2.78' })
  })

  it('made at once are no more than in turn', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => wrong('192.0.2.80')))
    expect(answers.map(codeOf).filter((code) => code !== 'refused.locked')).toHaveLength(6)
  })
})

/** The code an application shows (RFC 6238: 30 seconds, 6 digits, SHA-1). */
function shownCode(secret: string, at = Date.now()): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

describe('the second factor', () => {
  let secret = ''
  let address = ''
  let recovery: readonly string[] = []
  beforeAll(async () => {
    await personWith('Dana Example')
    const asking = await signedIn('Dana Example')
    const begun = mustHave(await identity.beginSecondFactor(PASSWORD, asking))
    secret = begun.secret
    address = begun.address
    recovery = begun.recovery
    const cookies = mustHave(await identity.confirmSecondFactor(shownCode(secret), asking))
    expect(await who(carrying(cookies, asking))).toMatchObject({ hasSecondFactor: true })
  })

  async function halfway(): Promise<Asking> {
    const entered = mustHave(await identity.signIn({ name: 'Dana Example', password: PASSWORD }, NOBODY))
    expect(entered).toMatchObject({ needsCode: true, name: null })
    const asking = carrying(entered.cookies)
    expect(await who(asking)).toBeNull()
    return asking
  }

  it('is asked for after the password, and its code counts once', async () => {
    const asking = await halfway()
    expect(await identity.enterCode('000000', asking)).toMatchObject({
      problem: { code: 'refused.second-factor' },
    })
    const code = shownCode(secret)
    const entered = mustHave(await identity.enterCode(code, asking))
    expect((await who(carrying(entered.cookies, asking)))?.name).toBe('Dana Example')
    const again = await halfway()
    expect(await identity.enterCode(code, again)).toMatchObject({ ok: false })
  })

  it('lets in by a recovery code once', async () => {
    const [code = ''] = recovery
    expect(recovery).toHaveLength(10)
    const first = await halfway()
    expect((await who(carrying(mustHave(await identity.enterCode(code, first)).cookies, first)))?.name).toBe(
      'Dana Example',
    )
    expect(await identity.enterCode(code, await halfway())).toMatchObject({ ok: false })
  })

  it('is told to the application under the name that the person knows', () => {
    const { host, pathname, searchParams } = new URL(address)
    expect([host, decodeURIComponent(pathname)]).toEqual(['totp', '/Kelisim:Dana Example'])
    expect(Object.fromEntries(searchParams)).toMatchObject({ secret, issuer: 'Kelisim', digits: '6' })
  })

  it('is not begun, dropped or seen without the password', async () => {
    const asking = await signedIn('Aida Example')
    expect(await identity.beginSecondFactor('a wrong one', asking)).toMatchObject({
      problem: { code: 'refused.credentials' },
    })
    expect(await identity.dropSecondFactor('a wrong one', asking)).toMatchObject({ ok: false })
  })
})

describe('sessions', () => {
  beforeAll(() => personWith('Erlan Example'))

  it('are listed, ended one by one, and all but this one', async () => {
    const [here, there, elsewhere] = [
      await signedIn('Erlan Example'),
      await signedIn('Erlan Example', { ...NOBODY, agent: 'a telephone' }),
      await signedIn('Erlan Example', { ...NOBODY, address: '192.0.2.9' }),
    ]
    const listed = mustHave(await identity.sessionsOf(here))
    expect(listed.map(({ agent, address, isThis }) => [agent, address, isThis]).sort()).toEqual([
      ['a telephone', '192.0.2.1', false],
      ['test', '192.0.2.1', true],
      ['test', '192.0.2.9', false],
    ])
    const other = listed.find(({ agent }) => agent === 'a telephone')?.id ?? ''
    expect(mustHave(await identity.endSession(other, here))).toBe(1)
    expect([await who(there), (await who(elsewhere))?.name]).toEqual([null, 'Erlan Example'])
    expect(mustHave(await identity.endSession('others', here))).toBe(1)
    expect([await who(elsewhere), (await who(here))?.name]).toEqual([null, 'Erlan Example'])
  })

  it('of others cannot be ended by their id', async () => {
    const mine = await signedIn('Erlan Example')
    const theirs = await signedIn('Aida Example')
    const id = mustHave(await identity.sessionsOf(theirs))[0]?.id ?? ''
    expect(await identity.endSession(id, mine)).toMatchObject({ problem: { code: 'absent.session' } })
    expect(await who(theirs)).not.toBeNull()
  })

  it('end with a changed password, all but the one that changed it', async () => {
    const [here, there] = [await signedIn('Erlan Example'), await signedIn('Erlan Example')]
    const next = 'new words for the same door'
    expect(await identity.changePassword({ current: 'wrong', next }, here)).toMatchObject({ ok: false })
    const changed = carrying(mustHave(await identity.changePassword({ current: PASSWORD, next }, here)), here)
    expect([await who(there), (await who(changed))?.name]).toEqual([null, 'Erlan Example'])
    mustHave(await identity.changePassword({ current: next, next: PASSWORD }, changed))
  })

  it('end when the person is forgotten, and nothing signs in any more', async () => {
    await personWith('Leaving Example')
    const asking = await signedIn('Leaving Example')
    expect(mustHave(await identity.forgetPerson('Leaving Example', 'test'))).toBe(1)
    expect(await who(asking)).toBeNull()
    const again = await identity.signIn({ name: 'Leaving Example', password: PASSWORD }, NOBODY)
    expect(again).toMatchObject({ problem: { code: 'refused.credentials' } })
  })
})

describe('one-time codes', () => {
  const use = (code: string, password = PASSWORD) =>
    identity.useCode({ code, name: 'First Example', password }, NOBODY, async () => ok(null))

  it('hold once, in any case and with or without hyphens', async () => {
    const { code } = mustHave(await identity.makeCode({ kind: 'first', person: null }, 'test'))
    expect(code).toMatch(/^([2-9A-Z]{5}-){4}[2-9A-Z]{5}$/)
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `
    expect(mustHave(await identity.purposeOf(typed, NOBODY))).toEqual({ kind: 'first', person: null })
    const both = await Promise.all([use(typed), use(code)])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(await use(code)).toMatchObject({ problem: { code: 'refused.code' } })
  })

  it('are given back when what belongs to them fails, and kept for a password that may not be', async () => {
    const { code } = mustHave(await identity.makeCode({ kind: 'first', person: null }, 'test'))
    expect(await use(code, 'short')).toMatchObject({ problem: { code: 'invalid.password-short' } })
    const broken: Result<unknown> = fail({ code: 'conflict.duplicate', message: 'there is one' })
    const failed = await identity.useCode({ code, name: 'X', password: PASSWORD }, NOBODY, async () => broken)
    expect(failed).toMatchObject({ problem: { code: 'conflict.duplicate' } })
    mustHave(await use(code))
  })

  it('end after their time and when a newer one is made', async () => {
    const old = mustHave(await identity.makeCode({ kind: 'first', person: null }, 'test'))
    const { code } = mustHave(await identity.makeCode({ kind: 'first', person: null }, 'test'))
    expect(await use(old.code)).toMatchObject({ ok: false })
    await sql`update identity.codes set until = now()`.execute(database.owner)
    expect(await use(code)).toMatchObject({ problem: { code: 'refused.code' } })
  })

  it('are kept as hashes only', async () => {
    const { code } = mustHave(await identity.makeCode({ kind: 'first', person: null }, 'test'))
    const { rows } = await sql<{ all: string }>`select codes::text as all from identity.codes`.execute(
      database.owner,
    )
    expect(rows.map((row) => row.all).join()).not.toContain(code.slice(0, 5))
  })
})

describe('a form that was sent too late', () => {
  const form = {
    path: '/acts/offices.add',
    fields: [
      ['name', 'Мой текст'],
      ['__proto__', 'x'],
    ],
  } as const

  it('waits for its browser alone, unreadable for the database', async () => {
    const asking = carrying(mustHave(await identity.keepForm({ ...form })))
    expect(mustHave(await identity.keptForm(asking))).toEqual(form)
    expect(mustHave(await identity.keptForm(NOBODY))).toBeNull()
    const { rows } = await sql<{
      all: string
    }>`select kept_forms::text as all from identity.kept_forms`.execute(database.owner)
    expect(rows.map((row) => row.all).join()).not.toContain('Мой')
    const dropped = carrying(await identity.dropForm(asking), asking)
    expect([mustHave(await identity.keptForm(dropped)), mustHave(await identity.keptForm(asking))]).toEqual([
      null,
      null,
    ])
  })
})
