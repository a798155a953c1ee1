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

/** The time of a due, which is kept with its words and where it comes from; what acts take for it is the time alone. */
function timeIn(value: object): string | null {
  const { edtf } = value as { readonly edtf?: unknown }
  return typeof edtf === 'string' ? edtf : null
}

/** One value as text: members of lists separated by semicolons, a due as its time in EDTF, other records as JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value) && value.every((member) => typeof member !== 'object')) return value.join('; ')
  return typeof value === 'object' ? (timeIn(value) ?? JSON.stringify(value)) : String(value)
}

/** The texts of a row's cells in the order of the columns. */
export function cellsOf(columns: readonly string[], row: Row): readonly string[] {
  return columns.map((column) => textOf(row[column]))
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
