import { fold, makeFolding } from '../../text/index.js'
import { KK_FOLDING } from './folding.js'

const folding = makeFolding(KK_FOLDING)

/** Captures of templates keep their names. */
const CAPTURE = /(<\w+>|UNIT)/

/** Words or templates of the alphabet in the base form that texts are folded to. */
export function inBase(written: string): string {
  const parts = written.split(CAPTURE)
  return parts.map((part, at) => (at % 2 === 0 ? fold(part, folding).text : part)).join('')
}

/** The words of a list parted by blanks and line breaks, in the base form. */
export function wordsOf(list: string): readonly string[] {
  return inBase(list.trim()).split(/\s+/)
}

/** The base form of a verb's dictionary form, which is its noun of action; a stem's last -й is dropped like its -ы, -і. */
export function verbOf(written: string): string {
  return inBase(written).replace(/ю$/, 'у')
}

/** Verbs of a list in their dictionary forms. */
export function verbsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/).map(verbOf)
}

/** Rows of a table with their templates in the base form; commas part templates. */
export function rowsOf<Value>(
  rows: readonly (readonly [string, Value])[],
): readonly (readonly [string, Value])[] {
  return rows.map(([templates, value]) => [inBase(templates), value])
}

/** A record with its keys in the base form. */
export function keyed<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(rowsOf(Object.entries(record)))
}
