import type { Markup } from '../layout/markup.js'

/** What stands around a picture.
 *  shapes: `id` unique on the page, for headings and descriptions; `title` says the finding; `unit` of what is drawn;
 *  `description` what a reader who does not see the picture is told; `source` with the vintage, as text */
export interface ChartFrame {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly description: string
  readonly source: string
}

/** One cell of the table beneath a picture; numbers stand at the right. */
export interface ChartCell {
  readonly text: Markup
  readonly isNumber?: boolean
}

/** The same matter as a table; every picture has one. */
export interface ChartTable {
  readonly columns: readonly ChartCell[]
  readonly rows: readonly (readonly ChartCell[])[]
}

/** A picture with its table: `wide` for screens and paper, `narrow` for telephones where it is drawn again. */
export interface Chart {
  readonly frame: ChartFrame
  readonly wide: Markup
  readonly narrow?: Markup
  readonly table: ChartTable
}

/** The width of a drawing in units of its own; the page scales it. */
export const WIDE = 720
export const NARROW = 340
