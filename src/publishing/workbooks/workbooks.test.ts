import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from './read.js'
import { returnedSheet } from './returned-sheet.js'
import { sentSheet } from './sent-sheet.js'
import type { SentTable } from './sent-table.js'
import { workbookOf } from './write.js'

const hashOf = ({ column, text }: { column: string; text: string }) =>
  `${column}:${[...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)}`

const TABLE: SentTable = {
  ...{
    view: 'examples',
    subject: 'ex_1',
    number: 7,
    language: 'ru',
    name: 'Примеры',
    referenceHeading: 'Код',
  },
  columns: [
    { id: 'due', heading: 'Срок', kind: 'day', isOpen: false, width: 12 },
    { id: 'words', heading: 'Слова', kind: 'text', isOpen: true, width: 40, example: 'как здесь' },
  ],
  rows: [],
  openInNew: ['words'],
  newRows: 2,
  hashOf,
}
const KNOWN = [
  { id: 'reference', headings: ['Код'] },
  { id: 'due', headings: ['Срок'] },
  { id: 'words', headings: ['Слова'] },
]

function withRows(...texts: readonly string[]): SentTable {
  const rows = texts.map((words, at) => ({ reference: `ex_${at}`, cells: { words, due: '2026-09-30' } }))
  return { ...TABLE, rows }
}

async function backOf(bytes: Uint8Array) {
  const sheets = await readWorkbook(bytes)
  if (!sheets.ok) throw new Error(sheets.problem)
  const table = returnedSheet(sheets.value, KNOWN)
  return {
    sheets: sheets.value,
    table: table.ok ? table.value : null,
    untold: table.ok ? null : table.problem,
  }
}

/** A workbook with one of its parts replaced. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) })
}

const SHEET = 'xl/worksheets/sheet1.xml'
const read = (bytes: Uint8Array) => readWorkbook(bytes)

/** A text with the sign for what is none, halves of letters and NUL. */
const asText = (text: string) => Buffer.from(text).toString().replaceAll('\0', '\uFFFD')

describe('a workbook that goes out', () => {
  it('comes back with the same rows, whatever text stands in them', async () => {
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 12 }), async (texts) => {
        const { table } = await backOf(workbookOf(withRows(...texts)))
        const words = table?.rows.map(({ cells }) => cells.get('words')?.text)
        expect(words).toEqual(texts.map(asText))
      }),
      { numRuns: 200 },
    )
  })

  it('is XML whatever its texts hold, and comes back with no half of a letter and no NUL', async () => {
    const odd = ['a\0b', 'a\uD83Db', '\uD83D\uDE00', '_x0000_', '\u0001\uFFFE']
    const bytes = workbookOf(withRows(...odd))
    const xml = strFromU8(unzipSync(bytes)[SHEET] ?? new Uint8Array())
    expect(xml).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
    const escaped = changed(bytes, SHEET, (sheet) =>
      sheet
        .replace('a\uFFFDb', 'a_x0000_b')
        .replace('a\uFFFDb', 'a_xD83D_b_x0000_\0')
        .replace('\uD83D\uDE00', '_xD83D__xDE00_'),
    )
    for (const [back, expected] of [
      [bytes, odd.map(asText)],
      [escaped, ['a\uFFFDb', 'a\uFFFDb\uFFFD\uFFFD', ...odd.slice(2)]],
    ] as const) {
      const { table } = await backOf(back)
      expect(table?.rows.map(({ cells }) => cells.get('words')?.text)).toEqual(expected)
    }
  })

  it('tells examples at the headings and cells of what is filled in, in rows that are sent and in those that are added', async () => {
    const columns = [
      { id: 'title', heading: 'О чём', kind: 'text', isOpen: false, width: 20, example: 'кран <b>' },
      { id: 'nothing', heading: 'Ничего', kind: 'text', isOpen: true, width: 9, options: ['да'] },
      { id: 'words', heading: 'Слова', kind: 'text', isOpen: true, width: 40, example: 'как здесь' },
    ] as const
    const bytes = workbookOf({ ...withRows('one', 'other'), columns, openInNew: ['title', 'words'] })
    const parts = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
    )
    const ranges = [...(parts[SHEET] ?? '').matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)]
    expect(ranges.map(([, range]) => range)).toEqual(['B5:B6', 'C3:C4', 'D3:D6'])
    const notes = [
      ...(parts['xl/comments1.xml'] ?? '').matchAll(/<comment ref="(\w+)".*?<t [^>]+>(.*?)<\/t>/g),
    ]
    expect(notes.map(([, cell, text]) => [cell, text])).toEqual([
      ['B1', 'кран &lt;b&gt;'],
      ['D1', 'как здесь'],
    ])
    const shapes = parts['xl/drawings/vmlDrawing1.vml'] ?? ''
    expect([...shapes.matchAll(/<x:Column>(\d)</g)].map(([, column]) => column)).toEqual(['1', '3'])
    expect(parts[SHEET]).toContain('r:id="rId1"')
    const links = parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? ''
    expect(links).toContain('Id="rId1"')
    for (const [, target = ''] of links.matchAll(/Target="\.\.\/([^"]+)"/g))
      expect(Object.keys(parts)).toContain(`xl/${target}`)
    expect((await readWorkbook(bytes)).ok).toBe(true)
  })

  it('has no formula in it, whatever a text begins with', () => {
    const bytes = workbookOf(withRows('=1+1', '+7', '-1', '@a', '\t=1', '＝1', '_x0041_'))
    const xml = strFromU8(unzipSync(bytes)[SHEET] ?? new Uint8Array())
    expect(xml).not.toContain('<f>')
    expect(xml).toContain('t="inlineStr"')
  })

  it('holds exact days as days of the spreadsheet and all other times as text', async () => {
    const rows = ['2026-09-30', '../2026-12-31', '2026'].map((due, at) => ({
      reference: `ex_${at}`,
      cells: { due },
    }))
    const { table } = await backOf(workbookOf({ ...TABLE, rows }))
    expect(table?.rows.map(({ cells }) => [cells.get('due')?.kind, cells.get('due')?.text])).toEqual([
      ['day', '2026-09-30'],
      ['text', '../2026-12-31'],
      ['text', '2026'],
    ])
  })

  it('tells in its hidden sheet what was sent, and does not believe a row that somebody changed there', async () => {
    const bytes = workbookOf(withRows('one', 'other'))
    const { sheets } = await backOf(bytes)
    const sent = sentSheet(sheets, () => hashOf)
    expect(sent).toMatchObject({ view: 'examples', subject: 'ex_1', number: 7, language: 'ru' })
    expect(sent?.hashes.get('ex_0')?.get('words')).toBe('words:322')
    const forged = changed(bytes, 'xl/worksheets/sheet2.xml', (xml) => xml.replace('words:322', 'words:323'))
    expect([...(sentSheet((await backOf(forged)).sheets, () => hashOf)?.hashes.keys() ?? [])]).toEqual([
      'ex_1',
    ])
  })
})

