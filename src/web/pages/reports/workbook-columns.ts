import {
  SCREEN_LANGUAGES,
  type ScreenLanguage,
  type ScreenWords,
  screenWords,
} from '../../../languages/index.js'
import { type KnownColumn, REFERENCE } from '../../../publishing/index.js'
import type { ReportLine } from './report.js'

/** What an office fills in of a line. */
export const OPEN_COLUMNS = ['words', 'nothing', 'figure', 'difficulty', 'request'] as const
export type OpenColumn = (typeof OPEN_COLUMNS)[number]

/** What stands beside it to be read. */
export const FIXED_COLUMNS = ['ordinal', 'title', 'due', 'dueWords', 'before'] as const
export type FixedColumn = (typeof FIXED_COLUMNS)[number]

/** What is filled in of a line that is added; nobody adds a line in which nothing was done. */
export const NEW_COLUMNS = ['title', 'words', 'figure', 'difficulty', 'request'] as const
export type NewColumn = (typeof NEW_COLUMNS)[number]

type Words = Pick<ScreenWords, 'reports' | 'workbooks'>

/** The heading of a column. */
export function headingOf(column: OpenColumn | FixedColumn | typeof REFERENCE, words: Words): string {
  const { reports, workbooks } = words
  const headings = {
    reference: workbooks.reference,
    ordinal: workbooks.ordinal,
    title: reports.addLineTitle,
    due: workbooks.due,
    dueWords: workbooks.dueWords,
    before: reports.before,
    words: reports.words,
    nothing: reports.nothing,
    figure: reports.figure,
    difficulty: reports.difficulty,
    request: reports.request,
  }
  return headings[column]
}

/** All columns with their headings in every language, so that a file is known in whichever it was sent. */
export function knownColumns(): readonly KnownColumn[] {
  const words = SCREEN_LANGUAGES.map(screenWords)
  return ([REFERENCE, ...FIXED_COLUMNS, ...OPEN_COLUMNS] as const).map((id) => ({
    id,
    headings: words.map((one) => headingOf(id, one)),
  }))
}

/** What a line says now, by column; that nothing was done is `yes`. */
export function saidIn(line: ReportLine): Readonly<Record<OpenColumn, string>> {
  return {
    words: line.words ?? '',
    nothing: line.isAnswered && line.words === null ? 'yes' : '',
    figure: line.figure ?? '',
    difficulty: line.difficulty ?? '',
    request: line.request ?? '',
  }
}

/** The language of a file by its tag, or another one when it tells none that the pages speak. */
export function languageOf(tag: string, other: ScreenLanguage): ScreenLanguage {
  return SCREEN_LANGUAGES.find((known) => known === tag) ?? other
}
