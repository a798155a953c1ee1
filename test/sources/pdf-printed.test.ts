import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfText } from '../../src/sources/pdf/read.js'
import { CHROMIUM, launch } from '../browser/browser.js'

const WRITTEN = ['ru', 'uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'en'] as const

/** The paragraphs of a sample, its title first. */
function sample(form: string): readonly string[] {
  const text = readFileSync(new URL(`../../samples/almaty-${form}.txt`, import.meta.url), 'utf8')
  return text.split(/\n+/).flatMap((line) => line.trim() || [])
}

interface Printed {
  readonly style?: string
  readonly format?: string
  readonly heads?: readonly [head: string, foot: string]
}

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM !== null) browser = await launch()
})
afterAll(() => browser?.close())

function markup(paragraphs: readonly string[], style: string): string {
  const [title = '', ...rest] = paragraphs
  const body = [`<h1>${title}</h1>`, ...rest.map((words) => `<p>${words}</p>`)].join('')
  return `<html><head><style>body { font: 12pt/1.4 "DejaVu Serif" } ${style}</style></head><body><main>${body}</main></body></html>`
}

async function print(paragraphs: readonly string[], { style = '', format = 'A4', heads }: Printed = {}) {
  const page = await browser.newPage()
  await page.setContent(markup(paragraphs, style))
  const [head, foot] = (heads ?? ['', '']).map((words) => `<div style="font-size: 8px">${words}</div>`)
  const margin = { top: '20mm', bottom: '20mm', left: '15mm', right: '15mm' }
  const bytes = await page.pdf({
    format,
    ...(heads
      ? { displayHeaderFooter: true, headerTemplate: head ?? '', footerTemplate: foot ?? '', margin }
      : {}),
  })
  await page.close()
  return new Uint8Array(bytes)
}

async function readBack(bytes: Uint8Array) {
  const found = await pdfText(bytes)
  if (typeof found === 'string') throw new Error(found)
  return { title: found.title, paragraphs: found.text.split('\n\n') }
}

/** Letters of a line as offices part them. */
const SHORT = 36

/** Words in short lines, long words parted at their ends; a hyphen of its own parts a word, too. */
function inShortLines(words: string): string {
  const lines = ['']
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? ''
    const room = SHORT - line.length
    const own = word.lastIndexOf('-', room - 1)
    if (word.length < room) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    else if (own > 0) lines.splice(-1, 1, `${line} ${word.slice(0, own + 1)}`, word.slice(own + 1))
    else if (room > 5 && word.length > 8) {
      const at = Math.min(room - 2, word.length - 4)
      lines.splice(-1, 1, `${line} ${word.slice(0, at)}-`, word.slice(at))
    } else lines.push(word)
  }
  return lines.join('<br>')
}

const COLUMNS = 'main { columns: 2 } p { text-indent: 2em; margin: 0; text-align: justify }'
const HEADS = [
  'Press service',
  'стр. <span class="pageNumber"></span> из <span class="totalPages"></span>',
] as const

describe.skipIf(CHROMIUM === null)('a readout printed to a PDF', () => {
  it.each(WRITTEN)('comes back paragraph by paragraph in %s, with its title', async (form) => {
    const paragraphs = sample(form)
    expect(await readBack(await print(paragraphs))).toEqual({ title: paragraphs[0], paragraphs })
  })

  it.each(WRITTEN)(
    'comes back from two columns on small pages, without heads and numbers, in %s',
    async (form) => {
      const paragraphs = sample(form)
      const printed = await print(paragraphs, { style: COLUMNS, format: 'A5', heads: HEADS })
      expect(await readBack(printed)).toEqual({ title: paragraphs[0], paragraphs })
    },
  )

  it('comes back with the letters of its ligatures', async () => {
    const paragraphs = ['Title', 'The official affairs of the office find a fitting flow.']
    const printed = await print(paragraphs, { style: 'p { font-variant-ligatures: common-ligatures }' })
    expect((await readBack(printed)).paragraphs).toEqual(paragraphs)
  })

  it('comes back with its parted words whole, and words with hyphens of their own as they are', async () => {
    const [title = '', ...rest] = sample('ru')
    const printed = await print([title, ...rest.map(inShortLines)])
    expect((await readBack(printed)).paragraphs).toEqual([title, ...rest])
  })

  it('that does not tell its letters is refused', async () => {
    const printed = await print(sample('ru'))
    const unmapped = Buffer.from(
      Buffer.from(printed).toString('latin1').replaceAll('/ToUnicode', '/NoUnicode'),
      'latin1',
    )
    expect(await pdfText(new Uint8Array(unmapped))).toBe('unmapped')
  })
})
