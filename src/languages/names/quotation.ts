import type { Word } from '../../morphology/index.js'
import type { NameLine } from '../language-names.js'

const OPENS: ReadonlySet<string> = new Set(['«', '“', '„', '"'])
const CLOSES: ReadonlySet<string> = new Set(['»', '”', '“', '"'])
const MOST_QUOTED = 10

/** Whether a word is a mark that opens a quotation. */
export function opensQuotes({ text }: Pick<Word, 'text'>): boolean {
  return OPENS.has(text)
}

/** Where quotation marks that open here close, or -1. */
export function closedAt({ words }: NameLine, at: number): number {
  if (!OPENS.has(words[at]?.text ?? '')) return -1
  for (let end = at + 2; end < Math.min(words.length, at + MOST_QUOTED); end++)
    if (CLOSES.has(words[end]?.text ?? '')) return end + 1
  return -1
}

/** Words behind a company in quotation marks that tell what it is, at most: `“…” AJ`, `«…» компаниясының`. */
const MOST_CLASSES = 2

/** Where a company in quotation marks ends that somebody heads, with the words that tell what it is; -1 when none opens here. */
export function companyEnd(line: NameLine, at: number, isClass: (word: Word) => boolean): number {
  const close = closedAt(line, at)
  if (close < 0 || !line.words[at + 1]?.capital) return -1
  let to = close
  for (let word = line.words[to]; word && isClass(word) && to - close < MOST_CLASSES; word = line.words[to])
    to++
  return to
}
