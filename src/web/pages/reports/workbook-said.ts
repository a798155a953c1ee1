import { SCREEN_LANGUAGES, type ScreenLanguage, screenWords } from '../../../languages/index.js'
import type { ReturnedCell } from '../../../publishing/index.js'
import { LONGEST_LINE, LONGEST_TEXT } from '../../../register/index.js'
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

/** What stands on one line; all else is text of any lines. */
const ON_ONE_LINE: ReadonlySet<OpenColumn | 'title'> = new Set(['figure', 'title'])

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
  const isOneLine = ON_ONE_LINE.has(column)
  const kept = isOneLine ? onOneLine(text) : text
  const longest = isOneLine ? LONGEST_LINE : LONGEST_TEXT
  return kept.length > longest ? { why: 'too-long' } : { text: kept }
}
