import { stringify } from 'csv-stringify/sync'

/** Rows of a list, by column. */
type Row = Readonly<Record<string, unknown>>

/** How a table is written: `isRaw` for programs that want the bare text, `isForSheets` for spreadsheets of our countries, which
 *  part columns by semicolons and know UTF-8 by its mark. */
export interface CsvOptions {
  readonly isRaw?: boolean
  readonly isForSheets?: boolean
}

const MARK = '\uFEFF'

/** Spreadsheets take text that begins so for a formula (OWASP ASVS 5.0, 1.2.10), the full-width signs too. */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/u
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** A text no spreadsheet takes for a formula: one apostrophe goes in front, which the import takes away again. A text that
 *  begins with such an apostrophe already gets another, so that exactly what went out comes back. */
function harmless(text: string): string {
  const isFormula = FORMULA.test(text) && !NUMBER.test(text)
  return isFormula || /^'+[=+\-@\t\r\0＝＋－＠]/u.test(text) ? `'${text}` : text
}

/** A due as rows carry it: its time with its words, and why it was inferred where it was not stated. */
interface Due {
  readonly edtf: string
  readonly words: string
  readonly basis: { readonly from: 'stated' } | { readonly from: 'inferred'; readonly why: string }
}

function isDue(value: unknown): value is Due {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Due>).edtf === 'string'
}

/** What tables tell of a due besides its time, each in a column of its own, so that a guess is never read as what was said. */
const OF_DUE: Readonly<Record<string, (due: Due) => string>> = {
  dueWords: ({ words }) => words,
  dueBasis: ({ basis }) => (basis.from === 'inferred' ? `inferred: ${basis.why}` : 'stated'),
}

function valueIn(row: Row, column: string): unknown {
  const { due } = row
  return !Object.hasOwn(row, column) && isDue(due) ? OF_DUE[column]?.(due) : row[column]
}

/** One value as text: members of lists separated by semicolons, a due as its time in EDTF, other records as JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value) && value.every((member) => typeof member !== 'object')) return value.join('; ')
  if (isDue(value)) return value.edtf
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The texts of a row's cells in the order of the columns. */
export function cellsOf(columns: readonly string[], row: Row): readonly string[] {
  return columns.map((column) => textOf(valueIn(row, column)))
}

/** Rows as CSV (RFC 4180) with a line of column names; nothing in it is a formula to a spreadsheet unless raw. */
export function csvOf(
  columns: readonly string[],
  rows: readonly Row[],
  { isRaw = false, isForSheets = false }: CsvOptions = {},
): string {
  const lines = rows.map((row) => cellsOf(columns, row).map((text) => (isRaw ? text : harmless(text))))
  const delimiter = isForSheets ? ';' : ','
  const table = stringify([[...columns], ...lines], { record_delimiter: '\r\n', delimiter })
  return isForSheets ? `${MARK}${table}` : table
}
