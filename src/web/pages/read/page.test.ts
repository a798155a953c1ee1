import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appWith, keyOn, open, send } from '../../../../test/browser/web-app.js'
import { TEXT } from '../../../../test/database/review-setup.js'
import { linesDrawn, pdfOf } from '../../../../test/sources/pdfs.js'
import { type PublisherServer, startPublisher } from '../../../../test/sources/publisher.js'
import { zipOf } from '../../../../test/sources/zipped.js'
import { fail } from '../../../kernel/index.js'
import type { WebApp } from '../../environment.js'
import { type Opener, readFormOf } from './sent.js'

const PAGE = `<html><head><title>Встреча</title><meta name="date" content="2026-06-13"></head><body><article>
<p>Президенты поручили построить мост.</p><p>${'Стороны говорили о складах. '.repeat(9)}</p>
<a href="/ru/8">О чём ещё говорили президенты</a></article></body></html>`

let app: WebApp
let publisher: PublisherServer
beforeAll(async () => {
  publisher = await startPublisher({
    '/ru/7': (response) => response.end(PAGE),
    '/text': (response) => response.end('Стороны условились о мосте.'),
  })
  app = await appWith(null, { fetches: { inside: [publisher.host] } })
})
afterAll(() => publisher?.close())

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

it('opens a PDF and shows what stands in it', async () => {
  const { status, text } = await choose(
    pdfOf({ pages: [{ draws: linesDrawn('Agreed on a bridge.') }, { draws: '' }] }),
  )
  expect([status, text.includes('Agreed on a bridge.</textarea>')]).toEqual([200, true])
  expect(text).toContain('1 page of the PDF holds no words')
})

it('takes a file of nearly ten megabytes and refuses a larger one', async () => {
  const page = `<html><!--${'a'.repeat(9_900_000)}--><body><p>${WORDS}</p></body></html>`
  expect((await choose(new TextEncoder().encode(page))).text).toContain(`${WORDS}</textarea>`)
  for (const bytes of [10_200_000, 14_000_000]) {
    const { status, text } = await choose(new Uint8Array(bytes).fill(0xff))
    expect([status, text.includes('#file">It is too large')]).toEqual([422, true])
  }
})

/** Sends an address from the page on which it is typed. */
async function give(fields: Readonly<Record<string, string>>) {
  const key = keyOn(await open(app, '/en/read'))
  return send(app, '/en/read', { text: '', key, ...fields })
}

/** Where the page says the text comes from. */
function sourceIn(text: string): string | undefined {
  return /id="url"[^>]* value="([^"]*)"/.exec(text)?.[1]
}

