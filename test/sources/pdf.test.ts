import { describe, expect, it } from 'vitest'
import { PDF_LIMITS } from '../../src/sources/pdf/limits.js'
import { pdfText } from '../../src/sources/pdf/read.js'
import { bombPdf, doublingPdf, linesDrawn, lockedPdf, pdfOf } from './pdfs.js'

const refusalOf = async (bytes: Uint8Array, limits = PDF_LIMITS) => {
  const found = await pdfText(bytes, limits)
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
    const few = { ...PDF_LIMITS, waiting: 1 }
    const all = await Promise.all(Array.from({ length: 4 }, () => refusalOf(made, few)))
    expect(all).toEqual(['text: Words', 'text: Words', 'busy', 'busy'])
    expect(await refusalOf(made)).toBe('text: Words')
  })
})
