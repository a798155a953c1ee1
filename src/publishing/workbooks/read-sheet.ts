import { formatDecimal, parseDecimal, scaleByTen } from '../../values/index.js'
import { type Place, placeOf } from './cell-names.js'
import { DAY, DAY_ZERO } from './ecma.js'
import type { Book, SheetPart } from './read-book.js'
import { UnreadWorkbook } from './unread.js'
import { walkMarkup } from './walk-markup.js'
import { writtenText } from './xml-text.js'

/** What stands in a cell.
 *  shapes: `number` a plain decimal, `percent` with its sign (`14%`), `day` as 2025-03-29, `yes-no` as yes or no; what a formula
 *  came to is not believed, nor is an error a value: their text tells only what stands there */
export interface ReadCell extends Place {
  readonly kind: 'text' | 'number' | 'percent' | 'day' | 'yes-no' | 'formula' | 'error'
  readonly text: string
}

/** The cells of a sheet that are not empty, and what is merged in it. */
export interface ReadSheet {
  readonly name: string
  readonly cells: readonly ReadCell[]
  readonly merged: readonly Block[]
}

/** A block of cells that is shown as one. */
export interface Block {
  readonly from: Place
  readonly to: Place
}

/** Nobody fills in more by hand. */
const MOST_CELLS = 200_000
/** Nobody writes more into all cells of a file; one long text may be named by any number of them. */
const MOST_LETTERS = 5_000_000
/** Nobody merges more of a table by hand. */
const MOST_MERGED = 2_000
/** A spreadsheet holds no more digits than these. */
const DIGITS = 15
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1)
/** Behind the year 9999. */
const LAST_DAY = 2_958_466

function plainNumber(value: string): string | null {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return null
  const text = Number(number.toPrecision(DIGITS)).toString()
  if (!text.includes('e')) return text
  const [digits = '', power = '0'] = text.split('e')
  const read = parseDecimal(digits)
  return read.ok && Math.abs(Number(power)) < 30 ? formatDecimal(scaleByTen(read.value, Number(power))) : null
}

function percentOf(number: string): string {
  const read = parseDecimal(number)
  return `${read.ok ? formatDecimal(scaleByTen(read.value, 2)) : number}%`
}

function dayOf(number: string, isFrom1904: boolean): string | null {
  const count = Number(number)
  if (count < 1 || count >= LAST_DAY) return null
  const moment = new Date((isFrom1904 ? DAY_ZERO_1904 : DAY_ZERO) + Math.round(count * DAY))
  const [day = '', time = ''] = moment.toISOString().split('T')
  return Number.isInteger(count) ? day : `${day} ${time.slice(0, 5)}`
}

/** A cell as it was met: its type, look, formula and value as they stand in the markup. */
interface MetCell extends Place {
  readonly type: string
  readonly look: number
  formula: string | null
  value: string
}

function numberCell({ value, look, row, column }: MetCell, { formats, isFrom1904 }: Book): ReadCell {
  const place = { row, column }
  const number = plainNumber(value)
  if (number === null) return { ...place, kind: 'error', text: value }
  const format = formats[look] ?? null
  const day = format === 'day' ? dayOf(number, isFrom1904) : null
  if (day !== null) return { ...place, kind: 'day', text: day }
  return format === 'percent'
    ? { ...place, kind: 'percent', text: percentOf(number) }
    : { ...place, kind: 'number', text: number }
}

function cellOf(met: MetCell, book: Book): ReadCell | null {
  const { row, column, type, formula, value } = met
  const place = { row, column }
  if (formula !== null) return { ...place, kind: 'formula', text: `=${formula}` }
  if (value === '') return null
  if (type === 's') return { ...place, kind: 'text', text: book.texts[Number(value)] ?? '' }
  if (type === 'inlineStr' || type === 'str') return { ...place, kind: 'text', text: writtenText(value) }
  if (type === 'b') return { ...place, kind: 'yes-no', text: value.trim() === '1' ? 'yes' : 'no' }
  if (type === 'e') return { ...place, kind: 'error', text: value }
  if (type === 'd') return { ...place, kind: 'day', text: value.slice(0, 10) }
  return numberCell(met, book)
}

function blockOf(range: string): Block | null {
  const [from, to] = range.split(':').map(placeOf)
  return from && to ? { from, to } : null
}

/** How many letters the cells of a file may still hold, all its sheets together. */
export interface Room {
  letters: number
}

/** Room for one file. */
export function roomOfFile(): Room {
  return { letters: MOST_LETTERS }
}

/** Gathers the cells of a sheet; a cell that does not name its place follows the one before. */
class SheetWalk {
  readonly cells: ReadCell[] = []
  readonly merged: Block[] = []
  #row = 0
  #column = 0
  #met: MetCell | null = null
  #inside: 'f' | 'v' | 't' | null = null
  #spoken = 0

  constructor(
    readonly book: Book,
    readonly room: Room,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#row = Number(attributes.r ?? this.#row + 1)
      this.#column = 0
    }
    if (name === 'c') this.#openCell(attributes)
    if (name === 'rPh') this.#spoken += 1
    if (name === 'f' && this.#met) this.#met.formula = ''
    if (name === 'f' || name === 'v' || name === 't') this.#inside = name
    const block = name === 'mergeCell' ? blockOf(attributes.ref ?? '') : null
    if (block && this.merged.push(block) > MOST_MERGED) throw new UnreadWorkbook('too-large')
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const place = placeOf(r ?? '') ?? { row: this.#row, column: this.#column + 1 }
    this.#column = place.column
    this.#met = { ...place, type: t, look: Number(s), formula: null, value: '' }
  }

  text(text: string): void {
    if (this.#met === null || this.#inside === null || this.#spoken > 0) return
    if (this.#inside === 'f') this.#met.formula += text
    else this.#met.value += text
  }

  close(name: string): void {
    if (name === this.#inside) this.#inside = null
    if (name === 'rPh') this.#spoken -= 1
    if (name !== 'c' || this.#met === null) return
    const cell = cellOf(this.#met, this.book)
    this.#met = null
    if (cell === null) return
    this.room.letters -= cell.text.length
    if (this.cells.push(cell) > MOST_CELLS || this.room.letters < 0) throw new UnreadWorkbook('too-large')
  }
}

/** Reads the cells of a sheet out of its markup, as far as there is room; throws an `UnreadWorkbook`. */
export function readSheet({ name }: SheetPart, xml: string, book: Book, room: Room): ReadSheet {
  const walk = new SheetWalk(book, room)
  walkMarkup(xml, {
    open: (tag, attributes) => walk.open(tag, attributes),
    text: (text) => walk.text(text),
    close: (tag) => walk.close(tag),
  })
  return { name, cells: walk.cells, merged: walk.merged }
}
