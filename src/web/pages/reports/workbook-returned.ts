import { fail, ok, type Result } from '../../../kernel/index.js'
import type { ScreenLanguage } from '../../../languages/index.js'
import {
  REFERENCE,
  type ReturnedCell,
  type ReturnedRow,
  readWorkbook,
  returnedSheet,
  type SentSheet,
  sentSheet,
  type Unread,
  type Untold,
} from '../../../publishing/index.js'
import { hashIn, VIEW } from './workbook.js'
import {
  FIXED_COLUMNS,
  type FixedColumn,
  knownColumns,
  languageOf,
  NEW_COLUMNS,
  type NewColumn,
  OPEN_COLUMNS,
  type OpenColumn,
} from './workbook-columns.js'
import type { MisreadCell, ReturnedFile } from './workbook-kept.js'
import { type Misread, optionIn, type Said, saidInCell } from './workbook-said.js'

/** Why a file is not compared at all. */
export type Untaken = Unread | Untold | 'other-subject' | 'missing'

type FileRow = ReturnedFile['rows'][number]

/** No more of what is not understood is shown of one cell. */
const MOST_SHOWN = 200

/** A cell that is not taken, with the beginning of its text, no letter of it halved. */
function wrongCell({ address, text }: Pick<ReturnedCell, 'address' | 'text'>, why: Misread): MisreadCell {
  return { address, text: [...text.slice(0, 2 * MOST_SHOWN)].slice(0, MOST_SHOWN).join(''), why }
}

function isNewColumn(column: string): column is NewColumn {
  return NEW_COLUMNS.some((known) => known === column)
}

/** What stands in a new line where nothing is filled in, or where a merge hides it: nothing, or it is told. */
function notInNew(column: string, { text, isHidden }: ReturnedCell): Said {
  const isEmpty = text.trim() === '' || (column === 'nothing' && optionIn(text) === '')
  return isEmpty ? { text: '' } : { why: isHidden ? 'merged' : 'fixed' }
}

/** The rows of one file as they are gone through: what it was sent with, and what is found in it. */
class RowsTaken {
  readonly rows: FileRow[] = []
  readonly added: ReturnedFile['added'] = []
  readonly misread: MisreadCell[] = []
  readonly #met = new Set<string>()

  constructor(
    readonly sent: SentSheet | null,
    readonly language: ScreenLanguage,
    readonly lines: ReadonlySet<string>,
  ) {}

  take(row: ReturnedRow): void {
    const named = row.cells.get(REFERENCE)
    const { reference } = row
    if (named?.isHidden) this.#takeMerged(named, row)
    else if (reference === '') this.#takeNew(row)
    else if (!this.lines.has(reference)) this.#wrongRow(named, 'unknown')
    else if (this.#met.has(reference)) this.#wrongRow(named, 'twice')
    else this.#takeLine(row)
    if (!named?.isHidden) this.#met.add(reference)
  }

  #wrongRow(named: ReturnedCell | undefined, why: Misread): void {
    if (named) this.misread.push(wrongCell(named, why))
  }

  /** Of a row whose own name is merged into another row's nobody sees which line it is. */
  #takeMerged(named: ReturnedCell, { cells }: ReturnedRow): void {
    if ([...cells.values()].some(({ text }) => text.trim() !== '')) this.#wrongRow(named, 'merged')
  }

  #takeLine(row: ReturnedRow): void {
    const cells: FileRow['cells'] = {}
    for (const column of OPEN_COLUMNS) {
      const cell = row.cells.get(column)
      const found = cell && this.#open(column, cell, row.reference)
      if (found) cells[column] = found
    }
    for (const column of FIXED_COLUMNS) this.#fixed(column, row)
    this.rows.push({ reference: row.reference, cells, sent: this.#sentOf(row.reference) })
  }

  /** By what the cells that are filled in were known when the line was sent. */
  #sentOf(reference: string): FileRow['sent'] {
    const hashes = this.sent?.hashes.get(reference)
    if (hashes === undefined) return null
    const known = OPEN_COLUMNS.map((column) => [column, hashes.get(column)] as const)
    return Object.fromEntries(known.filter(([, hash]) => hash !== undefined))
  }

  #isAsSent(reference: string, column: string, text: string): boolean {
    const hash = this.sent?.hashes.get(reference)?.get(column)
    return hash !== undefined && hash === hashIn(this.language)({ reference, column, text })
  }

  /** What a cell that may be filled in says now; null when it says what was sent, or nothing that is understood. */
  #open(column: OpenColumn, cell: ReturnedCell, reference: string): FileRow['cells'][OpenColumn] | null {
    const said = saidInCell(column, cell, this.language)
    const text = 'text' in said ? said.text : null
    if (text !== null && this.#isAsSent(reference, column, text)) return null
    const why = cell.isHidden ? 'merged' : 'why' in said ? said.why : null
    if (why !== null) this.misread.push(wrongCell(cell, why))
    return text === null || cell.isHidden ? null : { address: cell.address, text }
  }

  /** What is not filled in stays as it was; that somebody changed it is told. */
  #fixed(column: FixedColumn, { reference, cells }: ReturnedRow): void {
    const cell = cells.get(column)
    const isKnown = this.sent?.hashes.has(reference) === true
    if (!cell || cell.isHidden || !isKnown || this.#isAsSent(reference, column, cell.text)) return
    this.misread.push(wrongCell(cell, 'fixed'))
  }

  #takeNew(row: ReturnedRow): void {
    const cells: ReturnedFile['added'][number]['cells'] = {}
    for (const [column, cell] of row.cells) {
      const isNew = isNewColumn(column) && !cell.isHidden
      const said = isNew ? saidInCell(column, cell, this.language) : notInNew(column, cell)
      if ('why' in said) this.misread.push(wrongCell(cell, said.why))
      else if (isNew && said.text !== '') cells[column] = said.text
    }
    const first = row.cells.get('title') ?? row.cells.get(REFERENCE)
    if (cells.title && cells.words) this.added.push({ at: row.at, cells })
    else if (first && Object.keys(cells).length > 0)
      this.misread.push(
        wrongCell({ address: first.address, text: Object.values(cells).join('; ') }, 'new-lacks'),
      )
  }
}

/** What a file is compared with.
 *  shapes: `language` of the page, for a file that does not tell its own; `lines` the ids of the report's lines */
export interface FileAsked {
  readonly name: string
  readonly report: string
  readonly language: ScreenLanguage
  readonly lines: ReadonlySet<string>
}

/** Reads a file that came back.
 *  errors: why it is not compared at all */
export async function readReturned(
  bytes: Uint8Array,
  { name, report, language, lines }: FileAsked,
): Promise<Result<ReturnedFile, Untaken>> {
  const sheets = await readWorkbook(bytes)
  if (!sheets.ok) return sheets
  const sheet = returnedSheet(sheets.value, knownColumns())
  if (!sheet.ok) return sheet
  const sent = sentSheet(sheets.value, (tag) => hashIn(languageOf(tag, language)))
  if (sent !== null && (sent.view !== VIEW || sent.subject !== report)) return fail('other-subject')
  const own = languageOf(sent?.language ?? '', language)
  const taken = new RowsTaken(sent, own, lines)
  for (const row of sheet.value.rows) taken.take(row)
  const { rows, added, misread: wrong } = taken
  return ok({
    name,
    number: sent?.number ?? null,
    language: own,
    rows,
    added,
    misread: wrong,
    otherSheets: [...sheet.value.otherSheets],
    otherColumns: [...sheet.value.otherColumns],
  })
}
