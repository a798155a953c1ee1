import { describe, expect, it } from 'vitest'
import { PDF_LIMITS } from '../../src/sources/pdf/limits.js'
import { makePdfReader, pdfText } from '../../src/sources/pdf/read.js'
import { bombPdf, doublingPdf, linesDrawn, lockedPdf, pdfOf } from './pdfs.js'

const refusalOf = async (bytes: Uint8Array, limits = PDF_LIMITS) => {
  const found = await makePdfReader(limits)(bytes)
  return typeof found === 'string' ? found : `text: ${found.text.slice(0, 80)}`
}
const page = (...lines: readonly string[]) => ({ draws: linesDrawn(...lines) })
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('a PDF', () => {
  it('gives its words, its lines joined', async () => {
    const made = pdfOf({
      pages: [page('The presidents agreed to build a bridge', 'over the river this year.')],
    })
    expect(await pdfText(made)).toEqual({
      text: 'The presidents agreed to build a bridge over the river this year.',
      title: '',
      bare: 0,
      isTooLong: false,
    })
  })

  it('tells how many of its pages hold no words', async () => {
    const made = pdfOf({ pages: [page('Words'), { draws: '0 0 600 800 re f' }, { draws: '' }] })
    expect(await pdfText(made)).toMatchObject({ text: 'Words', bare: 2 })
  })

  it('has nothing of it done on opening', async () => {
    const catalogue = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'
    expect(await refusalOf(pdfOf({ pages: [page('Words')], catalogue }))).toBe('text: Words')
  })
})

describe('a PDF that is not taken', () => {
  it('is locked, damaged, or a picture', async () => {
    expect(await refusalOf(lockedPdf())).toBe('locked')
    expect(await refusalOf(utf8('%PDF-1.7 and nothing more'))).toBe('broken')
    expect(await refusalOf(pdfOf({ pages: [{ draws: '0 0 600 800 re f' }] }))).toBe('scan')
  })

  it('has too many pages', async () => {
    const pages = Array.from({ length: PDF_LIMITS.pages + 1 }, () => page('Words'))
    expect(await refusalOf(pdfOf({ pages }))).toBe('too-large')
  })

  it('unpacks to more than it may, and costs no more memory than that', async () => {
    const bomb = bombPdf(400_000_000)
    const before = process.memoryUsage.rss()
    let most = 0
    const look = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, 10)
    expect(await refusalOf(bomb)).toBe('too-large')
    clearInterval(look)
    expect((most - before) / 1e6).toBeLessThan(300)
  })

  it('takes too long, while the program goes on with other work', async () => {
    let turns = 0
    const other = setInterval(() => turns++, 50)
    expect(await refusalOf(doublingPdf(26), { ...PDF_LIMITS, time: 3_000 })).toBe('too-slow')
    clearInterval(other)
    expect(turns).toBeGreaterThan(20)
  })

  it('waits behind too many others', async () => {
    const made = pdfOf({ pages: [page('Words')] })
    const read = makePdfReader({ ...PDF_LIMITS, waiting: 1 })
    const all = await Promise.all(Array.from({ length: 5 }, () => read(made)))
    expect(all.map((one) => (typeof one === 'string' ? one : one.text))).toEqual([
      ...['Words', 'Words', 'Words'],
      ...['busy', 'busy'],
    ])
    expect(await read(made)).toMatchObject({ text: 'Words' })
  })

  it('is no longer read when nobody waits for it any more', async () => {
    const leaving = new AbortController()
    const read = makePdfReader({ ...PDF_LIMITS, atOnce: 1 })
    const begun = read(doublingPdf(26), { signal: leaving.signal })
    const waits = read(pdfOf({ pages: [page('Words')] }), { signal: leaving.signal })
    const next = read(pdfOf({ pages: [page('Words')] }))
    setTimeout(() => leaving.abort(), 500)
    const left = await Promise.allSettled([begun, waits])
    expect(left.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await next).toMatchObject({ text: 'Words' })
  })

  it('takes too much while another is read, which may be the one to blame', async () => {
    const read = makePdfReader({ ...PDF_LIMITS, memory: -1e12 })
    const made = pdfOf({ pages: [page('Words')] })
    const [first] = await Promise.all([read(made), read(made)])
    expect([first, await read(made)]).toEqual(['busy', 'too-large'])
  })
})
