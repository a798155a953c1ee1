import { fold, makeFolding } from '../text/index.js'

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

function phraseOf(words: string): string {
  return `(${words
    .split(' ')
    .map((word) => `'${word}'`)
    .join(' <-> ')})`
}

function prefixesOf(words: string): string {
  return words
    .split(' ')
    .map((word) => `'${word}':*`)
    .join(' & ')
}

/** One piece of what was typed: `"a b"` an exact phrase, `-word` not, else words that begin so. */
function termOf(piece: string): string {
  const isNot = piece.startsWith('-')
  const words = searchWords(piece)
  if (words === '') return ''
  const term = piece.includes('"') ? phraseOf(words) : `(${prefixesOf(words)})`
  return isNot ? `!${term}` : term
}

/** What was typed as a query of PostgreSQL's text search; empty when there is nothing to search for.
 *  shapes: pieces are joined by and; the result holds letters, digits and our own signs only */
export function searchQuery(typed: string): string {
  const pieces = typed.match(/-?"[^"]*"?|\S+/g) ?? []
  return pieces
    .map(termOf)
    .filter((term) => term !== '')
    .join(' & ')
}
