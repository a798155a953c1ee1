import { beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import type { WebApp } from '../../environment.js'
import { CATALOGUE } from './examples.js'

let app: WebApp
beforeAll(async () => {
  app = await testApp(null)
})

const EXAMPLES = [...CATALOGUE].flatMap(([page, states]) =>
  [...states.keys()].map((state) => `${page}/${state}`),
)

describe('every page in every state', () => {
  it('is listed', async () => {
    const { text } = await open(app, '/en/catalogue')
    for (const example of EXAMPLES) expect(text).toContain(`href="/en/catalogue/${example}"`)
  })

  it.each(EXAMPLES)('has one heading, a title and a way home: %s', async (example) => {
    for (const language of ['en', 'ru']) {
      const { status, text } = await open(app, `/${language}/catalogue/${example}`)
      expect(status).toBe(200)
      expect(text.match(/<h1[ >]/g)).toHaveLength(1)
      expect(text).toContain(`<html lang="${language}">`)
      expect(text).toMatch(/<title>[^<]+ – Kelisim<\/title>/)
      expect(text).toContain('<a class="skip" href="#main">')
      // A key of a form is letters by chance, and may hold these.
      expect(text.replace(/name="key" value="[^"]+"/g, '')).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it('shows a reading with its reasons: the words a rule needed, and the rule that came nearest', async () => {
    const { text } = await open(app, '/en/catalogue/reading-why/read')
    expect(text).toContain('ru/topic/talk-of')
    expect(text).toContain('ru/event/take-place')
    expect((await open(app, '/en/catalogue/reading/read')).text).not.toContain('ru/topic/talk-of')
  })

  it('names an unknown example as absent', async () => {
    expect((await open(app, '/en/catalogue/home/nothing')).status).toBe(404)
  })
})
