import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { deskOf } from '../../../../test/database/giving.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from '../../../../test/database/review-setup.js'
import type { StatementId } from '../../../kernel/index.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp
let statements: Readonly<Record<string, StatementId>>
let readout: string
let reference: string

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
  statements = await takeIn(here)
  readout = String((await deskOf(here).rows('readouts'))[0]?.id)
})

afterAll(() => here?.close())

describe('the portal', () => {
  it('shows nothing of a text as long as nothing of it was accepted', async () => {
    expect((await open(app, `/en/p/readouts/${readout}`)).status).toBe(404)
    const { text } = await open(app, '/en/p')
    expect(text).toContain('Nothing has been published here yet')
  })

  it('shows promises, their texts and their words once they are accepted', async () => {
    await acceptAll(here, statements)
    const { text } = await open(app, '/en/p')
    expect(text).toContain('/en/p/promises?pair=')
    expect(text).toContain('О встрече в Чирчике')
    expect(text).not.toContain('class="trail"')
    expect((await open(app, '/en/p/forces')).text).toContain('class="trail"')
    const listed = JSON.parse((await open(app, '/en/p/promises.json')).text)
    reference = listed.rows[0].reference
    expect(listed.total).toBeGreaterThan(0)
    const one = await open(app, `/ru/p/c/${reference}`)
    expect([one.status, one.text.includes('<q>')]).toEqual([200, true])
    expect(one.text).toContain(`/r/${reference}`)
    expect((await open(app, `/ru/p/readouts/${readout}`)).text).toContain('<mark')
  })

  it('offers the same as a table and for programs, and leads to no page of offices but by one link', async () => {
    const csv = await open(app, '/en/p/promises.csv?force=ordered')
    expect(csv.text.split('\n')[0]).toContain('reference,title,force')
    expect(csv.text).not.toContain(',agreed,')
    const { text } = await open(app, '/en/p/promises')
    for (const path of ['/en/review', '/en/journal', '/en/lists', '/en/acts'])
      expect(text).not.toContain(path)
  })

  it('keeps those who act to itself', async () => {
    const shown = await open(app, `/en/p/c/${reference}`)
    const json = await open(app, `/en/p/c/${reference}.json`)
    expect(shown.text).not.toContain('Reviewer One')
    expect(json.text).not.toContain('Reviewer One')
  })

  it('lists what was withdrawn, with its ground', async () => {
    const [edition] = await deskOf(here).rows('editions')
    const desk = deskOf(here)
    const press = (name: string) => ({ name, role: 'press-officer' }) as const
    const { proposal } = await desk.must(press('One'), 'readouts.withdraw', {
      edition: String(edition?.id),
      version: String(edition?.version),
      on: '2026-11-20',
      ground: 'wrong <figure>',
      source: 'note',
    })
    if (proposal) await desk.must(press('Two'), 'proposals.confirm', { proposal, version: 1 })
    const { text } = await open(app, '/en/p/corrections')
    expect(text).toContain('wrong &lt;figure&gt;')
  })

  it.each([
    ['/en/p/promises?pair=nonsense', 422],
    ['/en/p/promises?force=loud', 422],
    ['/en/p/c/UZ-KZ/1999-01-01/01', 404],
    ['/en/p/readouts/rd_none', 404],
    ['/en/p/promises?q=%27%3B--', 200],
  ])('answers %s with %i', async (path, status) => {
    expect((await open(app, path)).status).toBe(status)
  })
})
