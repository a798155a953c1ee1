import { parse } from 'csv-parse/sync'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Given } from '../../register/index.js'

/** A row of a table with the line it stands on, the head being line 1. */
export interface TableRow {
  readonly line: number
  readonly given: Given
}

/** More rows are no table a person checks. */
const MOST_ROWS = 100_000

/** What an export puts in front of text that a spreadsheet would take for a formula. */
const GUARDED = /^'(?='*[=+\-@\t\r\0＝＋－＠])/u

function wrong(message: string, line?: number): Result<never> {
  const where = line === undefined ? {} : { where: { line } }
  return fail({ code: 'invalid.table', message, hint: 'Give CSV with a line of field names first', ...where })
}

interface Record {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** What parts the cells: spreadsheets of our countries write semicolons, programs commas. Names of fields hold neither, so that
 *  the first of them in the first line tells. */
function delimiterOf(text: string): string {
  return /^[^\r\n,;]*;/.test(text) ? ';' : ','
}

function recordsOf(text: string): Result<readonly Record[]> {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: false,
      skip_empty_lines: true,
      to: MOST_ROWS + 2,
    })
    return ok(records as unknown as readonly Record[])
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    return wrong(`This is no table: ${message.slice(0, 200)}`)
  }
}

function rowOf(names: readonly string[], { record, info }: Record): TableRow {
  const cells = names.map((name, at): [string, string] => [name, (record[at] ?? '').replace(GUARDED, '')])
  return { line: info.lines, given: Object.fromEntries(cells) }
}

/** Reads a table in CSV; empty cells are fields not given.
 *  errors: invalid.table with the line */
export function readTable(text: string): Result<readonly TableRow[]> {
  const records = recordsOf(text)
  if (!records.ok) return records
  const [head, ...rest] = records.value
  if (!head) return wrong('The table is empty')
  const names = head.record.map((name) => name.trim())
  const doubled = names.find((name, at) => name === '' || names.indexOf(name) !== at)
  if (doubled !== undefined) return wrong(`The column ‘${doubled}’ stands twice or has no name`, 1)
  if (rest.length > MOST_ROWS) return wrong(`The table has more than ${MOST_ROWS} rows`)
  return ok(rest.map((record) => rowOf(names, record)))
}
