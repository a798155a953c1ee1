import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, send, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from '../../../../test/database/giving.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { Actor } from '../../../register/index.js'
import type { WebApp } from '../../environment.js'
import { quarterOf } from './programme.js'

let here: TestRegister
let app: WebApp
let programme: string
const desk = () => deskOf(here)

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
})

afterAll(() => here?.close())

/** The headers of a browser that acts as somebody. */
function as({ name, role, party = '' }: Actor): Record<string, string> {
  const chosen = encodeURIComponent(new URLSearchParams({ name, role, party }).toString())
  return { cookie: `kelisim_acting=${chosen}`, origin: 'http://localhost' }
}

async function sendAs(actor: Actor, path: string, fields: Record<string, string>, page = path) {
  const key = keyOn(await open(app, page, as(actor)))
  return send(app, path, { key, ...fields }, as(actor))
}

const pathOf = () => `/en/programmes/${programme}`

describe('a programme', () => {
  it('begins with an item for each sector that was ticked', async () => {
    expect((await open(app, '/en/programmes')).text).toContain('No programme is kept yet')
    expect((await open(app, '/en/programmes/new', as(OFFICE_UZ))).status).toBe(403)
    const wrong = await sendAs(SECRETARIAT, '/en/programmes/new', { title: '', term: 'soon', source: '' })
    expect([wrong.status, wrong.text.match(/class="problem"/g)?.length]).toEqual([422, 3])
    const told = { title: 'Example <b>', term: '2025/2030', source: 'a note' }
    const begun = await sendAs(SECRETARIAT, '/en/programmes/new', {
      ...told,
      'sector-textile': 'yes',
      'sector-agriculture': 'yes',
    })
    programme = begun.location.split('/').at(-1) ?? ''
    const { text } = await open(app, pathOf())
    expect(text).toContain('Example &lt;b&gt;')
    expect(text).toContain('Cooperation: textile')
    expect(text).not.toContain('Cooperation: machine building')
  })

  it('is not approved while an item lacks its side or due, each of which is linked', async () => {
    const { text } = await open(app, pathOf(), as(OFFICE_UZ))
    expect(text).toContain('This version cannot be approved yet')
    expect(text).not.toContain('Approve for Uzbekistan')
    expect((await open(app, pathOf(), as(SECRETARIAT))).text).toContain('/acts/programme-items.change?item=')
    const forced = await sendAs(OFFICE_UZ, `${pathOf()}/approve`, { version: '1' }, '/en/acts/reports.open')
    expect([forced.status, forced.text.includes('conflict.incomplete')]).toEqual([409, true])
  })

  it('is approved by a person of each side, and no other', async () => {
    for (const { id, title } of await desk().rows('programme-items', { programme }))
      await desk().must(SECRETARIAT, 'programme-items.change', {
        item: id,
        version: 1,
        title,
        party: 'UZ',
        due: '2027',
      })
    expect((await open(app, pathOf())).text).toContain('Offices of Uzbekistan, Kazakhstan approve.')
    const proposed = await sendAs(OFFICE_UZ, `${pathOf()}/approve`, { version: '1' }, pathOf())
    expect(proposed.status).toBe(303)
    const [waiting] = await desk().rows('proposals', { state: 'open' })
    const decision = { proposal: String(waiting?.id), version: '1' }
    const another = { ...OFFICE_UZ, name: 'Another UZ' }
    expect((await open(app, pathOf(), as(another))).text).not.toContain('Confirm for')
    const page = '/en/acts/reports.open'
    expect((await sendAs(another, `${pathOf()}/confirm`, decision, page)).status).toBe(403)
    expect((await sendAs(OFFICE_KZ, `${pathOf()}/confirm`, decision, pathOf())).status).toBe(303)
    expect((await open(app, pathOf())).text).toContain('Both sides approved this version')
  })

  it('stands in lists and as data, and compares two versions', async () => {
    expect((await open(app, '/en/programmes?state=approved')).text).toContain('Example &lt;b&gt;')
    expect(JSON.parse((await open(app, `/programmes/${programme}.json`)).text)).toMatchObject({ number: 1 })
    expect((await open(app, '/programmes.csv')).status).toBe(200)
    await desk().must(SECRETARIAT, 'programmes.amend', {
      programme,
      version: 2,
      on: '2026-11-25',
      source: 'a note',
    })
    const same = await open(app, `${pathOf()}/compare?from=1&to=2`)
    expect(same.text).toContain('The two versions have the same items.')
    expect((await open(app, `${pathOf()}/compare?from=none`)).status).toBe(422)
    expect((await open(app, `${pathOf()}?number=1&by=quarter`)).text).toContain('2027, quarter 4')
    expect((await open(app, '/en/programmes/pg_none')).status).toBe(404)
  })

  it.each([
    ['2026-03', '2026-1'],
    ['2026', '2026-4'],
    ['2026-04-01/2026-06-30', '2026-2'],
    [null, ''],
  ])('has the item due %s in quarter ‘%s’', (due, quarter) => {
    expect(quarterOf({ due } as Parameters<typeof quarterOf>[0])).toBe(quarter)
  })
})
