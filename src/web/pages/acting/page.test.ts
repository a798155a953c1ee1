import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, send, testApp } from '../../../../test/browser/web-app.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
})

afterAll(() => here?.close())

async function choose(fields: Readonly<Record<string, string>>) {
  const key = keyOn(await open(app, '/en/acting'))
  return send(app, '/en/acting', { key, ...fields })
}

describe('as whom one acts', () => {
  it('is chosen, told on every page, and gives the rights of the role', async () => {
    const { response, status } = await choose({ name: 'Officer <One>', role: 'office', party: 'UZ' })
    const set = response.headers.getSetCookie().find((one) => one.startsWith('kelisim_acting')) ?? ''
    const cookie = set.split(';')[0] ?? ''
    expect([status, set.includes('HttpOnly')]).toEqual([303, true])
    const mine = await open(app, '/en/acts', { cookie })
    expect(mine.text).toContain('Officer &lt;One&gt;')
    expect(mine.text).toContain('/en/acts/sides.report')
    expect(mine.text).not.toContain('/en/acts/projects.add')
  })

  it.each([
    [{ name: '', role: 'office', party: 'UZ' }],
    [{ name: 'One', role: 'king', party: '' }],
    [{ name: 'One', role: 'office', party: 'uz; x' }],
  ])('is not taken as %o, and what was typed stays', async (fields) => {
    const { status, text } = await choose(fields)
    expect([status, text.includes(`value="${fields.name}"`)]).toEqual([422, true])
  })

  it('falls back to whoever sits here when the browser tells nonsense', async () => {
    const { text } = await open(app, '/en/acts', { cookie: 'kelisim_acting=role%3Dking%26name%3Dx' })
    expect(text).toContain('“local”')
  })
})
