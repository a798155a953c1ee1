import { beforeAll, describe, expect, it } from 'vitest'
import { appWith, open, send, testApp } from '../../test/browser/web-app.js'
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

/** A body that comes in the pieces given, the last of them when it is let on. */
function inPieces(pieces: readonly Uint8Array[], letOn: Promise<unknown> = Promise.resolve()) {
  return new ReadableStream<Uint8Array>({
    async start(line) {
      for (const piece of pieces.slice(0, -1)) line.enqueue(piece)
      await letOn
      line.enqueue(pieces.at(-1) ?? new Uint8Array())
      line.close()
    },
  })
}

async function sendPieces(to: WebApp, path: string, body: ReadableStream | Uint8Array) {
  const headers = { ...ORIGIN, 'content-type': 'multipart/form-data; boundary=PART' }
  const answer = await to.request(path, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  return { status: answer.status, text: await answer.text(), again: answer.headers.get('retry-after') }
}

const part = (name: string, value: string) =>
  `--PART\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const file = (bytes: number) =>
  part('file"; filename="a.pdf', `\0${'x'.repeat(bytes)}`).replace(
    '\r\n\r\n',
    '\r\nContent-Type: application/pdf\r\n\r\n',
  )
const END = '--PART--\r\n'
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a crowd that sends large forms', () => {
  const ROOM = { held: 1_000_000, wait: 400, sending: 5_000 }
  const form = bytesOf(part('text', '') + file(1_100_000) + part('title', 'A title') + END)
  const cut = [form.subarray(0, 1_100_000), form.subarray(1_100_000)]

  it('waits for room that another form gives back', async () => {
    const crowded = await appWith(null, { room: ROOM })
    const letOn = new Promise((resolve) => setTimeout(resolve, 100))
    const [first, second] = await Promise.all([
      sendPieces(crowded, '/en/read', inPieces(cut, letOn)),
      sendPieces(crowded, '/en/read', form),
    ])
    for (const { status, text } of [first, second])
      expect([status, text.includes('#file">'), text.includes('value="A title"')]).toEqual([422, true, true])
  })

  it('is told so when there is none for long, with all that was typed, before and behind the file', async () => {
    const crowded = await appWith(null, { room: ROOM })
    let letOn = () => {}
    const first = sendPieces(crowded, '/en/read', inPieces(cut, new Promise<void>((go) => (letOn = go))))
    const words = 'Стороны условились. '.repeat(4_000)
    const typed = bytesOf(part('text', words) + file(1_100_000) + part('title', 'A <title>') + END)
    const second = await sendPieces(crowded, '/ru/read', typed)
    letOn()
    expect([second.status, second.again]).toEqual([503, '5'])
    for (const told of [words, 'A &lt;title&gt;', 'Вы отправили 1,2\u00a0МБ'])
      expect(second.text).toContain(told)
    expect(second.text).not.toContain('type="hidden"')
    expect((await first).status).toBe(422)
    expect((await sendPieces(crowded, '/en/read', form)).status).toBe(422)
  })

  it('never turns away what is only typed', async () => {
    const full = await appWith(null, { room: { ...ROOM, held: 0, wait: 0 } })
    const text = 'Стороны условились. '.repeat(2_000)
    const sent = await send(full, '/en/read', { text, day: 'no day' })
    expect([sent.status, boxIn(sent.text)]).toEqual([422, text])
  })

  it('loses no field wherever a form was cut', async () => {
    const full = await appWith(null, { room: { ...ROOM, held: 0, wait: 0 } })
    const rest = file(700_000) + part('title', 'A title') + END
    const KEPT = 262_144
    for (let behind = -12; behind < 130; behind += 3) {
      const words = 'a'.repeat(KEPT - behind - part('text', '').length)
      const { status, text } = await sendPieces(full, '/en/read', bytesOf(part('text', words) + rest))
      expect([behind, status, text.includes('A title</textarea>')]).toEqual([behind, 503, true])
      const [, kept = ''] = /<textarea id="typed-0"[^>]*>([^<]*)</.exec(text) ?? []
      expect([behind, words.startsWith(kept), kept.length > KEPT - 200]).toEqual([behind, true, true])
    }
  })

  it('is given back no half letter of a form of one line', async () => {
    const full = await appWith(null, { room: { ...ROOM, held: 0, wait: 0 } })
    for (const shift of ['', 'a', 'aa', 'aaa', 'aaaa', 'aaaaa']) {
      const words = shift + 'Ж'.repeat(110_000)
      const { status, text } = await send(full, '/en/read', { text: words, title: 'A title' })
      const [, kept = ''] = /<textarea id="typed-0"[^>]*>([^<]*)</.exec(text) ?? []
      expect([status, words.startsWith(kept), kept.length > 40_000]).toEqual([503, true, true])
      expect(text).toContain('A title</textarea>')
    }
  })

  it('is no mistake of the server when a form breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({ start: (line) => line.error(new Error('gone')) })
    const { status, text } = await sendPieces(app, '/en/read', broken)
    expect([status, text.includes('invalid.form')]).toEqual([422, true])
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
