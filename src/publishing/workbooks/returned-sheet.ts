import { fail, ok, type Result } from '../../kernel/index.js'
import { cellName } from './cell-names.js'
import type { ReadCell, ReadSheet } from './read-sheet.js'
import { HIDDEN_SHEET, REFERENCE } from './sent-table.js'

/** A column by its id, with all the headings it may have been sent out under. */
export interface KnownColumn {
  readonly id: string
  readonly headings: readonly string[]
}

/** A cell of a row that came back; `isHidden` when it is merged into another one, so that nobody saw what stands in it. */
export interface ReturnedCell {
  readonly address: string
  readonly kind: ReadCell['kind'] | 'empty'
  readonly text: string
  readonly isHidden: boolean
}

/** A row that came back, wherever it stands now. */
export interface ReturnedRow {
  readonly at: number
  readonly reference: string
  readonly cells: ReadonlyMap<string, ReturnedCell>
}

/** The sheet that holds the table, and what of the file is not read. */
export interface ReturnedSheet {
  readonly rows: readonly ReturnedRow[]
  readonly otherSheets: readonly string[]
  readonly otherColumns: readonly string[]
}

type Grid = ReadonlyMap<number, ReadonlyMap<number, ReadCell>>

/** The heads stand among the first rows; people put titles above them. */
const MOST_ABOVE = 30
/** As long as a table is; nobody fills in a longer one by hand. */
const MOST_ROWS = 20_000

function gridOf({ cells }: ReadSheet): Grid {
  const rows = new Map<number, Map<number, ReadCell>>()
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, ReadCell>()
    rows.set(cell.row, row.set(cell.column, cell))
  }
  return rows
}

function bare(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase()
}

type Named = (text: string) => string | undefined

/** What names a column: its id as it was sent, or its heading in any language where the row of ids is gone. */
function namedBy(columns: readonly KnownColumn[]): Named {
  const ids = new Set(columns.map(({ id }) => id))
  const headings = new Map(columns.flatMap(({ id, headings }) => headings.map((one) => [bare(one), id])))
  return (text) => (ids.has(text.trim()) ? text.trim() : headings.get(bare(text)))
}

/** The columns that a row names; null when it is no row of heads. */
function headsIn(cells: ReadonlyMap<number, ReadCell>, named: Named): ReadonlyMap<string, number> | null {
  const columns = new Map<string, number>()
  for (const [column, { text }] of cells) {
    const id = named(text)
    if (id !== undefined && !columns.has(id)) columns.set(id, column)
  }
  return columns.has(REFERENCE) && columns.size > 1 ? columns : null
}

/** Where each column stands now.
 *  shapes: `rows` those that name columns and hold nothing else, of which `first` is the uppermost */
interface Heads {
  readonly first: number
  readonly rows: ReadonlySet<number>
  readonly columns: ReadonlyMap<string, number>
}

function headsOf(grid: Grid, named: Named): Heads | null {
  const rows = new Set<number>()
  let [first, columns]: [number, ReadonlyMap<string, number>] = [MOST_ABOVE, new Map()]
  for (const [row, cells] of grid) {
    const heads = row > MOST_ABOVE ? null : headsIn(cells, named)
    if (heads === null) continue
    rows.add(row)
    first = Math.min(first, row)
    if (heads.size > columns.size) columns = heads
  }
  return rows.size === 0 ? null : { first, rows, columns }
}

/** The rows in which the cell of a column is merged into another one. */
function hiddenIn({ merged }: ReadSheet, column: number): ReadonlySet<number> {
  const blocks = merged
    .filter(({ from, to }) => column >= from.column && column <= to.column)
    .map(({ from, to }) => ({ begin: from.column === column ? from.row + 1 : from.row, end: to.row }))
    .sort((one, other) => one.begin - other.begin)
  const rows = new Set<number>()
  let next = 0
  for (const { begin, end } of blocks)
    for (next = Math.max(next, begin); next <= Math.min(end, MOST_ROWS); next += 1) rows.add(next)
  return rows
}

/** A column of the table: where it stands, and where nobody sees what stands in it. */
interface Standing {
  readonly id: string
  readonly column: number
  readonly hidden: ReadonlySet<number>
}

function rowOf(at: number, cells: ReadonlyMap<number, ReadCell>, columns: readonly Standing[]): ReturnedRow {
  const found = columns.map(({ id, column, hidden }): [string, ReturnedCell] => {
    const { kind, text } = cells.get(column) ?? { kind: 'empty', text: '' }
    return [id, { address: cellName(at, column), kind, text, isHidden: hidden.has(at) }]
  })
  const row = new Map(found)
  return { at, reference: (row.get(REFERENCE)?.text ?? '').trim(), cells: row }
}

/** The rows beneath the heads; heads that somebody repeated further down are no row. */
function rowsBelow(sheet: ReadSheet, grid: Grid, heads: Heads, named: Named): readonly ReturnedRow[] {
  const columns = [...heads.columns].map(([id, column]) => ({ id, column, hidden: hiddenIn(sheet, column) }))
  return [...grid]
    .filter(([at]) => at > heads.first && !heads.rows.has(at))
    .map(([at, cells]) => rowOf(at, cells, columns))
    .filter(({ reference }) => named(reference) !== REFERENCE)
    .sort((one, other) => one.at - other.at)
}

/** Headings above that no column of ours has, so that it is told what is not read. */
function otherColumnsOf(grid: Grid, { rows, columns }: Heads): readonly string[] {
  const known = new Set(columns.values())
  const above = [...grid].filter(([at]) => rows.has(at)).flatMap(([, cells]) => [...cells])
  return above
    .filter(([column, { text }]) => !known.has(column) && text.trim() !== '')
    .map(([, { text }]) => text)
}

/** Why the sheets of a file give no table: none holds it, or it goes on further than a table does. */
export type Untold = 'no-table' | 'too-large'

/** The table in the sheets of a file: rows and columns in any order, other sheets around it. */
export function returnedSheet(
  sheets: readonly ReadSheet[],
  columns: readonly KnownColumn[],
): Result<ReturnedSheet, Untold> {
  const named = namedBy(columns)
  for (const sheet of sheets.filter(({ name }) => name !== HIDDEN_SHEET)) {
    const grid = gridOf(sheet)
    const heads = headsOf(grid, named)
    if (heads === null) continue
    if (sheet.cells.some(({ row }) => row > MOST_ROWS)) return fail('too-large')
    const others = sheets.filter(
      ({ name, cells }) => name !== HIDDEN_SHEET && name !== sheet.name && cells.length > 0,
    )
    return ok({
      rows: rowsBelow(sheet, grid, heads, named),
      otherSheets: others.map(({ name }) => name),
      otherColumns: otherColumnsOf(grid, heads),
    })
  }
  return fail('no-table')
}
