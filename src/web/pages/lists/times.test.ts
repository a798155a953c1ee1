import { afterAll, beforeAll, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp
beforeAll(async () => {
  here = await testRegister()
  await acceptAll(here, await takeIn(here))
  app = await testApp(here.register)
})
afterAll(() => here?.close())

it('tells a due in a list as a day in words, and never as the parts it is kept in', async () => {
  for (const path of ['/en/lists/commitments', '/ru/lists/commitments', '/kk-Latn/lists/commitments']) {
    const { text } = await open(app, path)
    expect([path, text.includes('edtf'), text.includes('{&quot;')]).toEqual([path, false, false])
  }
  expect((await open(app, '/en/lists/commitments')).text).toContain('by 31\u00a0December\u00a02026')
})

it('tells a due in a downloaded table as its time in EDTF, and as data with its words', async () => {
  const { text } = await open(app, '/lists/commitments.csv')
  expect(text).toMatch(/[,;]\.\.\/2026-12-31[,;]/)
  expect(text).not.toContain('edtf')
  expect((await open(app, '/lists/commitments.json')).text).toContain('"edtf":"../2026-12-31"')
})
