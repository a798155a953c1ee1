import type { Day } from '../kernel/index.js'
import { csvOf } from '../publishing/index.js'
import type { ListedRow } from '../register/index.js'
import type { Asked } from './environment.js'

/** What the name of a downloaded file tells: pair, list, day, and the journal number the answer is of. */
export interface FileTold {
  readonly pair: string | null
  readonly list: string
  readonly day: Day
  readonly number: number
}

/** The name of a downloaded file, of plain letters only: `kelisim_uz-kz_commitments_2025-03-29_s0412.csv`. */
export function fileName({ pair, list, day, number }: FileTold, ending: string): string {
  const place = `s${String(number).padStart(4, '0')}`
  const parts = ['kelisim', pair?.toLowerCase(), list, day, place].filter(Boolean)
  return `${parts.join('_').replace(/[^\w-]/g, '-')}.${ending}`
}

/** The header that has a browser keep a file under its name (RFC 6266, RFC 8187). */
export function asFile(name: string): string {
  return `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`
}

/** A table to be downloaded. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly ListedRow[]
  readonly name: string
}

function tableHeads(name: string): Record<string, string> {
  return { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': asFile(name) }
}

/** The name of a table that may hold but the first of its rows, which it then tells: `journal_1-5000_of_20417.csv`. */
export function nameOfPart(list: string, { held, total }: { held: number; total: number }): string {
  return held < total ? `${list}_1-${held}_of_${total}.csv` : `${list}.csv`
}

/** Answers with a table for programs, with commas and without a mark. */
export function showTable(c: Asked, { columns, rows, name }: Table): Response {
  return c.body(csvOf(columns, rows), 200, tableHeads(name))
}

/** Answers with a table for spreadsheets, or with commas and without a mark where `?sep=,` asks for that. */
export function showCsv(c: Asked, { columns, rows, name }: Table): Response {
  const isForSheets = new URL(c.req.url).searchParams.get('sep') !== ','
  return c.body(csvOf(columns, rows, { isForSheets }), 200, tableHeads(name))
}
