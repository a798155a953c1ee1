import { describe, expect, it } from 'vitest'
import { LARGEST_FILE, openFile } from '../../src/sources/index.js'
import { mustHave } from '../database/must-have.js'
import { zipOf } from './zipped.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Letters of Windows-1251: Cyrillic stands from 0xc0 on in the order of the alphabet. */
const cp1251 = (text: string) =>
  new Uint8Array(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
    }),
  )

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const documentOf = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NS}><w:body>${body}</w:body></w:document>`
const docxOf = (xml: string, more: { readonly declared?: number } = {}) =>
  zipOf([
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: 'word/document.xml', text: xml, ...more },
  ])
const paragraph = (...runs: readonly string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`

const read = async (bytes: Uint8Array) => mustHave((await openFile(bytes)) as never) as { text: string }
const refused = async (bytes: Uint8Array) => {
  const opened = await openFile(bytes)
  return opened.ok ? opened.value.text : opened.problem.code.replace(/^\w+\.source-/, '')
}

describe('a text file', () => {
  it('is read as UTF-8, with its mark or without', async () => {
    const text = 'Стороны условились о мосте.\n\nOʻzbekiston.'
    expect(await openFile(utf8(text))).toMatchObject({ ok: true, value: { text, isGuess: false } })
    expect(await openFile(utf8(`\ufeff${text}`))).toMatchObject({ ok: true, value: { text } })
  })

  it('is read in sixteen bits when its mark says so', async () => {
    const text = 'Мост'
    const wide = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
    expect(await openFile(wide)).toMatchObject({ ok: true, value: { text, encoding: 'UTF-16LE' } })
  })

  it('is read as old systems write, as a guess, when it is no UTF-8', async () => {
    const text = 'Президенты поручили построить мост.'
    const value = { text, encoding: 'Windows-1251', isGuess: true }
    expect(await openFile(cp1251(text))).toMatchObject({ ok: true, value })
  })

  it('is refused when it is no text, is empty or too large, by what it is', async () => {
    expect(await refused(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 0, 0]))).toBe('format')
    expect(await refused(utf8('%PDF-1.7 …'))).toBe('broken')
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))).toBe(
      'old-word',
    )
    expect(await refused(utf8(' \n '))).toBe('empty')
    expect(await refused(new Uint8Array(LARGEST_FILE + 1))).toBe('large')
  })
})

const PAGE = `<!doctype html><html><head><title>Новости</title><meta charset="utf-8">
<meta property="og:title" content="Встреча на берегу"><meta property="article:published_time" content="2026-06-13T10:00:00+05:00">
<link rel="canonical" href="https://example.org/ru/lists/view/7"></head>
<body><nav><a href="/">Главная</a></nav><article><p>Кратко о другом.</p></article>
<article><h1>Встреча</h1><p>Президенты поручили&nbsp;<b>ускорить</b> строительство
моста.</p><script>alert(1)</script><p>Стороны условились &amp; подписали.<br>План – до конца года.</p>
<p>${'Далее речь шла о переправах и складах. '.repeat(8)}</p></article><footer>© 2026</footer></body></html>`

describe('a saved page', () => {
  it('gives its longest article without menus, scripts and foot, paragraph by paragraph', async () => {
    const { text } = await read(utf8(PAGE))
    expect(text.startsWith('Встреча\n\nПрезиденты поручили\u00a0ускорить строительство моста.\n\n')).toBe(
      true,
    )
    expect(text).toContain('Стороны условились & подписали.\nПлан – до конца года.')
    expect(text).not.toMatch(/Главная|alert|©|Кратко/)
  })

  it('tells its title, day and address', async () => {
    const told = {
      title: 'Встреча на берегу',
      day: '2026-06-13',
      address: 'https://example.org/ru/lists/view/7',
    }
    expect(await openFile(utf8(PAGE))).toMatchObject({ ok: true, value: { format: 'html', ...told } })
  })

  it('is read in the encoding it tells', async () => {
    const page = `<html><head><meta charset="windows-1251"></head><body><p>Мост</p></body></html>`
    expect(await openFile(cp1251(page))).toMatchObject({ ok: true, value: { text: 'Мост', isGuess: false } })
  })
})

describe('a Word document', () => {
  it('gives its words paragraph by paragraph, deleted words left out', async () => {
    const gone =
      '<w:p><w:r><w:t>Мост </w:t></w:r><w:del><w:r><w:delText>старый</w:delText></w:r></w:del></w:p>'
    const xml = documentOf(paragraph('Президенты ', 'поручили &lt;всё&gt;.') + gone + paragraph('Конец'))
    expect((await read(docxOf(xml))).text).toBe('Президенты поручили <всё>.\n\nМост\n\nКонец')
  })

  it('is refused when it declares entities, nests without end, is damaged, or is another archive', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "мост">]>${documentOf(paragraph('&a;')).slice(38)}`
    expect(await refused(docxOf(laughs))).toBe('broken')
    expect(await refused(docxOf(documentOf('<w:x>'.repeat(300))))).toBe('broken')
    expect(await refused(docxOf(documentOf(paragraph('Мост'))).subarray(0, 90))).toBe('broken')
    expect(await refused(zipOf([{ name: 'a.txt', text: 'мост' }]))).toBe('format')
  })

  it('is refused when it holds far more than it should, also when it lies about that', async () => {
    const bomb = documentOf(paragraph('0'.repeat(30_000_000)))
    expect(await refused(docxOf(bomb))).toBe('large')
    expect(await refused(docxOf(bomb, { declared: 2_000 }))).toBe('broken')
    const many = Array.from({ length: 2_001 }, (_, at) => ({ name: `a${at}.xml`, text: '' }))
    expect(await refused(zipOf(many))).toBe('large')
  })
})
