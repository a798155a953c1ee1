import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EventKind } from '../../src/platform/index.js'
import { keyOn, open, send } from '../browser/web-app.js'
import { mustHave } from './must-have.js'
import { addPerson, PASSWORD, type SignedSite, signedSite, signInAs } from './signing-in.js'

const WRONG = 'not this one, nor that'
let site: SignedSite

beforeAll(async () => {
  site = await signedSite()
  await addPerson(site, { name: 'Operator', role: 'operator' })
  await addPerson(site, { name: 'Auditor', role: 'auditor' })
  await addPerson(site, { name: 'Dana <Officer>', role: 'office', party: 'UZ' })
})

afterAll(() => site?.close())

const eventsOf = async (person: string) => mustHave(await site.identity.events({ person })).rows
const kindsOf = async (person: string) => (await eventsOf(person)).map(({ kind }) => kind)
const headersOf = (cookie: string) => ({ origin: 'http://localhost', cookie })

describe('the log of sign-in', () => {
  it('tells coming in, going out, new passwords and codes, with the network and no whole address', async () => {
    const asking = { cookie: '', agent: 'test', address: '192.0.2.77' }
    const given = { name: 'dana  <officer>', password: PASSWORD }
    const { cookies } = mustHave(await site.identity.signIn(given, asking))
    const inside = { ...asking, cookie: cookies.map((line) => line.split(';')[0]).join('; ') }
    const next = 'a bridge of eleven arches'
    const changed = await site.identity.changePassword({ current: PASSWORD, next }, inside)
    const after = {
      ...asking,
      cookie: mustHave(changed)
        .map((line) => line.split(';')[0])
        .join('; '),
    }
    mustHave(await site.identity.changePassword({ current: next, next: PASSWORD }, after))
    await site.identity.signOut(inside)
    const kinds: readonly EventKind[] = ['password-changed', 'password-changed', 'signed-in']
    expect((await kindsOf('Dana <Officer>')).filter((kind) => kinds.includes(kind))).toEqual(kinds)
    expect(await eventsOf('Dana <Officer>')).toContainEqual(
      expect.objectContaining({ kind: 'signed-in', by: 'Dana <Officer>', place: '192.0.2.0/24' }),
    )
    expect(await eventsOf('Dana <Officer>')).toContainEqual(
      expect.objectContaining({ kind: 'code-made', by: 'test', place: null }),
    )
    expect(JSON.stringify(await eventsOf('Dana <Officer>'))).not.toMatch(/192\.0\.2\.77|arches/)
  })

  it('tells that tries locked, once for each that was too many, and never a name that nobody has', async () => {
    const asking = { cookie: '', agent: 'test', address: null }
    for (const name of ['Auditor', 'a password typed here'])
      for (let turn = 0; turn < 8; turn++) await site.identity.signIn({ name, password: WRONG }, asking)
    const locked = mustHave(await site.identity.events({ kind: 'locked' })).rows
    expect(locked.map(({ person }) => person)).toEqual([null, 'Auditor'])
    expect(JSON.stringify(locked)).not.toContain('typed here')
  })

  it('cannot be changed by the program', async () => {
    const change = site.here.database.application
    await expect(sql`update identity.events set person = 'Nobody'`.execute(change)).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('the pages of the operator', () => {
  it('show the log narrowed, paged, as JSON and as a table', async () => {
    const cookie = await signInAs(site.app, 'Operator')
    const page = await open(site.app, '/ru/admin/log?kind=password-changed', { cookie })
    expect([page.status, page.text.includes('Dana &lt;Officer&gt;')]).toEqual([200, true])
    const { text } = await open(site.app, '/admin/log.json?person=Operator&kind=signed-in', { cookie })
    expect(JSON.parse(text).rows[0]).toMatchObject({ person: 'Operator', kind: 'signed-in' })
    const table = await open(site.app, '/admin/log.csv?kind=locked', { cookie })
    expect(table.text.split('\r\n')[0]).toBe('at,kind,person,by,place')
    expect((await open(site.app, '/ru/admin/log?until=2001-01-01', { cookie })).status).toBe(200)
    expect((await open(site.app, '/ru/admin/log?kind=none', { cookie })).status).toBe(422)
  })

  it('show a person, change the role, and end one session of another', async () => {
    const cookie = await signInAs(site.app, 'Operator')
    const dana = await signInAs(site.app, 'Dana <Officer>')
    const admin = await open(site.app, '/en/admin', { cookie })
    const path = /\/en\/admin\/persons\/us_\w+(?="><bdi>Dana)/.exec(admin.text)?.[0] ?? ''
    const shown = await open(site.app, path, { cookie })
    const session = /name="session" value="([^"]+)"/.exec(shown.text)?.[1] ?? ''
    const ended = await send(site.app, `${path}/sessions`, { key: keyOn(shown), session }, headersOf(cookie))
    expect(ended.status).toBe(303)
    expect((await open(site.app, '/en/account', { cookie: dana })).status).toBe(303)
    const user = path.split('/').at(-1) ?? ''
    const form = { key: keyOn(await open(site.app, path, { cookie })), user, version: '1', role: 'reviewer' }
    const fixed = { fixed: 'user version', back: `/admin/persons/${user}` }
    const given = { ...form, ...fixed, office: '' }
    const taken = await send(site.app, '/en/acts/users.change', given, headersOf(cookie))
    expect([taken.status, taken.location]).toEqual([303, `/en/admin/persons/${user}`])
    expect((await open(site.app, path, { cookie })).text).toContain('<dd>reviewer</dd>')
  })

  it('are seen by the auditor without any button, and by nobody else', async () => {
    await sql`truncate identity.tries`.execute(site.here.database.owner)
    const cookie = await signInAs(site.app, 'Auditor')
    const admin = await open(site.app, '/en/admin', { cookie })
    expect(admin.status).toBe(200)
    const path = /\/en\/admin\/persons\/us_\w+/.exec(admin.text)?.[0] ?? ''
    for (const page of [admin, await open(site.app, path, { cookie })]) {
      expect(page.text).not.toContain('action="/en/admin')
      expect(page.text).not.toContain('/acts/')
    }
    expect((await open(site.app, '/en/admin/log', { cookie })).status).toBe(200)
    const key = keyOn(await open(site.app, '/en/account', { cookie }))
    const asked = await send(site.app, '/en/admin/code', { key, name: 'Operator' }, headersOf(cookie))
    expect(asked.status).toBe(403)
    const other = await signInAs(site.app, 'Dana <Officer>')
    for (const refused of ['/en/admin', '/en/admin/log', path])
      expect((await open(site.app, refused, { cookie: other })).status).toBe(403)
  })
})
