import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, send, testApp } from '../../../../test/browser/web-app.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let kept: TestRegister
let app: WebApp
beforeAll(async () => {
  kept = await testRegister()
  app = await testApp(kept.register)
})
afterAll(() => kept.close())

const home = async () => (await open(app, '/en/')).text

describe('the first page', () => {
  it('offers the example while the register is empty', async () => {
    const text = await home()
    expect(text).toContain('kelisim example load')
    expect(text).toContain('No commitment with a due day waits')
  })

  it('tells the last meeting in five lines, what falls due, and what changed', async () => {
    const statements = await takeIn(kept)
    await acceptAll(kept, statements)
    const text = await home()
    expect(text).not.toContain('kelisim example load')
    for (const words of ['1 readout: Uzbekistan', '1 commitment, 1 figure', 'No later meeting is known'])
      expect(text).toContain(words)
    expect(text).toMatch(/<h2 id="due">[\s\S]*создать[\s\S]*by 31\u00a0December\u00a02026/)
    expect(text).toContain('Changed this week')
  })

  it('begins anew with what changes after somebody has seen the rest', async () => {
    const page = await open(app, '/en/')
    const seen = await send(app, '/en/seen', { key: keyOn(page) })
    expect([seen.status, seen.location]).toEqual([303, '/en/'])
    const text = await home()
    expect(text).toContain('Changed since your last visit')
    expect(text).toContain('Nothing has changed.')
  })
})
