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
 *  shapes: `rows` those that name columns and hold nothing else */
interface Heads {
  readonly rows: ReadonlySet<number>
  readonly columns: ReadonlyMap<string, number>
}

function headsOf(grid: Grid, columns: readonly KnownColumn[]): Heads | null {
  const named = namedBy(columns)
  const found = [...grid].flatMap(([row, cells]) => {
    const heads = headsIn(cells, named)
    return heads === null ? [] : [[row, heads] as const]
  })
  const best = found.reduce<ReadonlyMap<string, number>>(
    (most, [, heads]) => (heads.size > most.size ? heads : most),
    new Map(),
  )
  const rows = new Set(found.map(([row]) => row))
  return rows.size === 0 || Math.min(...rows) > MOST_ABOVE ? null : { rows, columns: best }
}

function isWithin({ merged }: ReadSheet, row: number, column: number): boolean {
  return merged.some(
    ({ from, to }) =>
      row >= from.row &&
      row <= to.row &&
      column >= from.column &&
      column <= to.column &&
      !(row === from.row && column === from.column),
  )
}

function rowOf(
  sheet: ReadSheet,
  at: number,
  cells: ReadonlyMap<number, ReadCell>,
  heads: Heads,
): ReturnedRow {
  const found = [...heads.columns].map(([id, column]): [string, ReturnedCell] => {
    const { kind, text } = cells.get(column) ?? { kind: 'empty', text: '' }
    return [id, { address: cellName(at, column), kind, text, isHidden: isWithin(sheet, at, column) }]
  })
  const row = new Map(found)
  return { at, reference: (row.get(REFERENCE)?.text ?? '').trim(), cells: row }
}

/** Headings above that no column of ours has, so that it is told what is not read. */
function otherColumnsOf(grid: Grid, { rows, columns }: Heads): readonly string[] {
  const known = new Set(columns.values())
  const above = [...grid].filter(([at]) => rows.has(at)).flatMap(([, cells]) => [...cells])
  return above
    .filter(([column, { text }]) => !known.has(column) && text.trim() !== '')
    .map(([, { text }]) => text)
}

/** The table in the sheets of a file: rows and columns in any order, other sheets around it; null when none holds it. */
export function returnedSheet(
  sheets: readonly ReadSheet[],
  columns: readonly KnownColumn[],
): ReturnedSheet | null {
  for (const sheet of sheets.filter(({ name }) => name !== HIDDEN_SHEET)) {
    const grid = gridOf(sheet)
    const heads = headsOf(grid, columns)
    if (heads === null) continue
    const first = Math.min(...heads.rows)
    const below = [...grid].filter(([at]) => at > first && !heads.rows.has(at))
    const rows = below.map(([at, cells]) => rowOf(sheet, at, cells, heads))
    const others = sheets.filter(
      ({ name, cells }) => name !== HIDDEN_SHEET && name !== sheet.name && cells.length > 0,
    )
    return {
      rows: rows.sort((one, other) => one.at - other.at),
      otherSheets: others.map(({ name }) => name),
      otherColumns: otherColumnsOf(grid, heads),
    }
  }
  return null
}