describe('an address', () => {
  const at = (path: string) => `http://${publisher.host}${path}`

  it('is opened, and what stands there is shown with where it comes from before it is read', async () => {
    const { status, text } = await give({ address: at('/ru/7') })
    expect([status, text.includes('This was taken from the address.')]).toEqual([200, true])
    expect(text).toMatch(/<textarea[^>]*>Президенты поручили построить мост\./)
    for (const value of ['Встреча', '2026-06-13', at('/ru/7')]) expect(text).toContain(`value="${value}"`)
    expect(text).toContain(`href="${at('/ru/8')}"`)
    expect(text).toContain(`/en/read?address=${encodeURIComponent(at('/ru/8'))}`)
    expect(text).toMatch(/id="address"[^>]* value=""/)
  })

  it('pasted where a text goes is opened, too, with blanks around it', async () => {
    const { text } = await give({ text: `\n ${at('/text')} \n` })
    expect(text).toContain('Стороны условились о мосте.</textarea>')
  })

  it('that does not open stands in its field with what to do, and all else as it was typed', async () => {
    const { status, text } = await give({ text: at('/none'), title: 'A title' })
    expect([status, text.includes('#address">There is nothing at this address')]).toEqual([404, true])
    expect(text).toContain(`value="${at('/none')}"`)
    expect(text).toContain('value="A title"')
  })

  it('within is not asked', async () => {
    const { status, text } = await give({ address: 'http://127.0.0.1:22/' })
    expect([status, text.includes('#address">This address is not opened from here')]).toEqual([403, true])
  })

  it('is not opened for a form without our key', async () => {
    const before = publisher.asked()
    const { status, text } = await give({ address: at('/ru/7'), key: 'made up' })
    expect([status, text.includes('#address">The form is not of this session'), publisher.asked()]).toEqual([
      403,
      true,
      before,
    ])
  })

  it('beside a text is where the text comes from, and is not opened', async () => {
    const before = publisher.asked()
    const sent = await give({ text: TEXT, address: at('/ru/7') })
    expect([sent.status, publisher.asked()]).toEqual([303, before])
    expect((await open(app, sent.location)).text).toContain(`href="${at('/ru/7')}"`)
  })

  it('that a link of the page carries stands in the field and is not opened by that', async () => {
    const before = publisher.asked()
    const { text } = await open(app, `/en/read?address=${encodeURIComponent(at('/ru/8'))}`)
    expect([text.includes(`value="${at('/ru/8')}"`), publisher.asked()]).toEqual([true, before])
  })

  it('opened in place of another is where the text comes from, and what the first told of itself is gone', async () => {
    const first = await give({ address: at('/ru/7') })
    const told = /name="told" value="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const left = { title: 'Встреча', day: '2026-06-13', url: at('/ru/7') }
    const { text } = await give({ ...left, publisher: 'KZ', told, address: at('/text') })
    expect(text).toMatch(/<textarea[^>]*>Стороны условились о мосте\./)
    expect(sourceIn(text)).toBe(at('/text'))
    for (const value of ['Встреча', '2026-06-13', at('/ru/7')]) expect(text).not.toContain(`value="${value}"`)
    expect(text).toContain('<option value="KZ" selected')
    expect(sourceIn((await give({ ...left, address: at('/text') })).text)).toBe(at('/text'))
  })

  it('beside a text from elsewhere is kept in its field, which says what to do to open it', async () => {
    const before = publisher.asked()
    for (const text of [TEXT, at('/ru/7')]) {
      const sent = await give({ text, url: at('/ru/7'), address: at('/text'), title: 'A title' })
      expect([sent.status, publisher.asked()]).toEqual([422, before])
      expect(sent.text).toContain('#address">To open this address, empty the box for the text')
      expect(sent.text).toMatch(new RegExp(`id="address"[^>]* value="${at('/text')}"`))
      expect(sourceIn(sent.text)).toBe(at('/ru/7'))
      expect(sent.text).toContain('value="A title"')
    }
    const lone = await give({ text: at('/ru/7'), address: at('/text') })
    expect([lone.status, sourceIn(lone.text)]).toEqual([422, ''])
    const same = await give({ text: TEXT, url: at('/ru/7'), address: `${at('/ru/7')}#part` })
    expect([same.status, publisher.asked()]).toEqual([303, before])
  })

  it('beside a file is where the file comes from, and is not opened', async () => {
    const before = publisher.asked()
    const page = new TextEncoder().encode(`<html><body><p>${WORDS}</p></body></html>`)
    const { text } = await choose(page, { address: at('/ru/8') })
    expect([text.includes(`${WORDS}</textarea>`), publisher.asked()]).toEqual([true, before])
    expect(sourceIn(text)).toBe(at('/ru/8'))
  })
})

it('a PDF of somebody unknown waits for others of the unknown, and nobody who works here waits for those', async () => {
  const made = new File([new Uint8Array(pdfOf({ pages: [{ draws: linesDrawn('Agreed.') }] }))], 'a.pdf')
  const opener = (isPublic: boolean): Opener => ({
    ...{ mayOpen: false, isPublic, letOthers: () => {} },
    open: async () => fail({ code: 'refused.source-role', message: '' }),
  })
  const open = (isPublic: boolean) => readFormOf({ fields: new Map(), file: made }, opener(isPublic))
  const waiting = Array.from({ length: 9 }, () => open(true))
  const [late, known] = await Promise.all([open(true), open(false)])
  expect(late.refused).toMatchObject({ field: 'file', problem: { code: 'unavailable.source-busy' } })
  expect(known.text).toBe('Agreed.')
  void Promise.allSettled(waiting)
})