describe('a workbook that is hostile', () => {
  const usual = workbookOf(withRows('one'))

  it('is refused when it is none, old, or under a password', async () => {
    expect(await read(strToU8('a;b'))).toMatchObject({ problem: 'no-workbook' })
    expect(await read(new Uint8Array(0))).toMatchObject({ problem: 'no-workbook' })
    expect(await read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toMatchObject({
      problem: 'protected',
    })
    expect(await read(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toMatchObject({
      problem: 'no-workbook',
    })
    expect(await read(usual.subarray(0, usual.length / 2))).toMatchObject({ problem: 'broken' })
  })

  it('is refused when it unpacks to more than a table has', async () => {
    const bomb = changed(usual, SHEET, (xml) =>
      xml.replace('</sheetData>', `${' '.repeat(30_000_000)}</sheetData>`),
    )
    expect(await read(bomb)).toMatchObject({ problem: 'too-large' })
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`a${at}`, strToU8('a')]))
    expect(await read(zipSync(many))).toMatchObject({ problem: 'too-large' })
  })

  it('is refused when it declares entities, or nests deeper than any spreadsheet', async () => {
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'
    const declared = changed(usual, SHEET, (xml) => xml.replace('<worksheet', entity))
    expect(await read(declared)).toMatchObject({ problem: 'broken' })
    const deep = changed(usual, SHEET, (xml) => xml.replace('<sheetData>', '<a>'.repeat(100)))
    expect(await read(deep)).toMatchObject({ problem: 'broken' })
  })

  it('has rows where nobody looks, which cost nothing, and are told where they are of the table', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    for (const part of [SHEET, 'xl/worksheets/sheet2.xml']) {
      const { sheets, untold } = await backOf(changed(usual, part, (xml) => xml.replace('</sheetData>', far)))
      expect(sentSheet(sheets, () => hashOf)?.hashes.size).toBe(1)
      expect(untold).toBe(part === SHEET ? 'too-large' : null)
    }
  })

  it('is refused when it merges more blocks than people do', async () => {
    const blocks = '<mergeCell ref="B3:C4"/>'.repeat(3_000)
    const merged = changed(usual, SHEET, (xml) => xml.replace('</sheetData>', `</sheetData>${blocks}`))
    expect(await read(merged)).toMatchObject({ problem: 'too-large' })
  })

  it('is refused when few texts that many cells name come to more than a table says', async () => {
    const links = 'xl/_rels/workbook.xml.rels'
    const shared = '<Relationship Id="rId9" Type="a/sharedStrings" Target="shared.xml"/></Relationships>'
    const linked = changed(usual, links, (xml) => xml.replace('</Relationships>', shared))
    const long = changed(linked, 'xl/shared.xml', () => `<sst><si><t>${'a '.repeat(50_000)}</t></si></sst>`)
    const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(30)
    for (const parts of [
      [SHEET, SHEET],
      ['xl/worksheets/sheet2.xml', SHEET],
    ]) {
      const many = parts.reduce(
        (bytes, part) => changed(bytes, part, (xml) => xml.replace('</sheetData>', `${cells}</sheetData>`)),
        long,
      )
      expect(await read(many)).toMatchObject({ problem: 'too-large' })
    }
  })

  function withHeads(count: number): Uint8Array {
    const head = '<row><c t="str"><v>reference</v></c><c t="str"><v>words</v></c></row>'
    const heads = changed(usual, SHEET, (xml) =>
      xml.replace('</sheetData>', `${head.repeat(count)}</sheetData>`),
    )
    return zipSync(unzipSync(heads), { level: 0 })
  }

  it('has heads in every row, of which none is taken for a row', async () => {
    const { table } = await backOf(withHeads(19_000))
    expect(table?.rows.map(({ reference }) => reference)).toEqual(['ex_0'])
  })

  it('is refused aloud, and not cut, when its table goes on further than a table does', async () => {
    expect(await backOf(withHeads(20_000))).toMatchObject({ table: null, untold: 'too-large' })
  })

  it('is answered whatever its bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(usual.length - 1), fc.nat(255), async (at, byte) => {
        const broken = Uint8Array.from(usual)
        broken[at] = byte
        const back = await read(broken)
        expect(back.ok || typeof back.problem === 'string').toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
