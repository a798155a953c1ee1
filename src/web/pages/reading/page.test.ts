import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, type Shown, send, testApp } from '../../../../test/browser/web-app.js'
import { CLAIMS, TEXT, type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let kept: TestRegister
let app: WebApp
let address: string
beforeAll(async () => {
  kept = await testRegister()
  app = await testApp(kept.register)
  const read = await send(app, '/en/read', { text: TEXT, day: '2025-05-14', publisher: 'UZ' })
  const sent = await send(app, `${read.location}/review`, { key: keyOn(await open(app, read.location)) })
  address = sent.location
})
afterAll(() => kept.close())

function picks({ text }: Shown): Record<string, string> {
  const boxes = [...text.matchAll(/name="(pick-st_\w+)" value="(\d+)"/g)]
  return Object.fromEntries(boxes.map(([, name = '', version = '']) => [name, version]))
}

/** Where forms of this reading are sent. */
const target = ({ text }: Shown, act: string) =>
  new RegExp(`action="(/en/readouts/[^"]+/${act})"`).exec(text)?.[1] ?? ''

describe('a kept reading', () => {
  it('lets statements be checked and accepted together, and says so', async () => {
    const page = await open(app, address)
    const all = picks(page)
    expect(Object.keys(all)).toHaveLength(CLAIMS.length)
    const [first = '', second = ''] = Object.keys(all)
    const form = { key: keyOn(page), [first]: '1', [second]: '1' }
    const done = await send(app, target(page, 'accept'), form)
    const after = await open(app, done.location)
    expect(after.text).toContain('2 statements accepted.')
    expect(Object.keys(picks(after))).toHaveLength(CLAIMS.length - 2)
  })

  it('says how many were changed by somebody else meanwhile', async () => {
    const page = await open(app, address)
    const [first = ''] = Object.keys(picks(page))
    const done = await send(app, target(page, 'accept'), { key: keyOn(page), [first]: '7' })
    expect((await open(app, done.location)).text).toContain('1 was changed by somebody else')
  })

  it('asks for at least one statement when none was checked', async () => {
    const page = await open(app, address)
    const done = await send(app, target(page, 'accept'), { key: keyOn(page) })
    expect((await open(app, done.location)).text).toContain('Check at least one statement')
  })

  it('takes a statement added by hand and leads to its review', async () => {
    const page = await open(app, address)
    const form = { key: keyOn(page), quote: 'Стороны остались довольны', kind: 'topic', force: 'discussed' }
    const done = await send(app, target(page, 'statements'), form)
    expect(done.location).toMatch(/\/review\?st=st_/)
    const { text } = await open(app, done.location)
    expect(text).toContain('Стороны остались довольны')
    expect(text).toContain('review/by-hand')
  })

  it('keeps what was typed when its words are not in the text', async () => {
    const page = await open(app, address)
    const form = { key: keyOn(page), quote: 'Стороны спорили', kind: 'report', force: 'reported' }
    const again = await send(app, target(page, 'statements'), form)
    expect(again.status).toBe(422)
    expect(again.text).toContain('These words do not stand so in the text')
    expect(again.text).toMatch(/<textarea[^>]*>Стороны спорили/)
    expect(again.text).toMatch(/value="report"[^>]*selected/)
  })
})

describe('a reference', () => {
  it('leads to its card however its letters and number are written', async () => {
    const { text } = await open(app, address)
    const [reference = ''] = /UZ-KZ\/2025-05-14\/01/.exec(text) ?? []
    for (const written of [reference, 'uz-kz/2025-05-14/1'])
      expect((await open(app, `/en/r/${written}`)).location).toMatch(/^\/en\/readouts\/\w+\/\w+#st-1$/)
    expect((await open(app, '/en/r/UZ-KZ/1999-01-01/01')).status).toBe(404)
  })

  it('gives its statement to programs', async () => {
    const { reference, kind } = JSON.parse((await open(app, '/r/UZ-KZ/2025-05-14/01.json')).text)
    expect([reference, kind]).toEqual(['UZ-KZ/2025-05-14/01', 'meeting'])
  })
})
