import { sha256Hex } from '../../../kernel/index.js'
import type { ScreenLanguage } from '../../../languages/index.js'
import { screenWords } from '../../../languages/index.js'
import {
  type HashedCell,
  REFERENCE,
  type SentColumn,
  type SentTable,
  workbookOf,
} from '../../../publishing/index.js'
import type { Screen } from '../../screen.js'
import { plainDay } from '../../words/typed-day.js'
import type { ReportLine, WholeReport } from './report.js'
import { lineDue } from './tasks.js'
import {
  FIXED_COLUMNS,
  type FixedColumn,
  headingOf,
  NEW_COLUMNS,
  OPEN_COLUMNS,
  type OpenColumn,
  saidIn,
} from './workbook-columns.js'
import { onOneLine, plainFigure } from './workbook-figures.js'
import { optionIn } from './workbook-said.js'

/** What such a table is known by when it comes back. */
export const VIEW = 'reports.lines'
/** So many letters tell two texts of one cell apart. */
const HASH_LETTERS = 16
/** Room for what nobody asked about. */
const NEW_ROWS = 20

/** What a cell says in one plain form, however a spreadsheet writes it: two cells that say the same are no difference. */
export function plainText(column: string, text: string, language: ScreenLanguage): string {
  if (column === 'figure' || column === 'ordinal') return plainFigure(text, screenWords(language).dates)
  if (column === 'due') return plainDay(text)
  if (column === 'nothing') return optionIn(text) ?? text
  if (column === 'words' || column === 'difficulty' || column === 'request')
    return text
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00a0\u2009\u202f]/g, ' ')
      .trim()
  return onOneLine(text)
}

/** By what a cell is known again. */
export function hashIn(language: ScreenLanguage): (cell: HashedCell) => string {
  return ({ reference, column, text }) =>
    sha256Hex([reference, column, plainText(column, text, language)].join('\n')).slice(0, HASH_LETTERS)
}

/** Widths in letters. */
const WIDTHS: Readonly<Record<FixedColumn | OpenColumn, number>> = {
  ordinal: 6,
  title: 40,
  due: 14,
  dueWords: 20,
  before: 34,
  words: 44,
  nothing: 16,
  figure: 20,
  difficulty: 32,
  request: 32,
}

const KINDS: Partial<Record<FixedColumn | OpenColumn, SentColumn['kind']>> = { ordinal: 'number', due: 'day' }

/** What is told at the cells of a column, and the closed list of what they take. */
function toldAt(
  column: FixedColumn | OpenColumn,
  { words }: Screen,
): Pick<SentColumn, 'options' | 'example'> {
  const { reports, actForms, workbooks } = words
  if (column === 'nothing') return { options: [actForms.yes], example: reports.wordsMissing }
  if (column === 'figure') return { example: reports.figureHint }
  const { examples } = workbooks
  return column in examples ? { example: examples[column as keyof typeof examples] } : {}
}

function columnsIn(screen: Screen): readonly SentColumn[] {
  const open: readonly string[] = OPEN_COLUMNS
  return [...FIXED_COLUMNS, ...OPEN_COLUMNS].map((id) => ({
    id,
    heading: headingOf(id, screen.words),
    kind: KINDS[id] ?? 'text',
    isOpen: open.includes(id),
    width: WIDTHS[id],
    ...toldAt(id, screen),
  }))
}

function beforeOf({ before }: ReportLine, { words, date }: Screen): string {
  if (before === null) return ''
  const figure = before.figure === null ? '' : `\n${words.reports.figure}: ${before.figure}`
  return `${date(before.period)}: ${before.words ?? words.reports.nothingSaid}${figure}`
}

/** All cells of a line as they are sent.
 *  shapes: texts by column, in the words of the page's language */
export function cellsOfLine(line: ReportLine, screen: Screen): Readonly<Record<string, string>> {
  const said = saidIn(line)
  return {
    ...said,
    nothing: said.nothing === '' ? '' : screen.words.actForms.yes,
    ordinal: String(line.ordinal),
    title: line.title,
    due: line.due ?? '',
    dueWords: lineDue(line, screen),
    before: beforeOf(line, screen),
  }
}

/** The lines of a report as a table to be filled in. */
export function reportTable(report: WholeReport, number: number, screen: Screen): SentTable {
  const { words, language } = screen
  return {
    view: VIEW,
    subject: report.id,
    number,
    language,
    name: words.workbooks.sheet,
    referenceHeading: headingOf(REFERENCE, words),
    columns: columnsIn(screen),
    rows: report.items.map((line) => ({ reference: line.id, cells: cellsOfLine(line, screen) })),
    openInNew: NEW_COLUMNS,
    newRows: NEW_ROWS,
    hashOf: hashIn(language),
  }
}

/** The lines of a report as a workbook. */
export function reportWorkbook(report: WholeReport, number: number, screen: Screen): Uint8Array {
  return workbookOf(reportTable(report, number, screen))
}
