import { beforeAll, expect, it } from 'vitest'
import { testApp } from '../../../../test/browser/web-app.js'
import { zipOf } from '../../../../test/sources/zipped.js'
import type { WebApp } from '../../environment.js'

let app: WebApp
beforeAll(async () => {
  app = await testApp(null)
})

/** Chooses a file, with nothing typed but what is given. */
async function choose(bytes: Uint8Array, typed: Readonly<Record<string, string>> = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ text: '', ...typed })) body.set(name, value)
  body.set('file', new File([new Uint8Array(bytes)], 'readout'))
  const answer = await app.request('/en/read', {
    method: 'POST',
    body,
    headers: { origin: 'http://localhost' },
  })
  return { status: answer.status, text: await answer.text() }
}

const WORDS = 'Президенты поручили построить мост.'
const document = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:body></w:document>`

it('shows what stands in a document before it is read', async () => {
  const { status, text } = await choose(zipOf([{ name: 'word/document.xml', text: document }]))
  expect([status, text.includes('This was taken out of the file.')]).toEqual([200, true])
  expect(text).toContain(`${WORDS}</textarea>`)
})

it('takes title and day from a page, but what was typed holds', async () => {
  const page = `<html><head><title>Встреча</title><meta name="date" content="2026-06-13"></head><body><p>${WORDS}</p></body></html>`
  const { text } = await choose(new TextEncoder().encode(page), { title: 'Другая' })
  expect(text).toContain('value="Другая"')
  expect(text).toContain('value="2026-06-13"')
})

it('tells when the letters are a guess', async () => {
  const old = new Uint8Array([0xcc, 0xee, 0xf1, 0xf2])
  const { text } = await choose(old)
  expect(text).toContain('it was read as Windows-1251')
  expect(text).toContain('Мост</textarea>')
})

it('refuses a damaged PDF at its field and keeps what was typed', async () => {
  const { status, text } = await choose(new TextEncoder().encode('%PDF-1.7'), { publisher: 'KZ' })
  expect(status).toBe(422)
  expect(text).toMatch(/<a href="#file">The file is damaged/)
  expect(text).toContain('<option value="KZ" selected')
})
