import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, realReader, type Shown, send, testApp } from '../../../../test/browser/web-app.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

const TEXT = 'Министры подчеркнули красоту озера. Президенты поручили министрам ускорить строительство моста.'

let kept: TestRegister
let app: WebApp
beforeAll(async () => {
  kept = await testRegister()
  app = await testApp(kept.register, realReader())
})
afterAll(() => kept.close())

async function takenIn(text = TEXT): Promise<Shown> {
  const read = await send(app, '/en/read', { text, day: '2025-05-14', publisher: 'UZ', language: 'ru' })
  const form = { key: keyOn(await open(app, read.location)) }
  return send(app, `${read.location}/review`, form)
}

/** The form that reports the first piece of the remainder. */
function reportForm({ text }: Shown) {
  const at = text.indexOf('/missed" method="post"')
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text.slice(at))?.[1] ?? ''
  const action = /action="(\/en\/readouts\/[^"]+\/missed)"/.exec(text)?.[1] ?? ''
  return { action, fields: { key: value('key'), start: value('start'), end: value('end') } }
}

describe('the reasons of a reading', () => {
  it('are shown when asked for: needed words on cards, the nearest rule in the remainder', async () => {
    const { location } = await send(app, '/en/read', { text: TEXT, language: 'ru' })
    const plain = await open(app, location)
    expect(plain.text).toContain('?why=yes')
    expect(plain.text).not.toContain('The rule needed these words')
    const { text } = await open(app, `${location}?why=yes`)
    expect(text).toContain('The rule needed these words: <bdi lang="ru">')
    expect(text).toContain('ru/commitment/stress-importance')
    expect(text).toContain('It broke at')
  })
})

describe('words reported as missed', () => {
  it('stand on the reading and in the review list, quoted from the text', async () => {
    const { location } = await takenIn()
    const { action, fields } = reportForm(await open(app, location))
    const quote = 'Министры подчеркнули красоту озера.'
    expect(TEXT.slice(Number(fields.start), Number(fields.end))).toBe(quote)
    const sent = await send(app, action, { ...fields, note: 'a wish' })
    expect([sent.status, sent.location]).toEqual([303, expect.stringContaining(`#rest-${fields.start}`)])
    expect((await open(app, sent.location.split('#')[0] ?? '')).text).toContain('Reported as missed.')
    const review = await open(app, '/en/review')
    expect(review.text).toContain('1 passage reported as missed')
    expect(review.text).toContain(quote)
    expect(review.text).toContain('a wish')
  })

  it('are refused where there are none, and without the key of the page', async () => {
    const { location } = await takenIn(`Шёл дождь.\n${TEXT}`)
    const { action, fields } = reportForm(await open(app, location))
    expect((await send(app, action, { ...fields, end: '999999' })).status).toBe(422)
    expect((await send(app, action, { ...fields, key: 'x' })).status).toBe(403)
  })
})
