import { beforeAll, describe, expect, it } from 'vitest'
import { open, send, testApp } from '../../test/browser/web-app.js'
import type { WebApp } from './environment.js'

const ORIGIN = { origin: 'http://localhost' }
const PASTED = `Стороны условились. ${'а'.repeat(5_300_000)}`

let app: WebApp
beforeAll(async () => {
  app = await testApp(null)
})

/** What stands in the box for texts, and what the page says of it. */
function boxIn(text: string): string {
  return /<textarea id="text"[^>]*>([^<]*)<\/textarea>/.exec(text)?.[1] ?? ''
}

function inParts(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('a paste of ten megabytes', () => {
  it('comes back with its beginning, how much that is, and all other fields', async () => {
    const body = inParts({ text: PASTED, title: 'A title', day: '2025-05-14' })
    const answer = await app.request('/ru/read', { method: 'POST', body, headers: ORIGIN })
    const text = await answer.text()
    expect(answer.status).toBe(413)
    expect(text).toContain('<html lang="ru">')
    expect(boxIn(text)).toBe(PASTED.slice(0, 1_000_000))
    expect(text).toContain('Вы отправили 10,6\u00a0МБ')
    expect(text).toMatch(/первые 1\s000\s000 знаков/)
    expect(text).toContain('value="A title"')
    expect(text).toContain('value="2025-05-14"')
    expect(text).toContain(answer.headers.get('x-request-number') ?? 'none')
  })

  it('does so too from a form of one line, and from a file', async () => {
    const line = await send(app, '/en/read', { text: PASTED, title: 'A title' })
    expect([line.status, boxIn(line.text)]).toEqual([413, PASTED.slice(0, 1_000_000)])
    expect(line.text).toContain('value="A title"')
    const body = inParts({ text: '', title: 'Of a file' })
    body.set('file', new File([PASTED], 'readout.txt'))
    const answer = await app.request('/en/read', { method: 'POST', body, headers: ORIGIN })
    const file = await answer.text()
    expect([answer.status, boxIn(file)]).toEqual([413, PASTED.slice(0, 1_000_000)])
  })

  it('into another form is refused, and what is left of it can be copied', async () => {
    const sent = await send(app, '/en/acts/projects.add', { title: 'Small <1>', description: PASTED })
    expect([sent.status, sent.text.includes('invalid.too-large')]).toEqual([413, true])
    expect(sent.text).toContain('Small &lt;1&gt;')
    expect(sent.text).toContain(PASTED.slice(0, 1_000_000))
  })

  it('of more than is listened to is refused before it came', async () => {
    const headers = { ...ORIGIN, 'content-length': '40000000' }
    const { status, text } = await send(app, '/en/read', { text: 'a' }, headers)
    expect([status, text.includes('invalid.too-large')]).toEqual([413, true])
  })

  it('of four megabytes is no reading either, and stays whole', async () => {
    const text = 'б'.repeat(2_000_000)
    const body = inParts({ text })
    const answer = await app.request('/en/read', { method: 'POST', body, headers: ORIGIN })
    expect([answer.status, boxIn(await answer.text())]).toEqual([422, text])
  })
})

describe('a page of a problem', () => {
  it('shows what was typed, but no password and nothing that nobody typed', async () => {
    const wrong = await send(app, '/en/read', { text: 'Words <b>', again: 'no', admin: '1' })
    expect([wrong.status, wrong.text.includes('invalid.form')]).toEqual([422, true])
    expect(wrong.text).toContain('Words &lt;b&gt;')
    expect(wrong.text).not.toContain('>no</textarea>')
    const secret = await send(app, '/en/sign-in', { name: 'Somebody', password: 'secret words' })
    expect(secret.text).toContain('Somebody')
    expect(secret.text).not.toContain('secret words')
    expect((await open(app, '/en/nowhere')).text).not.toContain('<textarea')
  })
})
