import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listRows, rowOf } from '../../src/web/routes-table.js'
import { keyOn, open, send } from '../browser/web-app.js'
import { deskOf, OPERATOR } from './giving.js'
import { mustHave } from './must-have.js'
import {
  addPerson,
  cookiesOf,
  PASSWORD,
  restarted,
  type SignedSite,
  signedSite,
  signInAs,
} from './signing-in.js'

let site: SignedSite
beforeAll(async () => {
  site = await signedSite()
})
afterAll(() => site?.close())

describe('the first account', () => {
  it('is made with a code of the command line, and from then on pages ask for signing in', async () => {
    const { app, identity } = site
    expect((await open(app, '/en/register')).status).toBe(200)
    const { code } = mustHave(await identity.makeCode({ kind: 'first', person: null }, 'command line'))
    const form = { key: keyOn(await open(app, '/en/sign-in/first')), code, name: 'First <Operator>' }
    const short = await send(app, '/en/sign-in/first', { ...form, password: 'short' })
    expect([short.status, short.text.includes('First &lt;Operator&gt;')]).toEqual([422, true])
    const made = await send(app, '/en/sign-in/first', { ...form, key: keyOn(short), password: PASSWORD })
    expect([made.status, made.location]).toEqual([303, '/en/'])
    const admin = await open(app, '/en/admin', { cookie: cookiesOf(made) })
    expect(admin.text).toContain('First &lt;Operator&gt;')
    const again = await send(app, '/en/sign-in/first', { ...form, password: PASSWORD })
    expect(again.status).toBe(403)
  })
})

