import { cellName, columnName } from './cell-names.js'
import { DAY, DAY_ZERO, RELATIONS, SPREADSHEET, XML_HEAD } from './ecma.js'
import { LOOKS, type Look } from './looks.js'
import { REFERENCE, type SentColumn, type SentRow, type SentTable } from './sent-table.js'
import { hasNotes } from './write-notes.js'
import { xmlOf } from './xml-text.js'

/** Headings and the hidden row of ids stand above the rows. */
const HEAD_ROWS = 2
const REFERENCE_WIDTH = 18
/** No cell of a spreadsheet holds more. */
const LONGEST_CELL = 32_767
/** No hint at a cell holds more. */
const LONGEST_HINT = 255

const EXACT_DAY = /^\d{4}-\d{2}-\d{2}$/
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** A text cell: never a formula, whatever it begins with. */
export function textCell(name: string, text: string, look: Look): string {
  if (text === '') return `<c r="${name}" s="${LOOKS[look]}"/>`
  const held = xmlOf(text.slice(0, LONGEST_CELL))
  return `<c r="${name}" s="${LOOKS[look]}" t="inlineStr"><is><t xml:space="preserve">${held}</t></is></c>`
}

function valueCell(name: string, value: string, look: Look): string {
  return `<c r="${name}" s="${LOOKS[look]}"><v>${value}</v></c>`
}

function cellOf(name: string, text: string, { kind, isOpen }: SentColumn): string {
  const look = isOpen ? 'open' : 'fixed'
  if (kind === 'day' && EXACT_DAY.test(text))
    return valueCell(name, String((Date.parse(text) - DAY_ZERO) / DAY), 'fixed-day')
  return kind === 'number' && NUMBER.test(text) ? valueCell(name, text, look) : textCell(name, text, look)
}

function rowOf(at: number, cells: readonly string[], more = ''): string {
  return `<row r="${at}"${more}>${cells.join('')}</row>`
}

function headRows({ columns, referenceHeading }: SentTable): string {
  const headings = [referenceHeading, ...columns.map(({ heading }) => heading)]
  const ids = [REFERENCE, ...columns.map(({ id }) => id)]
  return [
    rowOf(
      1,
      headings.map((text, at) => textCell(cellName(1, at + 1), text, 'heading')),
    ),
    rowOf(
      2,
      ids.map((text, at) => textCell(cellName(2, at + 1), text, 'id')),
      ' hidden="1"',
    ),
  ].join('')
}

function sentRow({ reference, cells }: SentRow, at: number, columns: readonly SentColumn[]): string {
  const rest = columns.map((column, place) => cellOf(cellName(at, place + 2), cells[column.id] ?? '', column))
  return rowOf(at, [textCell(cellName(at, 1), reference, 'fixed'), ...rest])
}

/** An empty row in which something new may be told. */
function newRow(at: number, { columns, openInNew }: SentTable): string {
  const rest = columns.map(({ id }, place) =>
    textCell(cellName(at, place + 2), '', openInNew.includes(id) ? 'open' : 'fixed'),
  )
  return rowOf(at, [textCell(cellName(at, 1), '', 'fixed'), ...rest])
}

function widths({ columns }: SentTable): string {
  const all = [REFERENCE_WIDTH, ...columns.map(({ width }) => width)]
  const cols = all.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<cols>${cols.join('')}</cols>`
}

function listOf(options: readonly string[]): string {
  return `<formula1>${xmlOf(`"${options.map((option) => option.replaceAll(/[",]/g, ' ')).join(',')}"`)}</formula1>`
}

/** What a cell takes, and what is told at it: a closed list, or an example. */
function validation({ options, example }: SentColumn, range: string): string {
  const told = example ? ` showInputMessage="1" prompt="${xmlOf(example.slice(0, LONGEST_HINT))}"` : ''
  if (options)
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1"${told} sqref="${range}">${listOf(options)}</dataValidation>`
  return `<dataValidation allowBlank="1"${told} sqref="${range}"/>`
}

/** The rows in which a column is filled in, from and to; those sent, those added, or both. */
function openRows({ id, isOpen }: SentColumn, { rows, newRows, openInNew }: SentTable) {
  const first = HEAD_ROWS + 1 + (isOpen ? 0 : rows.length)
  const last = HEAD_ROWS + rows.length + (openInNew.includes(id) ? newRows : 0)
  return first > last ? null : ([first, last] as const)
}

function validations(table: SentTable): string {
  const made = table.columns.flatMap((column, at) => {
    const open = openRows(column, table)
    if (open === null || (!column.options && !column.example)) return []
    const letters = columnName(at + 2)
    return [validation(column, `${letters}${open[0]}:${letters}${open[1]}`)]
  })
  return made.length === 0 ? '' : `<dataValidations count="${made.length}">${made.join('')}</dataValidations>`
}

/** Without a password: it keeps from slips, not from people. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'

/** The heads and the references stay in sight. */
const FROZEN =
  '<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>'

/** The sheet of a table as markup. */
export function sheetMarkup(table: SentTable): string {
  const { rows, columns, newRows } = table
  const sent = rows.map((row, at) => sentRow(row, HEAD_ROWS + 1 + at, columns))
  const empty = Array.from({ length: newRows }, (_, at) => newRow(HEAD_ROWS + 1 + rows.length + at, table))
  const data = `<sheetData>${headRows(table)}${sent.join('')}${empty.join('')}</sheetData>`
  const paper = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
  const notes = hasNotes(table) ? `<legacyDrawing xmlns:r="${RELATIONS}" r:id="rId1"/>` : ''
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
  return `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}">${fit}${FROZEN}${widths(table)}${data}${PROTECTION}${validations(table)}${paper}${notes}</worksheet>`
}

/** A sheet of texts only, row by row. */
export function plainSheet(rows: readonly (readonly string[])[]): string {
  const made = rows.map((cells, at) =>
    rowOf(
      at + 1,
      cells.map((text, place) => textCell(cellName(at + 1, place + 1), text, 'plain')),
    ),
  )
  return `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetData>${made.join('')}</sheetData></worksheet>`
}
