import type { ScreenLanguage } from '../../../languages/index.js'
import { type AnswerProblem, answerProblem } from '../../../register/index.js'
import type { ReportLine, WholeReport } from './report.js'
import { hashIn, plainText } from './workbook.js'
import { languageOf, NEW_COLUMNS, OPEN_COLUMNS, type OpenColumn, saidIn } from './workbook-columns.js'
import type { MisreadCell, ReturnedFile } from './workbook-kept.js'

/** Who changed a cell since the file was sent: only the file, others too, or nobody can tell. */
export type Standing = 'here' | 'both' | 'unknown'

/** A cell of the file that says something else than the register does now. */
export interface Change {
  readonly column: OpenColumn
  readonly address: string
  readonly text: string
  readonly now: string
  readonly standing: Standing
}

/** A line with what differs.
 *  shapes: `byOthers` what others changed since and the file did not; `wrong` why the line would have no answer once all of it
 *  was taken */
export interface ChangedLine {
  readonly line: ReportLine
  readonly changes: readonly Change[]
  readonly byOthers: readonly OpenColumn[]
  readonly wrong: AnswerProblem | null
}

/** A line that the file adds; `like` the line of the report that is about the same already. */
export interface AddedLine {
  readonly at: number
  readonly cells: Readonly<ReturnedFile['added'][number]['cells']>
  readonly like: ReportLine | null
}

/** How a file differs from the report as it stands now. */
export interface Differences {
  readonly lines: readonly ChangedLine[]
  readonly added: readonly AddedLine[]
  readonly misread: readonly MisreadCell[]
}

type FileRow = ReturnedFile['rows'][number]

/** One line and what the file says of it. */
interface Compared {
  readonly line: ReportLine
  readonly row: FileRow
  readonly language: ScreenLanguage
}

/** Whether a cell says now what it said when the file was sent; null when the file does not tell. */
function isAsSent({ line, row, language }: Compared, column: OpenColumn): boolean | null {
  const hash = row.sent?.[column]
  if (hash === undefined) return null
  return hash === hashIn(language)({ reference: line.id, column, text: saidIn(line)[column] })
}

function standingOf(compared: Compared, column: OpenColumn): Standing {
  const asSent = isAsSent(compared, column)
  if (asSent === null) return 'unknown'
  return asSent ? 'here' : 'both'
}

function changeOf(compared: Compared, column: OpenColumn): Change | null {
  const { line, row, language } = compared
  const cell = row.cells[column]
  const now = saidIn(line)[column]
  if (cell === undefined || plainText(column, cell.text, language) === plainText(column, now, language))
    return null
  return { column, ...cell, now, standing: standingOf(compared, column) }
}

/** What a line says once some of the changes stand in it, and why that is no answer. */
export function saidWith(line: ReportLine, changes: readonly Change[]) {
  const said = { ...saidIn(line), ...Object.fromEntries(changes.map(({ column, text }) => [column, text])) }
  return { said, wrong: answerProblem({ words: said.words, isNothing: said.nothing === 'yes' }) }
}

function changedLine(compared: Compared): ChangedLine {
  const changes = OPEN_COLUMNS.flatMap((column) => changeOf(compared, column) ?? [])
  const inFile = new Set(Object.keys(compared.row.cells))
  const byOthers = OPEN_COLUMNS.filter(
    (column) => !inFile.has(column) && isAsSent(compared, column) === false,
  )
  const { wrong } = saidWith(compared.line, changes)
  return { line: compared.line, changes, byOthers, wrong: changes.length > 0 ? wrong : null }
}

/** Lines that the file adds; what stands in the report word for word, as when a file is sent twice, is not added again. */
function addedLines({ added }: ReturnedFile, { items }: WholeReport): readonly AddedLine[] {
  return added.flatMap(({ at, cells }) => {
    const alike = items.filter(({ title }) => title === cells.title)
    const isThere = alike.some((line) =>
      NEW_COLUMNS.every((column) => (line[column] ?? '') === (cells[column] ?? '')),
    )
    return isThere ? [] : [{ at, cells, like: alike[0] ?? null }]
  })
}

/** Compares a file with the report as it stands now. */
export function differencesOf(file: ReturnedFile, report: WholeReport, page: ScreenLanguage): Differences {
  const language = languageOf(file.language, page)
  const lines = file.rows.flatMap((row) => {
    const line = report.items.find(({ id }) => id === row.reference)
    return line === undefined ? [] : [changedLine({ line, row, language })]
  })
  return {
    lines: lines.filter(({ changes, byOthers }) => changes.length > 0 || byOthers.length > 0),
    added: addedLines(file, report),
    misread: file.misread,
  }
}

/** Whether anything of a file may still be taken, or is still to be mended in it. */
export function hasMore({ lines, added, misread }: Differences): boolean {
  return added.length > 0 || misread.length > 0 || lines.some(({ changes }) => changes.length > 0)
}

/** The name of the tick of a line that is added, by its row of the file. */
export function newTickOf(at: number): string {
  return `takenew-${at}`
}

/** The name of the tick of one change. */
export function tickOf(line: Pick<ReportLine, 'id'>, column: OpenColumn): string {
  return `take${column}-${line.id}`
}
