/** What a column holds; days that are exact become days of the spreadsheet. */
export type ColumnKind = 'text' | 'number' | 'day'

/** A column of a table that is sent out to be filled in.
 *  shapes: `id` is what the column is known by when it comes back; `options` a closed list; `example` what is told at its
 *  heading and its cells */
export interface SentColumn {
  readonly id: string
  readonly heading: string
  readonly kind: ColumnKind
  readonly isOpen: boolean
  /** Width in letters. */
  readonly width: number
  readonly options?: readonly string[]
  readonly example?: string
}

/** A row that is sent out, known by its reference for ever. */
export interface SentRow {
  readonly reference: string
  readonly cells: Readonly<Record<string, string>>
}

/** A table that is sent out to be filled in.
 *  shapes: `subject` the thing whose rows these are; `number` the last entry of the journal; `openInNew` the columns that may be
 *  filled in a row that is added, of which `newRows` stand empty beneath; `hashOf` what a cell is known again by */
export interface SentTable {
  readonly view: string
  readonly subject: string
  readonly number: number
  readonly language: string
  readonly name: string
  readonly referenceHeading: string
  readonly columns: readonly SentColumn[]
  readonly rows: readonly SentRow[]
  readonly openInNew: readonly string[]
  readonly newRows: number
  readonly hashOf: (cell: HashedCell) => string
}

/** A cell whose text is hashed in one plain form, however a spreadsheet writes it. */
export interface HashedCell {
  readonly reference: string
  readonly column: string
  readonly text: string
}

/** The sheet that nobody looks at: what was sent, and when. */
export const HIDDEN_SHEET = '_kelisim'
/** The shape of that sheet. */
export const SCHEMA = 'kelisim/workbook@1'
/** The id of the first column. */
export const REFERENCE = 'reference'
