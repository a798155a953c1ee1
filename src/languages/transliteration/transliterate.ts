import type { ScriptTable } from './script-table.js'

/** Writes a text in the other script of its language. */
export type Transliterate = (text: string) => string

const START = '(?<![\\p{L}ʻʼ])'

const grouped = (rows: ScriptTable['letters']): string => rows.map(([pattern]) => `(${pattern})`).join('|')

/** One expression with a group a row, in their order. */
function expressionOf({ words, letters }: ScriptTable): RegExp {
  const ofWords = words.length === 0 ? '' : `${START}(?:${grouped(words)})|`
  return new RegExp(ofWords + grouped(letters), 'giu')
}

/** Text that stays, as a group, so that a split keeps it at the odd places; nothing when nothing is named. */
function keptExpression({ kept }: ScriptTable): RegExp {
  return kept.length === 0 ? /((?!))/u : new RegExp(`(${START}(?:${kept.join('|')})(?!\\p{L}))`, 'u')
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

/** Whether what was found is all capitals; one letter tells by its neighbour. */
function isLoud(found: string, next: string): boolean {
  return found.length === 1 ? isCapital(next) : found === found.toUpperCase()
}

function inCaseOf(found: string, next: string, written: string, capitals: ScriptTable['capitals']): string {
  const capital = (letter: string) => capitals[letter] ?? letter.toUpperCase()
  if (!isCapital(found.charAt(0))) return written
  if (isLoud(found, next)) return [...written].map(capital).join('')
  return capital(written.charAt(0)) + written.slice(1)
}

/** A writer by a table; what the table does not name stays as it is. */
export function makeTransliterator(table: ScriptTable): Transliterate {
  const [expression, kept] = [expressionOf(table), keptExpression(table)]
  const rows = [...table.words, ...table.letters].map(([, written]) => written)
  const rewrite = (text: string) =>
    text.replace(expression, (found: string, ...rest: (string | number | undefined)[]) => {
      const at = Number(rest[rows.length])
      const written = rows[rest.findIndex((group) => group !== undefined)] ?? found
      return inCaseOf(found, text.charAt(at + found.length), written, table.capitals)
    })
  return (text) =>
    text
      .split(kept)
      .map((piece, at) => (at % 2 === 0 ? rewrite(piece) : piece))
      .join('')
}
