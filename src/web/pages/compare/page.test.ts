import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { mustHave } from '../../../../test/database/must-have.js'
import {
  acceptAll,
  TEXT,
  type TestRegister,
  takeIn,
  testRegister,
} from '../../../../test/database/review-setup.js'
import { commandNamed, type Given, giveCommand } from '../../../register/index.js'
import type { WebApp } from '../../environment.js'

let kept: TestRegister
let app: WebApp
let readout: string
beforeAll(async () => {
  kept = await testRegister()
  app = await testApp(kept.register)
  await acceptAll(kept, await takeIn(kept))
  readout = JSON.parse((await open(app, '/register.json?kind=all')).text).rows[0].readout
})
afterAll(() => kept.close())

const SECRETARIAT = { name: 'Secretary', role: 'secretariat' } as const

const give = (name: string, given: Given) =>
  kept.act((tx, writer) => giveCommand(tx, writer, mustHave(commandNamed(name)), given), SECRETARIAT)

describe('the comparison', () => {
  it('holds two statements side by side and marks what differs, words and fields', async () => {
    const { rows } = JSON.parse((await open(app, '/register.json?kind=all&sort=reference')).text)
    const [a, b] = rows.map(({ reference }: { reference: string }) => reference)
    const { status, text } = await open(app, `/en/compare?a=${a}&b=${b}`)
    expect(status).toBe(200)
    expect(text).toMatch(/<ins lang="en" title="added">/)
    expect(text).toContain('differs')
  })

  it('says which name has nothing behind it, and asks for names when there are none', async () => {
    const lost = await open(app, '/en/compare?a=UZ-KZ/1999-01-01/01')
    expect([lost.status, lost.text.includes('UZ-KZ/1999-01-01/01')]).toEqual([404, true])
    expect((await open(app, '/en/compare')).text).toContain('Name two or three references')
    expect((await open(app, '/en/compare?d=x')).status).toBe(422)
  })

  it('holds two editions side by side, to which the reading leads', async () => {
    const edition = { readout, language: 'ru', party: 'UZ', published: '2025-05-15', source: 'press.example' }
    await give('readouts.add-edition', { ...edition, title: 'О встрече', text: TEXT.replace('9', '11') })
    const reading = await open(app, `/en/readouts/${readout}`)
    const path = /href="(\/en\/compare\?[^"]+)"/.exec(reading.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const { text } = await open(app, path)
    expect(text).toMatch(/<del[^>]*><span lang="ru">(?:9|11)<\/span><\/del>/)
    expect(text).toContain('1 place differs')
  })
})

describe('an edition that is withdrawn', () => {
  it('keeps its text under a banner with the day and the ground', async () => {
    const { editions } = JSON.parse((await open(app, `/lists/readouts/${readout}.json`)).text)
    const [{ edition }] = editions
    const told = {
      edition: edition.id,
      version: 0,
      on: '2025-05-20',
      ground: 'Ошибка в числе',
      source: 'press.example',
    }
    const withdraw = mustHave(commandNamed('readouts.withdraw'))
    await kept.act((tx, writer) => withdraw.run(tx, writer, told), SECRETARIAT)
    const { text } = await open(app, `/en/readouts/${readout}/${edition.id}`)
    expect(text).toContain('was withdrawn by its publisher on 20\u00a0May\u00a02025')
    expect(text).toContain('Ошибка в числе')
    expect(text).toContain('Стороны остались довольны')
  })
})
