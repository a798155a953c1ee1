import { beforeAll, describe, expect, it } from 'vitest'
import { open, realReader, send, testApp } from '../../../../test/browser/web-app.js'
import type { WebApp } from '../../environment.js'

let app: WebApp
beforeAll(async () => {
  app = await testApp(null, realReader())
})

/** A page, its short words not tied to the next. */
async function pageOf(path: string, text: string): Promise<string> {
  const { location } = await send(app, `/${path}/read`, { text })
  return (await open(app, location)).text.replaceAll('\u00a0', ' ')
}

const NO_DAY = 'Стороны договорились открыть завод 31 февраля 2026 года.'

describe('what is odd about a text', () => {
  it.each([
    ['ru', NO_DAY, 'Такого дня в календаре нет'],
    ['uz-Latn', NO_DAY, 'Taqvimda bunday kun yoʻq'],
    ['uz-Cyrl', NO_DAY, 'Тақвимда бундай кун йўқ'],
    ['kk-Cyrl', NO_DAY, 'Күнтізбеде мұндай күн жоқ'],
    ['en', NO_DAY, 'The calendar has no such day'],
  ])('is said in the language of the page %s, with the words in question', async (path, text, odd) => {
    const page = await pageOf(path, text)
    expect(page).toContain(odd)
    expect(page).toMatch(/<q><bdi>31 февраля/)
    expect(page).not.toContain('the calendar has no')
  })

  it('is said of a text in a language nobody knows', async () => {
    const page = await pageOf('ru', 'xyzzy qwerty foo bar')
    expect(page).toContain('Язык текста не распознан')
    expect(page).not.toContain('was not recognised')
  })
})
