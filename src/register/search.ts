import { fold, makeFolding } from '../text/index.js'
import { formsOf } from './latin-form.js'

/** Letters that readers mix up when they type: ё, and the many apostrophes of Uzbek. */
const FOLDING = makeFolding({
  ё: 'е',
  ʻ: '',
  ʼ: '',
  '‘': '',
  '’': '',
  '`': '',
  '´': '',
  "'": '',
})

/** PostgreSQL keeps at most a megabyte of words a row; what stands further down is not searched. */
const LONGEST = 50_000

/** Words as the search knows them: folded, one blank between, nothing but letters and digits. */
export function searchWords(text: string): string {
  return fold(text.slice(0, LONGEST), FOLDING)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words as they were typed, in small letters with their apostrophes. */
function typedWords(piece: string): readonly string[] {
  return piece.toLowerCase().match(/[\p{L}\p{N}\p{M}ʻʼ‘’'`´]+/gu) ?? []
}

/** Each typed word with all its forms; what holds no letter is left out. */
function formsIn(piece: string): readonly (readonly string[])[] {
  return typedWords(piece)
    .map((word) => formsOf(word, searchWords))
    .filter((forms) => forms.length > 0)
}

/** A word in all its forms; with `end` such as `:*` words that begin so. */
function eitherOf(forms: readonly string[], end: string): string {
  const either = forms.map((form) => `'${form}'${end}`).join(' | ')
  return forms.length === 1 ? either : `(${either})`
}

/** Words of the register's own as a query: all of them, each by its beginning when it is long enough to have one.
 *  shapes: letters, digits and our own signs only; empty for text without words */
export function allWords(text: string, isWhole: (word: string) => boolean): string {
  const terms = formsIn(text).map((forms) => eitherOf(forms, isWhole(forms[0] ?? '') ? '' : ':*'))
  return terms.join(' & ')
}

/** One piece of what was typed: `"a b"` an exact phrase, `-word` not, else words that begin so. */
function termOf(piece: string): string {
  const isNot = piece.startsWith('-')
  const words = formsIn(piece)
  if (words.length === 0) return ''
  const [end, glue] = piece.includes('"') ? ['', ' <-> '] : [':*', ' & ']
  const term = `(${words.map((forms) => eitherOf(forms, end)).join(glue)})`
  return isNot ? `!${term}` : term
}

/** What was typed as a query of PostgreSQL's text search; empty when there is nothing to search for. It finds words of Uzbek and
 *  Kazakh in both scripts.
 *  shapes: pieces are joined by and; the result holds letters, digits and our own signs only */
export function searchQuery(typed: string): string {
  const pieces = typed.match(/-?"[^"]*"?|\S+/g) ?? []
  return pieces
    .map(termOf)
    .filter((term) => term !== '')
    .join(' & ')
}
