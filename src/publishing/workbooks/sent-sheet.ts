import type { ReadSheet } from './read-sheet.js'
import { type HashedCell, HIDDEN_SHEET, SCHEMA } from './sent-table.js'

/** What the hidden sheet tells: of what the table is, where the register stood, and the hash of each cell as it was sent.
 *  shapes: `language` the tag of the one it was sent in; `hashes` by reference, then by column; a row whose own hash does not fit is left out, as nobody knows what it was */
export interface SentSheet {
  readonly view: string
  readonly subject: string
  readonly number: number
  readonly language: string
  readonly hashes: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** The hidden sheet is as long as the table, and nobody fills in a longer one by hand. */
const MOST_LINES = 20_000
const MOST_COLUMNS = 200

function linesOf({ cells }: ReadSheet): readonly (readonly string[])[] {
  const lines: string[][] = []
  for (const { row, column, text } of cells) {
    if (row > MOST_LINES || column > MOST_COLUMNS) continue
    const line = lines[row - 1] ?? []
    line[column - 1] = text
    lines[row - 1] = line
  }
  return Array.from(lines, (line) => Array.from(line ?? [], (text) => text ?? ''))
}

/** The hidden sheet of a file, its hashes as the language has them in which it was sent; null when it is gone or of another shape. */
export function sentSheet(
  sheets: readonly ReadSheet[],
  hashIn: (language: string) => (cell: HashedCell) => string,
): SentSheet | null {
  const hidden = sheets.find(({ name }) => name === HIDDEN_SHEET)
  const [told = [], heads = [], ...rows] = hidden === undefined ? [] : linesOf(hidden)
  const [schema, view = '', subject = '', number = '', language = ''] = told
  if (schema !== SCHEMA) return null
  const [, , ...columns] = heads
  const hashOf = hashIn(language)
  const hashes = new Map<string, ReadonlyMap<string, string>>()
  for (const [reference = '', whole, ...each] of rows)
    if (whole === hashOf({ reference, column: '', text: each.join('') }))
      hashes.set(reference, new Map(columns.map((id, at) => [id, each[at] ?? ''])))
  return { view, subject, number: Number(number) || 0, language, hashes }
}
