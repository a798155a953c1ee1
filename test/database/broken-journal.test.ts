import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBundle, verifyBundle } from '../../bin/verify-bundle.mjs'
import { identityOver, prepareIdentity } from '../../src/platform/identity/index.js'
import { openSigner, registerOver, signJournal } from '../../src/register/index.js'
import type { WebApp } from '../../src/web/environment.js'
import { open, testApp } from '../browser/web-app.js'
import { deskOf, OPERATOR } from './giving.js'
import { mustHave } from './must-have.js'
import { CLAIMS, readerOf, type TestRegister, takeIn, testRegister } from './review-setup.js'
import { addPerson, type SignedSite, signInAs } from './signing-in.js'

let here: TestRegister
let app: WebApp
let folder: string
let close: () => Promise<void>

/** Pages over a register whose journal is signed, and in which people sign in. */
async function signedJournal(): Promise<SignedSite> {
  const made = await testRegister()
  const { connectionAs, application: db } = made.database
  const opened = { db, isWeakened: false, where: 'test', close: async () => undefined }
  const register = registerOver(opened, { signer: () => openSigner(folder) })
  await prepareIdentity(connectionAs('owner'))
  const choice = { secret: 's'.repeat(40), origin: 'http://localhost' }
  const identity = identityOver(connectionAs('application'), choice)
  const pages = await testApp(register, readerOf(CLAIMS), identity)
  return { here: { ...made, register }, app: pages, identity, close: () => identity.close() }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-broken-'))
  const site = await signedJournal()
  ;({ here, app } = site)
  close = async () => {
    await site.close()
    await here.close()
  }
  for (const name of ['Operator', 'Auditor', 'Reviewer'])
    await addPerson(site, { name, role: name.toLowerCase() as 'operator' | 'auditor' | 'reviewer' })
  await takeIn(here)
  for (const name of ['First', 'Second', 'Third'])
    await deskOf(here).must(OPERATOR, 'offices.add', { name, party: 'UZ' })
  mustHave(await here.register.act(OPERATOR, signJournal))
})

afterAll(async () => {
  await close?.()
  rmSync(folder, { recursive: true, force: true })
})

describe('the bundle', () => {
  it('is loaded as one archive that the verifier of outsiders finds sound', async () => {
    const cookie = await signInAs(app, 'Auditor')
    expect((await open(app, '/en/journal', { cookie })).text).toContain('href="/en/journal/bundle"')
    const response = await app.request('/en/journal/bundle', { headers: { cookie } })
    expect(response.headers.get('content-type')).toBe('application/zip')
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), strFromU8(bytes))
    }
    const { key } = mustHave(openSigner(folder))
    const verdict = verifyBundle(readBundle(join(folder, 'bundle')), { key })
    expect(verdict).toMatchObject({ sound: true })
  })

  it('is for operator and auditor only', async () => {
    const statuses = []
    for (const name of ['Operator', 'Reviewer']) {
      const cookie = await signInAs(app, name)
      const { status, text } = await open(app, '/en/journal/bundle', { cookie })
      const journal = await open(app, '/en/journal', { cookie })
      statuses.push([status, journal.text.includes('/journal/bundle')])
      expect(text.length).toBeGreaterThan(0)
    }
    expect(statuses).toEqual([
      [200, true],
      [403, false],
    ])
    expect((await open(app, '/en/journal/bundle')).status).toBe(303)
  })
})

describe('a journal that somebody changed in the database', () => {
  const ALARM = 'class="alarm" role="alert"'

  it('names the first broken number, and says so on every page of the staff and on none of the public', async () => {
    const cookie = await signInAs(app, 'Operator')
    const verify = () => open(app, '/en/journal?verify=yes', { cookie })
    expect((await verify()).text).toContain('The chain is whole')
    const { rows } = await sql<{ n: string }>`select n from journal where entry like '%"Second"%'`.execute(
      here.database.owner,
    )
    const broken = rows[0]?.n ?? 'no entry'
    await sql`alter table journal disable trigger all`.execute(here.database.owner)
    await sql`update journal set entry = replace(entry, '"Second"', '"Sekond"') where n = ${broken}`.execute(
      here.database.owner,
    )
    expect((await open(app, '/en/admin', { cookie })).text).not.toContain(ALARM)
    const found = await verify()
    expect(found.text).toContain(`The chain is broken at entry ${broken}`)
    const staff = { Operator: ['/admin', '/account'], Reviewer: ['/', '/register', '/review', '/meetings'] }
    for (const [name, paths] of Object.entries(staff)) {
      const signed = await signInAs(app, name)
      for (const path of paths) {
        const { text } = await open(app, `/ru${path}`, { cookie: signed })
        expect(text.includes(ALARM), path).toBe(true)
        expect(text.replaceAll('\u00a0', ' ')).toContain(`Журнал нарушен на записи ${broken}`)
      }
    }
    for (const path of ['/ru/p', '/ru/sign-in', '/ru/read'])
      expect((await open(app, path)).text.includes(ALARM), path).toBe(false)
    expect(JSON.parse((await open(app, '/health.json', { cookie })).text)).toMatchObject({
      verified: { brokenAt: Number(broken) },
    })
  })
})