describe('who is not signed in', () => {
  it('is led to sign-in and back, reads the portal, and gets no data', async () => {
    const asked = await open(site.app, '/ru/register?q=x')
    expect([asked.status, asked.location]).toEqual([303, '/ru/sign-in?back=%2Fregister%3Fq%3Dx'])
    expect((await open(site.app, '/ru/register.json')).status).toBe(401)
    expect((await open(site.app, '/ru/p')).status).toBe(200)
    expect((await open(site.app, '/ru/read')).status).toBe(200)
    expect((await open(site.app, '/en/acting')).status).toBe(404)
  })

  it('hears the same of a wrong name and of a wrong password', async () => {
    const texts = []
    for (const name of ['First <Operator>', 'Nobody']) {
      const key = keyOn(await open(site.app, '/en/sign-in'))
      const { status, text } = await send(site.app, '/en/sign-in', {
        key,
        name,
        password: 'wrong wrong wrong',
        back: '/',
      })
      texts.push([status, text.replaceAll(/value="[^"]*"|[0-9a-f]{12,}/g, '')])
    }
    expect(texts[0]).toEqual(texts[1])
    expect(texts[0]?.[0]).toBe(401)
  })

  it('has a form kept that was sent too late, and sees it again after signing in', async () => {
    const { app } = site
    const sent = await send(app, '/en/acts/offices.add', { key: 'x', name: 'Office <late>', party: 'UZ' })
    expect([sent.status, sent.location]).toEqual([303, '/en/sign-in?kept=yes'])
    const kept = cookiesOf(sent)
    const key = keyOn(await open(app, '/en/sign-in', { cookie: kept }))
    const given = { key, name: 'First <Operator>', password: PASSWORD, back: '/' }
    const entered = await send(app, '/en/sign-in', given, { origin: 'http://localhost', cookie: kept })
    expect(entered.location).toBe('/en/sign-in/kept')
    const cookie = `${kept}; ${cookiesOf(entered)}`
    const again = await open(app, '/en/sign-in/kept', { cookie })
    expect(again.text).toContain('Office &lt;late&gt;')
    const fields = { key: keyOn(again), name: 'Office <late>', party: 'UZ' }
    const taken = await send(app, '/en/acts/offices.add', fields, { origin: 'http://localhost', cookie })
    expect(taken.status).toBe(303)
    expect((await open(app, '/en/sign-in/kept', { cookie: cookiesOf(entered) })).status).toBe(303)
  })
})

describe('a request that no page makes', () => {
  it('is refused by its method, by its origin and by its size, each with words and its number', async () => {
    const { app } = site
    const headers = { origin: 'http://localhost' }
    const asked = (path: string, more: RequestInit) => app.request(path, { headers, ...more })
    const answers = [
      await asked('/ru/sign-in', { method: 'DELETE' }),
      await asked('/ru/sign-out', {}),
      await asked('/ru/sign-in', {
        method: 'POST',
        headers: { origin: 'https://elsewhere.example' },
        body: new URLSearchParams({ name: 'x' }),
      }),
      await asked('/ru/read', {
        method: 'POST',
        body: new URLSearchParams({ text: 'x'.repeat(10_000_000) }),
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([405, 405, 403, 413])
    expect(answers[0]?.headers.get('allow')).toBe('GET, POST')
    for (const answer of answers) {
      const text = await answer.text()
      expect(text).toContain('<html lang="ru">')
      expect(text).toContain(answer.headers.get('x-request-number') ?? 'none')
    }
  })
})

describe('a session', () => {
  it('takes forms with keys of its own only; others are shown again with what was typed', async () => {
    const { app } = site
    const cookie = await signInAs(app, 'First <Operator>')
    const foreign = keyOn(await open(app, '/en/sign-in'))
    const headers = { origin: 'http://localhost', cookie }
    const shown = await send(
      app,
      '/en/acts/offices.add',
      { key: foreign, name: 'Again <1>', party: 'UZ' },
      headers,
    )
    expect([shown.status, shown.text.includes('Again &lt;1&gt;')]).toEqual([403, true])
  })

  it('is listed and ended, and ends on the server when one signs out', async () => {
    const { app } = site
    const [mine, other] = [await signInAs(app, 'First <Operator>'), await signInAs(app, 'First <Operator>')]
    const headers = (cookie: string) => ({ origin: 'http://localhost', cookie })
    const account = await open(app, '/en/account', { cookie: mine })
    await send(app, '/en/account/sessions', { key: keyOn(account), session: 'others' }, headers(mine))
    expect((await open(app, '/en/account', { cookie: other })).status).toBe(303)
    const out = await send(app, '/en/sign-out', { key: keyOn(account) }, headers(mine))
    expect(out.location).toBe('/en/sign-in')
    expect((await open(app, '/en/account', { cookie: mine })).status).toBe(303)
  })

  it('and a form opened in it outlive a restart of the server', async () => {
    const cookie = await signInAs(site.app, 'First <Operator>')
    const key = keyOn(await open(site.app, '/en/acts/offices.add', { cookie }))
    site = await restarted(site)
    const headers = { origin: 'http://localhost', cookie }
    const fields = { key, name: 'Office after the restart', party: 'UZ' }
    expect((await send(site.app, '/en/acts/offices.add', fields, headers)).status).toBe(303)
  })

  it('of one who has left is none', async () => {
    const { app, here } = site
    await addPerson(site, { name: 'Leaver', role: 'reviewer' })
    const cookie = await signInAs(app, 'Leaver')
    expect((await open(app, '/en/review', { cookie })).status).toBe(200)
    const { rows } = await deskOf(here).page('users', 'Leaver')
    const left = { user: String(rows[0]?.id), on: '2025-06-01', version: String(rows[0]?.version) }
    await deskOf(here).must(OPERATOR, 'users.leave', left)
    expect((await open(app, '/en/review', { cookie })).status).toBe(303)
  })

  it('must wait after too many wrong tries, and is told until when', async () => {
    const { app } = site
    await addPerson(site, { name: 'Forgetful', role: 'reviewer' })
    let last = { status: 0, text: '' }
    for (let turn = 0; turn < 12; turn++) {
      const key = keyOn(await open(app, '/en/sign-in'))
      last = await send(app, '/en/sign-in', {
        key,
        name: 'Forgetful',
        password: 'wrong wrong wrong',
        back: '/',
      })
    }
    expect([last.status, /Try again after .*UTC/.test(last.text)]).toEqual([429, true])
  })
})

describe('the table of routes', () => {
  it('has a row for every route of the app, and no row without a route', () => {
    const routes = site.app.routes.filter(({ method }) => method !== 'ALL')
    const missing = routes.filter(({ method, path }) => rowOf(method, path) === undefined)
    expect(missing.map(({ method, path }) => `${method} ${path}`)).toEqual([])
    const known = new Set(routes.map(({ method, path }) => rowOf(method, path)))
    expect(listRows().filter((row) => !known.has(row))).toEqual([])
  })
})
