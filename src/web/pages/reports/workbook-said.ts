import { SCREEN_LANGUAGES, type ScreenLanguage, screenWords } from '../../../languages/index.js'
import type { ReturnedCell } from '../../../publishing/index.js'
import { writeNumber } from '../../words/numbers.js'
import type { OpenColumn } from './workbook-columns.js'
import { onOneLine } from './workbook-figures.js'

/** Why something in a file is not understood. */
export const MISREAD = [
  'formula',
  'error',
  'merged',
  'too-long',
  'option',
  'fixed',
  'unknown',
  'twice',
  'new-lacks',
] as const
export type Misread = (typeof MISREAD)[number]

/** What a cell says, or why it says nothing that can be taken. */
export type Said = { readonly text: string } | { readonly why: Misread }

/** As much as a line of a report holds. */
const LONGEST: Readonly<Record<OpenColumn | 'title', number>> = {
  words: 10_000,
  difficulty: 10_000,
  request: 10_000,
  nothing: 100,
  figure: 500,
  title: 500,
}

const YES: ReadonlySet<string> = new Set([
  ...SCREEN_LANGUAGES.map((language) => screenWords(language).actForms.yes.toLowerCase()),
  ...['yes', '+', '1', 'x', 'х', '✓'],
])
const NO: ReadonlySet<string> = new Set([
  ...SCREEN_LANGUAGES.map((language) => screenWords(language).actForms.no.toLowerCase()),
  ...['', 'no', '-', '–', '0'],
])

/** A number that the spreadsheet made of what was typed, as the language of the file writes it. */
function textOf({ kind, text }: ReturnedCell, language: ScreenLanguage): string {
  const { dates } = screenWords(language)
  if (kind === 'number') return writeNumber(text, dates).replace(/^−/, '-')
  if (kind === 'percent') return `${writeNumber(text.slice(0, -1), dates).replace(/^−/, '-')}%`
  return text
}

/** That nothing was done as `yes`, that something was as an empty text, in whatever language; null for any other word. */
export function optionIn(text: string): 'yes' | '' | null {
  const told = onOneLine(text).toLowerCase()
  if (YES.has(told)) return 'yes'
  return NO.has(told) ? '' : null
}

/** What stands in a cell of an open column; formulas are never believed (reliability H13). */
export function saidInCell(column: OpenColumn | 'title', cell: ReturnedCell, language: ScreenLanguage): Said {
  if (cell.kind === 'formula' || cell.kind === 'error') return { why: cell.kind }
  if (column === 'nothing') {
    const option = optionIn(cell.text)
    return option === null ? { why: 'option' } : { text: option }
  }
  const text = textOf(cell, language).replace(/\r\n?/g, '\n').trim()
  const kept = column === 'figure' || column === 'title' ? onOneLine(text) : text
  return kept.length > LONGEST[column] ? { why: 'too-long' } : { text: kept }
}
