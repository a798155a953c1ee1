import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchSource } from '../../src/sources/fetch/fetch.js'
import { isPublic } from '../../src/sources/fetch/guard.js'
import { openAddress } from '../../src/sources/index.js'
import { linesDrawn, pdfOf } from './pdfs.js'
import { type Answers, type PublisherServer, startPublisher } from './publisher.js'

const PAGE = `<html lang="ru"><head><meta charset="windows-1251"><title>Встреча</title>
<meta property="article:published_time" content="2026-06-13T10:00"><link rel="canonical" href="https://elsewhere.example/">
<link rel="alternate" hreflang="en" href="/en/7"></head><body><article><p>Президенты поручили построить мост.</p>
<p>${'Стороны говорили о переправах и складах. '.repeat(8)}</p><a href="/ru/8">О чем еще говорили президенты</a></article></body></html>`

/** A page that leads to addresses which nobody can open: too long, too long once written out, with a password, within itself. */
const LONG = `<html><body><p>Words</p>${[
  `/ru/${'a'.repeat(2_000)}`,
  `/ru/${'я'.repeat(1_000)}`,
  'https://user:secret@press.example/',
  '#part',
  `/ru/${'b'.repeat(1_500)}`,
]
  .map((link) => `<a href="${link}">What else the presidents spoke about</a>`)
  .join('')}</body></html>`

/** Letters of Windows-1251. */
const cp1251 = (text: string) =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
    }),
  )

const ANSWERS: Answers = {
  '/page': (response) => response.setHeader('content-type', 'text/html').end(cp1251(PAGE)),
  '/served': (response) =>
    response.setHeader('content-type', 'text/html; charset=windows-1251').end(cp1251('<p>Мост</p>')),
  '/misnamed': (response) =>
    response.setHeader('content-type', 'text/html; charset=cp-unknown').end(cp1251(PAGE)),
  '/mistaken': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(cp1251(PAGE)),
  '/nameless': (response) =>
    response.setHeader('content-type', 'text/html; charset=cp-unknown').end(cp1251('<p>Мост</p>')),
  '/long': (response) => response.end(LONG),
  '/pdf': (response) => response.end(pdfOf({ pages: [{ draws: linesDrawn('Words of a PDF') }] })),
  '/packed': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('Words')),
  '/bomb': (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(200_000_000))),
  '/large': (response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
    }
    response.on('drain', more)
    more()
  },
  '/slow': (response) => response.write('Words'),
  '/silent': () => {},
  '/once': (response) => response.writeHead(302, { location: '/page' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/within': (response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (response) => response.writeHead(410).end(),
  '/closed': (response) => response.writeHead(403).end('Words'),
  '/ill': (response) => response.writeHead(500).end('Words'),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('Words')
    setTimeout(() => response.destroy(), 20)
  },
}

let publisher: PublisherServer
let host = ''
beforeAll(async () => {
  publisher = await startPublisher(ANSWERS)
  host = publisher.host
})
afterAll(() => publisher?.close())

const here = () => ({ inside: [host] })
const codeOf = async (path: string, time?: number) => {
  const found = await fetchSource(`http://${host}${path}`, here(), time === undefined ? {} : { time })
  return found.ok ? new TextDecoder().decode(found.value.bytes) : found.problem.code
}

describe('an address', () => {
  it('gives text, title, day and links of its page; its source is where it was found, whatever the page says', async () => {
    const opened = await openAddress(`http://${host}/once#part`, here())
    expect(opened).toMatchObject({
      ok: true,
      value: {
        ...{ format: 'html', title: 'Встреча', day: '2026-06-13', address: `http://${host}/page` },
        links: [
          { address: `http://${host}/en/7`, words: 'en' },
          { address: `http://${host}/ru/8`, words: 'О чем еще говорили президенты' },
        ],
      },
    })
    expect(opened.ok && opened.value.text).toMatch(/^Президенты поручили построить мост\.\n\nСтороны/)
  })

  it('may be of a PDF, of a page in the encoding its server tells, and packed', async () => {
    expect(await openAddress(`http://${host}/pdf`, here())).toMatchObject({
      value: { text: 'Words of a PDF' },
    })
    expect(await openAddress(`http://${host}/served`, here())).toMatchObject({ value: { text: 'Мост' } })
    expect(await codeOf('/packed')).toBe('Words')
  })

  it('is read as its page tells when what its server tells is unknown or wrong, else as a guess', async () => {
    for (const path of ['/misnamed', '/mistaken'])
      expect(await openAddress(`http://${host}${path}`, here())).toMatchObject({
        value: { title: 'Встреча', encoding: 'windows-1251', isGuess: false },
      })
    expect(await openAddress(`http://${host}/nameless`, here())).toMatchObject({
      value: { text: 'Мост', isGuess: true },
    })
  })

  it('leads on only to what can be opened', async () => {
    const opened = await openAddress(`http://${host}/long`, here())
    const links = opened.ok ? opened.value.links.map(({ address }) => address.length) : []
    expect(links).toEqual([`http://${host}/ru/`.length + 1_500])
  })

  it('that gives nothing is told by what is the matter', async () => {
    expect(await codeOf('/none')).toBe('absent.source')
    expect(await codeOf('/gone')).toBe('absent.source')
    expect(await codeOf('/closed')).toBe('refused.source')
    expect(await codeOf('/ill')).toBe('unavailable.source')
    expect(await codeOf('/cut')).toBe('unavailable.source')
    expect(await codeOf('/round')).toBe('invalid.source-redirects')
    expect(await codeOf('/file')).toBe('invalid.source-address')
    const closed = await fetchSource('http://127.0.0.1:9/', { inside: ['127.0.0.1:9'] })
    expect(closed).toMatchObject({ problem: { code: 'unavailable.source' } })
  })

  it('is given up when it is too large, packed too large, too slow or silent', async () => {
    expect(await codeOf('/large')).toBe('invalid.source-large')
    expect(await codeOf('/bomb')).toBe('invalid.source-large')
    expect(await codeOf('/slow', 300)).toBe('unavailable.source-slow')
    expect(await codeOf('/silent', 300)).toBe('unavailable.source-slow')
  })
})

