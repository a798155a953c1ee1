import { beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, realReader, send, testApp } from '../../test/browser/web-app.js'
import { CLAIMS, TEXT } from '../../test/database/review-setup.js'
import type { WebApp } from './environment.js'

let app: WebApp
let real: WebApp
beforeAll(async () => {
  app = await testApp(null)
  real = await testApp(null, realReader())
})

describe('every answer', () => {
  it('forbids scripts, frames and addresses from elsewhere', async () => {
    const { response } = await open(app, '/en/')
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('carries no inline script and no inline style', async () => {
    const { text } = await open(real, '/en/read/almaty-ru')
    expect(text.match(/<article class="card"/g)?.length).toBeGreaterThan(10)
    expect(text.match(/<script/g)).toHaveLength(1)
    expect(text).not.toMatch(/ style=| on[a-z]+="/)
  })

  it('serves style and script for a year under the version of their words', async () => {
    const { text } = await open(app, '/en/')
    const style = /href="(\/static\/kelisim\.css\?v=\w+)"/.exec(text)?.[1] ?? ''
    const { response, status } = await open(app, style)
    expect([status, response.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
    expect(response.headers.get('cache-control')).toContain('immutable')
    const script = await open(app, '/static/kelisim.js')
    expect(script.text.length).toBeLessThan(15_000)
  })

  it('weighs little', async () => {
    const { response } = await open(real, '/en/read/almaty-ru', { 'accept-encoding': 'gzip' })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const style = await open(app, '/static/kelisim.css')
    expect(style.text.length).toBeLessThan(60_000)
  })

  it('answers under the names of this machine only', async () => {
    const { status, text } = await open(app, 'http://rebound.example/en/')
    expect([status, text.includes('refused.address')]).toEqual([403, true])
  })
})

describe('the language of a page', () => {
  it.each([
    ['/ru/', {}, 'ru'],
    ['/en/', { 'accept-language': 'ru' }, 'en'],
    ['/', { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' }, 'ru'],
    ['/', { 'accept-language': 'de, en;q=0.5, ru;q=0.9' }, 'ru'],
    ['/', { 'accept-language': 'de' }, 'en'],
    ['/', { 'accept-language': 'en', cookie: 'kelisim_language=ru' }, 'ru'],
    ['/', { cookie: 'kelisim_language=xx' }, 'en'],
  ])('of %s with %o is chosen by address, cookie, browser', async (path, headers, language) => {
    const { text } = await open(app, path, headers as Record<string, string>)
    expect(text).toContain(`<html lang="${language}">`)
  })

  it('is remembered, and each page names its other languages', async () => {
    const { response, text } = await open(app, '/ru/read')
    expect(response.headers.get('set-cookie')).toMatch(/^kelisim_language=ru; .*HttpOnly; SameSite=Lax/)
    expect(text).toContain('<link rel="alternate" hreflang="en" href="/en/read"/>')
  })
})

describe('errors', () => {
  it('tell what and what next, with the code and the number of the request', async () => {
    const { status, text, response } = await open(app, '/ru/nowhere')
    expect(status).toBe(404)
    expect(text).toContain('<title>Ошибка: По\u00a0этому адресу ничего нет')
    expect(text).toContain('absent.page')
    expect(text).toContain(response.headers.get('x-request-number') ?? 'none')
  })

  it('are documents where data was asked for', async () => {
    const { status, text, response } = await open(app, '/en/read/tx_nothing.json')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect([status, JSON.parse(text).type]).toEqual([404, 'absent.unsaved-text'])
  })

  it.each([
    '/en/read?example=a&example=b',
    '/en/read?nonsense=1',
    '/en/read?__proto__=1',
    '/en/read/almaty-ru?kind=x',
  ])('refuse %s, which asks with an unknown or doubled part', async (path) => {
    const { status, text } = await open(real, path)
    expect([status, text.includes('invalid.query')]).toEqual([422, true])
  })

  it('say that there is no register behind these pages', async () => {
    for (const path of [
      '/en/review',
      '/en/register',
      '/en/meetings',
      '/en/figures',
      '/en/journal',
      '/en/r/UZ-KZ/2025-03-29/07',
    ]) {
      const { status, text, response } = await open(app, path)
      expect([path, status, text.includes('unavailable.register')]).toEqual([path, 503, true])
      expect(response.headers.get('retry-after')).toBe('5')
    }
    expect((await open(app, '/en/')).text).toContain('The register does not answer just now')
  })

  it('show hostile words of the address as text', async () => {
    const { text } = await open(app, '/en/%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(text).not.toContain('<script>alert')
  })
})

describe('reading a text', () => {
  it('reads what was pasted, and shows it under an address of its own', async () => {
    const sent = await send(app, '/en/read', { text: TEXT.replaceAll('\n', '\r\n'), day: '2025-05-14' })
    expect(sent.status).toBe(303)
    const { text } = await open(app, sent.location)
    expect(text.match(/<article class="card"/g)).toHaveLength(CLAIMS.length)
    expect(text).toContain('href="#st-3"')
    expect(text).toContain('10 of 12 sentences carry a statement; no characters in the remainder')
    const { text: json } = await open(app, `${sent.location}.json`)
    const contract = JSON.parse(json)
    expect([contract.schema, contract.document.date]).toEqual(['kelisim.reading/1', '2025-05-14'])
    for (const { start, end, quote } of contract.statements) expect(TEXT.slice(start, end)).toBe(quote)
  })

  it('narrows to a kind or a force by the address, keeping the numbers', async () => {
    const sent = await send(app, '/en/read', { text: TEXT })
    const { text } = await open(app, `${sent.location}?kind=commitment`)
    expect(text.match(/<article class="card"/g)).toHaveLength(1)
    expect(text).toContain('id="st-3"')
    expect(text).toContain('1 of 10 statements shown')
    const none = await open(app, `${sent.location}?kind=award&force=ordered`)
    expect(none.text).toContain('No statement of this kind and force')
  })

  it('keeps all that was typed when something is wrong, and leads to each field', async () => {
    const typed = {
      publisher: 'QQ',
      text: ' ',
      day: '13 июня',
      url: 'javascript:alert(1)',
      title: '"><img src=x onerror=1>',
    }
    const { status, text } = await send(app, '/ru/read', typed)
    expect(status).toBe(422)
    expect(text).toContain('<title>Ошибка: Прочитать текст')
    for (const field of ['text', 'publisher', 'day', 'url']) expect(text).toContain(`<a href="#${field}">`)
    expect(text).toContain('value="13 июня"')
    expect(text).toContain('value="javascript:alert(1)"')
    expect(text).not.toContain('<img')
  })

  it.each([
    ['a NUL', 'Стороны\0договорились', 'save the file as UTF-8 text'],
    ['too much', 'а'.repeat(1_000_001), 'leave only the readout in it'],
  ])('refuses %s and says what to do', async (_, words, message) => {
    const { status, text } = await send(app, '/en/read', { text: words })
    expect([status, text.includes(message)]).toEqual([422, true])
  })

  it('reads a text file and refuses one that is not text', async () => {
    const post = async (bytes: Uint8Array<ArrayBuffer>) => {
      const body = new FormData()
      body.set('text', '')
      body.set('file', new File([bytes], 'readout.txt'))
      return app.request('/en/read', { method: 'POST', body, headers: { origin: 'http://localhost' } })
    }
    expect((await post(new TextEncoder().encode(TEXT))).status).toBe(303)
    const refused = await post(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0x00]))
    const words = 'This is no text, web page, PDF or Word document'
    expect([refused.status, (await refused.text()).includes(words)]).toEqual([422, true])
  })

  it('reads again with other details without asking for the text again', async () => {
    const first = await send(app, '/en/read', { text: TEXT })
    const again = first.location.split('/').at(-1) ?? ''
    const second = await send(app, '/en/read', { again, day: '2025-05-15', publisher: 'UZ' })
    expect(second.status).toBe(303)
    const { text } = await open(app, second.location)
    expect(text).toContain('15\u00a0May\u00a02025')
    expect(text).not.toContain('15\u00a0May\u00a02025 <span class="guess">')
  })

  it('draws invisible controls as marks and keeps quotations apart', async () => {
    const sent = await send(app, '/en/read', { text: `${TEXT}\nобмен\u202e мнениями` })
    const { text } = await open(app, sent.location)
    expect(text).toContain('<span class="control" title="Invisible control character U+202E">U+202E</span>')
    expect(text).not.toContain('\u202e')
  })

  it('shows markup in a text as text', async () => {
    const sent = await send(app, '/en/read', { text: `<script>alert(1)</script>\n${TEXT}` })
    const { text } = await open(app, sent.location)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text.match(/<script/g)).toHaveLength(1)
  })
})

describe('forms of other sites', () => {
  const foreign = { origin: 'https://other.example' }

  it('are refused by every address that takes forms', async () => {
    const posts = app.routes
      .filter(({ method }) => method === 'POST')
      .map(({ path }) => path.replace(':id', 'st_1'))
    expect(posts.length).toBeGreaterThanOrEqual(6)
    for (const path of posts) {
      const { status, text } = await send(app, path, { text: TEXT }, foreign)
      expect([path, status, text.includes('refused.origin')]).toEqual([path, 403, true])
      expect((await send(app, path, { text: TEXT }, {})).status).toBe(403)
    }
  })

  it('are told apart from our own by the browser’s word for them', async () => {
    const { status } = await send(app, '/en/read', { text: TEXT }, { 'sec-fetch-site': 'same-origin' })
    expect(status).toBe(303)
    expect((await send(app, '/en/read', { text: TEXT }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it('cannot use a key of their own making', async () => {
    const sent = await send(app, '/en/read', { text: TEXT })
    const page = await open(app, sent.location)
    expect(keyOn(page)).toBe('')
    for (const key of ['', 'a.b', 'x'.repeat(76)]) {
      const { status, text } = await send(app, `${sent.location}/review`, { key })
      expect([status, text.includes('refused.form-key')]).toEqual([403, true])
    }
  })

  it.each(['text=a&text=b', 'text=a&admin=1', '__proto__=1&text=a'])(
    'refuses %s, an unknown or doubled field',
    async (body) => {
      const headers = { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }
      const response = await app.request('/en/read', { method: 'POST', body, headers })
      expect([response.status, (await response.text()).includes('invalid.form')]).toEqual([422, true])
    },
  )
})
