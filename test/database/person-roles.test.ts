import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listNamed } from '../../src/register/index.js'
import { open } from '../browser/web-app.js'
import { type Desk, deskOf, OFFICE_UZ, OPERATOR, SECRETARIAT, TODAY } from './giving.js'
import { mustHave } from './must-have.js'
import { codeOf } from './review-setup.js'
import { addPerson, type SignedSite, signedSite, signInAs } from './signing-in.js'

let site: SignedSite
let desk: Desk

beforeAll(async () => {
  site = await signedSite()
  desk = deskOf(site.here)
  await addPerson(site, { name: OPERATOR.name, role: 'operator' })
  await addPerson(site, { name: 'Saule Example', role: 'reviewer' })
})

afterAll(() => site?.close())

async function rowOf(name: string) {
  const { rows } = await desk.page('users', name)
  return { user: String(rows[0]?.id), version: Number(rows[0]?.version) }
}

describe('the role of a person', () => {
  it('is changed by the operator only, with a journal entry of before and after', async () => {
    const given = { ...(await rowOf('Saule Example')), role: 'secretariat' }
    for (const actor of [SECRETARIAT, OFFICE_UZ])
      expect(codeOf(await desk.give(actor, 'users.change', given))).toBe('refused.role')
    await desk.must(OPERATOR, 'users.change', given)
    expect(codeOf(await desk.give(OPERATOR, 'users.change', given))).toBe('conflict.version')
    const cookie = await signInAs(site.app, OPERATOR.name)
    const { text } = await open(site.app, '/journal.json?act=user.changed', { cookie })
    expect(JSON.parse(text).rows[0]).toMatchObject({
      ...{ actor: OPERATOR.name, before: { role: 'reviewer' }, after: { role: 'secretariat' } },
    })
  })

  it('holds in a session that is open already, from the next request on', async () => {
    const { user, version } = await rowOf('Saule Example')
    await desk.must(OPERATOR, 'users.change', { user, version, role: 'reviewer' })
    const cookie = await signInAs(site.app, 'Saule Example')
    const status = async (path: string) => (await open(site.app, path, { cookie })).status
    expect([await status('/en/review'), await status('/en/admin')]).toEqual([200, 403])
    await desk.must(OPERATOR, 'users.change', { user, version: version + 1, role: 'protocol-officer' })
    expect([await status('/en/review'), await status('/en/protocol/awards/new')]).toEqual([403, 200])
    await desk.must(OPERATOR, 'users.change', { user, version: version + 2, role: 'operator' })
    expect(await status('/en/admin')).toBe(200)
    await desk.must(OPERATOR, 'users.change', { user, version: version + 3, role: 'reviewer' })
    expect(await status('/en/admin')).toBe(403)
  })

  it('leaves acts done before as they were done, and the role that was held then', async () => {
    const { id: office } = await desk.must(OPERATOR, 'offices.add', { name: 'Before', party: 'KZ' })
    const { id: next } = await desk.must(OPERATOR, 'offices.add', { name: 'After', party: 'UZ' })
    const added = { name: 'Mover', role: 'operator', office, since: '2025-01-01' }
    const { id: user } = await desk.must(OPERATOR, 'users.add', added)
    const mover = { name: 'Mover', role: 'operator', party: 'KZ' } as const
    await desk.must(mover, 'offices.add', { name: 'Made by Mover', party: 'KZ' })
    const number = Number(mustHave(await site.here.register.ask(newestNumber)))
    await desk.must(OPERATOR, 'users.change', { user, role: 'reviewer', office: next, version: 1 })
    const users = mustHave(listNamed('users'))
    const then = await site.here.register.askAsOf(number, (db) => users.record(db, user, TODAY))
    expect(mustHave(then)).toMatchObject({ role: 'operator', office: 'Before', party: 'KZ' })
    expect(await desk.record('users', user)).toMatchObject({ role: 'reviewer', office: 'After', party: 'UZ' })
    const cookie = await signInAs(site.app, OPERATOR.name)
    const { text } = await open(site.app, '/journal.json?actor=Mover', { cookie })
    expect(JSON.parse(text).rows[0]).toMatchObject({ office: 'KZ' })
  })

  it('of the last operator stays, though two give it up at once', async () => {
    const own = await rowOf(OPERATOR.name)
    const gone = { user: own.user, version: own.version, on: '2026-01-01' }
    const given = { ...own, role: 'reviewer' }
    expect(codeOf(await desk.give(OPERATOR, 'users.change', given))).toBe('conflict.last-operator')
    expect(codeOf(await desk.give(OPERATOR, 'users.leave', gone))).toBe('conflict.last-operator')
    const second = { name: 'Second', role: 'operator', since: '2025-01-01' }
    const { id: user } = await desk.must(OPERATOR, 'users.add', second)
    const both = await Promise.all([
      desk.give(OPERATOR, 'users.change', given),
      desk.give(OPERATOR, 'users.change', { user, version: 1, role: 'reviewer' }),
    ])
    expect(both.map(codeOf).sort()).toEqual(['conflict.last-operator', 'ok'])
    expect(await desk.rows('users', { role: 'operator' })).toHaveLength(1)
  })
})

async function newestNumber(db: typeof site.here.register.db) {
  const found = await db
    .selectFrom('journal')
    .select((of) => of.fn.max('n').as('n'))
    .executeTakeFirst()
  return { ok: true, value: found?.n } as const
}
