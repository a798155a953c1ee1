import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, type Shown, send, testApp } from '../../../../test/browser/web-app.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let kept: TestRegister
let app: WebApp
let path: string
beforeAll(async () => {
  kept = await testRegister()
  app = await testApp(kept.register)
  const { commitment } = await takeIn(kept)
  const entered = await acceptAll(kept, { commitment } as Record<string, NonNullable<typeof commitment>>)
  path = `/en/commitments/${entered.commitment}`
})
afterAll(() => kept.close())

/** The cookies of somebody of an office. */
async function actAs(role: string, party: string): Promise<Record<string, string>> {
  const page = await open(app, '/en/acting')
  const { response } = await send(app, '/en/acting', {
    key: keyOn(page),
    name: `office ${party}`,
    role,
    party,
  })
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0])
  return { cookie: cookie.join('; '), origin: 'http://localhost' }
}

function hidden({ text }: Shown, name: string): string {
  const form = text.slice(text.indexOf('/report"'))
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
}

function reportOn(page: Shown, fields: Record<string, string>): Record<string, string> {
  const own = { party: hidden(page, 'party'), version: hidden(page, 'version') }
  return { key: keyOn(page), ...own, workState: 'under-way', asOf: '2026-11-20', ...fields }
}

describe('the report of a side', () => {
  it('has a form for the own side only; for others its fields are absent', async () => {
    const [own, nobody] = [await actAs('office', 'KZ'), await open(app, path)]
    const page = await open(app, path, own)
    expect(page.text).toContain('Report for Kazakhstan')
    expect(page.text).not.toContain('Report for Uzbekistan')
    expect(nobody.text).not.toContain('name="workState"')
  })

  it('stands in the own column and leaves the other as it is', async () => {
    const own = await actAs('office', 'KZ')
    const page = await open(app, path, own)
    const done = await send(app, `${path}/report`, reportOn(page, { ownNote: 'Two of three are built' }), own)
    expect([done.status, done.location]).toEqual([303, `${path}#sides`])
    const { text } = await open(app, path)
    expect(text).toContain('Two of three are built')
    expect(text).toContain('Uzbekistan: nothing reported yet.')
  })

  it('is refused for the other side, and what was typed stays', async () => {
    const own = await actAs('office', 'KZ')
    const page = await open(app, path, own)
    const form = { ...reportOn(page, { ownNote: 'For the neighbours' }), party: 'UZ', version: '1' }
    const refused = await send(app, `${path}/report`, form, own)
    expect(refused.status).toBe(403)
    expect((await open(app, path)).text).not.toContain('For the neighbours')
  })

  it('keeps what was typed when a field is wrong, and leads to it', async () => {
    const own = await actAs('office', 'UZ')
    const page = await open(app, path, own)
    const wrong = await send(
      app,
      `${path}/report`,
      reportOn(page, { asOf: '20 ноября', ownFigure: '7 мостов' }),
      own,
    )
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('href="#asOf"')
    expect(wrong.text).toContain('value="7 мостов"')
  })

  it('tells when the own side reported meanwhile, and keeps both', async () => {
    const own = await actAs('office', 'UZ')
    const page = await open(app, path, own)
    await send(app, `${path}/report`, reportOn(page, { ownNote: 'The first word' }), own)
    const late = { ...reportOn(page, { ownNote: 'The second word' }), key: keyOn(await open(app, path, own)) }
    const overtaken = await send(app, `${path}/report`, late, own)
    expect(overtaken.status).toBe(409)
    expect(overtaken.text).toContain('Somebody of your side reported since')
    expect(overtaken.text).toContain('The first word')
    expect(overtaken.text).toMatch(/<textarea[^>]*>The second word/)
  })
})

describe('a commitment', () => {
  it('is reached by its reference, too', async () => {
    const { commitment } = JSON.parse((await open(app, `${path}.json`)).text)
    const { location } = await open(app, `/en/commitments/${commitment.reference}`)
    expect(location).toBe(path)
  })

  it('is followed as a feed of its journal', async () => {
    const { text, response } = await open(app, `${path.replace('/en', '')}.atom`)
    expect(response.headers.get('content-type')).toContain('application/atom+xml')
    expect(text.match(/<entry>/g)?.length).toBeGreaterThanOrEqual(3)
  })
})
