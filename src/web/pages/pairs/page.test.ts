import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, send, testApp } from '../../../../test/browser/web-app.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let kept: TestRegister
let app: WebApp
beforeAll(async () => {
  kept = await testRegister()
  app = await testApp(kept.register)
})
afterAll(() => kept.close())

const choose = async (fields: Readonly<Record<string, string>>) =>
  send(app, '/en/pairs', { key: keyOn(await open(app, '/en/pairs')), ...fields })

const cookieOf = ({ response }: { response: Response }) =>
  (response.headers.getSetCookie().find((line) => line.startsWith('kelisim_pair=')) ?? '').split(';')[0] ?? ''

describe('the pair that pages show', () => {
  it('is the usual one until another is chosen', async () => {
    const { text } = await open(app, '/en/')
    expect(text).toMatch(/class="pair"[^>]*>Kazakhstan\u00a0– Uzbekistan</)
    const choice = await open(app, '/en/pairs')
    expect(choice.text).toMatch(/value="UZ-KZ" checked(?:="")?\/> Kazakhstan\u00a0– Uzbekistan/)
    expect((await open(app, '/en/portfolio')).location).toBe('/en/portfolio/uz-kz')
  })

  it('is remembered by the browser, as the register writes it, and named on every page', async () => {
    const chosen = await choose({ pair: 'other', first: 'TJ', second: 'UZ', back: '/register?kind=figure' })
    expect(chosen.location).toBe('/en/register?kind=figure')
    const cookie = cookieOf(chosen)
    expect(cookie).toBe('kelisim_pair=UZ-TJ')
    expect((await open(app, '/en/', { cookie })).text).toMatch(
      /class="pair"[^>]*>Tajikistan\u00a0– Uzbekistan</,
    )
    expect((await open(app, '/en/trade', { cookie })).location).toBe('/en/trade/uz-tj')
  })

  it('leads back to the same page of the other pair', async () => {
    const { location } = await choose({ pair: 'UZ-KZ', back: '/portfolio/uz-tj?as=map' })
    expect(location).toBe('/en/portfolio/uz-kz')
  })

  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])(
    'does not lead out to %s',
    async (back) => expect((await choose({ pair: 'UZ-KZ', back })).location).toBe('/en/'),
  )

  it('is not one state twice, and what was chosen stays', async () => {
    const { status, text } = await choose({ pair: 'other', first: 'TJ', second: 'TJ' })
    expect([status, text.includes('<a href="#first">Choose two different states')]).toEqual([422, true])
    expect(text).toContain('<option value="TJ" selected')
  })
})
