import { describe, expect, it } from 'vitest'
import { open, realReader, send, testApp } from '../../../../test/browser/web-app.js'
import { LANGUAGES } from '../../../languages/index.js'

const app = await testApp(null, realReader())

describe('the page of the languages', () => {
  it('names every written form with its figures, and every gap', async () => {
    const { status, text } = await open(app, '/en/languages')
    expect(status).toBe(200)
    for (const { forms } of LANGUAGES)
      for (const { tag } of forms) expect(text).toContain(`<code>${tag}</code>`)
    expect(text.match(/<details>/g)?.length ?? 0).toBe(LANGUAGES.filter(({ gaps }) => gaps.length > 0).length)
  })

  it('tells programs the same, at the address that it names', async () => {
    const { text } = await open(app, '/en/languages')
    expect(text).toContain('type="application/json" href="/languages.json"')
    const told = JSON.parse((await open(app, '/languages.json')).text)
    expect(told.map(({ tag }: { tag: string }) => tag)).toEqual(LANGUAGES.map(({ tag }) => tag))
    expect(told[0]).toMatchObject({ forms: expect.any(Array), gaps: expect.any(Array) })
  })

  it('has a sentence read', async () => {
    const sent = await send(app, '/en/read', { text: 'Президенты поручили построить мост.' })
    expect([sent.status, sent.location]).toEqual([303, expect.stringContaining('/en/read/')])
    expect((await open(app, '/en/languages')).text).toContain('action="/en/read" method="post"')
  })

  it('is found from the page where texts are read', async () => {
    expect((await open(app, '/ru/read')).text).toContain('href="/ru/languages"')
  })
})