/** Ways to write an address of this machine or of a private network (reliability H9). */
const WITHIN = [
  ...[
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.0.0.1.',
    'localhost',
    '0.0.0.0',
    '0',
  ],
  ...[
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.254',
    '192.168.0.1',
    '192.168.1.254',
    '100.64.0.1',
  ],
  ...[
    '169.254.169.254',
    '169.254.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
  ],
  ...['224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255', '0x7f.1', '017700000001', '3232235777'],
  ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:10.0.0.1]', '[::ffff:a9fe:a9fe]'],
  ...['[fe80::1]', '[febf::1]', '[fc00::1]', '[fd00::1]', '[fdff:ffff::1]', '[ff02::1]', '[ff0e::1]'],
  ...['[64:ff9b::7f00:1]', '[64:ff9b::a00:1]', '[64:ff9b:1::1]', '[2002:7f00:1::]', '[2002:a00:1::]'],
  ...[
    '[2001::1]',
    '[2001:db8::1]',
    '[2001:10::1]',
    '[100::1]',
    '[::127.0.0.1]',
    '[0:0:0:0:0:0:0:1]',
    '[3fff::1]',
  ],
]

describe('an address within', () => {
  it.each(WITHIN)('is not asked: %s', async (written) => {
    const before = publisher.asked()
    const found = await fetchSource(`http://${written}/`, { inside: [] }, { time: 5_000 })
    expect([found.ok, found.ok || found.problem.code, publisher.asked()]).toEqual([
      false,
      'refused.source-address',
      before,
    ])
  })

  it('is not asked when a page leads there', async () => {
    expect(await codeOf('/within')).toBe('refused.source-address')
  })

  it.each([
    [['127.0.0.1']],
    [['203.0.113.9', '10.0.0.1']],
    [['8.8.8.8', '127.0.0.1']],
    [['8.8.8.8', '::1']],
    [['::ffff:10.0.0.1']],
    [[]],
  ])('is not asked when a name stands for it, alone or among others: %s', async (addresses) => {
    const resolve = async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const found = await fetchSource('http://press.example/', { inside: [], resolve }, { time: 3_000 })
    expect(found).toMatchObject({ problem: { code: 'refused.source-address' } })
  })

  it('is connected to as it was looked at: a name is asked for once for each page', async () => {
    const names: string[] = []
    const resolve = async (name: string) => {
      names.push(name)
      return [{ address: names.length === 1 ? '10.0.0.1' : '8.8.8.8', family: 4 }]
    }
    await fetchSource('http://press.example/', { inside: [], resolve }, { time: 500 })
    expect(names).toEqual(['press.example'])
  })

  it('is asked on the host and port that the operator allows, and on no other', async () => {
    const other = await fetchSource(`http://${host}/page`, { inside: ['127.0.0.1:1'] })
    expect(other).toMatchObject({ problem: { code: 'refused.source-address' } })
    expect((await fetchSource(`http://${host}/page`, { inside: ['127.0.0.1'] })).ok).toBe(true)
  })
})

it.each([
  'ftp://press.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://user:secret@press.example/',
  'press.example',
  '//press.example/',
  `http://press.example/${'a'.repeat(2_000)}`,
  `http://press.example/${'я'.repeat(1_000)}`,
])('what is no address of a page is refused: %s', async (written) => {
  expect(await fetchSource(written, { inside: [] })).toMatchObject({
    problem: { code: 'invalid.source-address' },
  })
})

it('an unusual port is refused, whatever stands there', async () => {
  const resolve = async () => [{ address: '8.8.8.8', family: 4 }]
  const found = await fetchSource('http://press.example:6379/', { inside: [], resolve }, { time: 500 })
  expect(found).toMatchObject({ problem: { code: 'refused.source-address' } })
})

it('public addresses are public', () => {
  for (const address of ['8.8.8.8', '185.203.236.1', '2a00:1450:4001::1'])
    expect(isPublic(address)).toBe(true)
})
