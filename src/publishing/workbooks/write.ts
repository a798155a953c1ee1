import { strToU8, zipSync } from 'fflate'
import { MEDIA_TYPE, PACKAGE, RELATIONS, SPREADSHEET, XML_HEAD } from './ecma.js'
import { STYLES } from './looks.js'
import { HIDDEN_SHEET, REFERENCE, SCHEMA, type SentRow, type SentTable } from './sent-table.js'
import { hasNotes, noteShapes, notesMarkup } from './write-notes.js'
import { plainSheet, sheetMarkup } from './write-sheet.js'
import { xmlOf } from './xml-text.js'

const TYPES = [
  `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${MEDIA_TYPE}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MEDIA_TYPE}.worksheet+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${MEDIA_TYPE}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${MEDIA_TYPE}.styles+xml"/>`,
].join('')

const NOTE_TYPES = [
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  `<Override PartName="/xl/comments1.xml" ContentType="${MEDIA_TYPE}.comments+xml"/>`,
].join('')

/** The parts of the notes at headings; none when nothing is noted. */
function noteParts(table: SentTable): Readonly<Record<string, string>> {
  if (!hasNotes(table)) return {}
  return {
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
    ]),
    'xl/drawings/vmlDrawing1.vml': noteShapes(table),
    'xl/comments1.xml': notesMarkup(table),
  }
}

function relations(rows: readonly (readonly [type: string, target: string])[]): string {
  const made = rows.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${made.join('')}</Relationships>`
}

/** No name of a sheet is longer, and none has these letters. */
const LONGEST_NAME = 31
const NOT_IN_NAMES = /[\\/*?:[\]']/g

function bookMarkup(name: string): string {
  const shown = xmlOf(name.replaceAll(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME))
  const sheets = `<sheet name="${shown}" sheetId="1" r:id="rId1"/><sheet name="${HIDDEN_SHEET}" sheetId="2" state="hidden" r:id="rId2"/>`
  return `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`
}

function hashesOf({ reference, cells }: SentRow, { columns, hashOf }: SentTable): readonly string[] {
  return columns.map(({ id: column }) => hashOf({ reference, column, text: cells[column] ?? '' }))
}

/** What was sent, for the way back: where the register stood, and by what each row and cell is known again. */
function hiddenRows(table: SentTable): readonly (readonly string[])[] {
  const { view, subject, number, language, columns, rows, hashOf } = table
  const sent = rows.map((row) => {
    const hashes = hashesOf(row, table)
    return [row.reference, hashOf({ reference: row.reference, column: '', text: hashes.join('') }), ...hashes]
  })
  return [
    [SCHEMA, view, subject, String(number), language],
    [REFERENCE, 'row', ...columns.map(({ id }) => id)],
    ...sent,
  ]
}

/** The same table gives the same bytes on any day. */
const ANY_DAY = new Date(Date.UTC(2000, 0, 1, 12))

/** A table as a workbook (ECMA-376) to be filled in and sent back: what is only read is grey and locked, what is filled in is
 *  white with its list, and an example is noted at its heading; a hidden sheet tells what was sent. No cell is a formula (reliability H13). */
export function workbookOf(table: SentTable): Uint8Array {
  const files = {
    '[Content_Types].xml': `${TYPES}${hasNotes(table) ? NOTE_TYPES : ''}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': bookMarkup(table.name),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetMarkup(table),
    'xl/worksheets/sheet2.xml': plainSheet(hiddenRows(table)),
    ...noteParts(table),
  }
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: ANY_DAY })
}
