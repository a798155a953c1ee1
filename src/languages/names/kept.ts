import type { Word } from '../../morphology/index.js'
import type { NameLine, NameReader, ReadName } from '../language-names.js'

/** Words kept at hand; the whole store is emptied when it is full. */
const MOST_KEPT = 10_000

/** What was made of a word, and for which analyses: another lemmatiser's word is another word. */
interface Kept<Made> {
  readonly analyses: Word['analyses']
  readonly made: Made
}

/** The same maker with what it made of the words of late kept at hand; it may ask only the word itself, as written and
 *  with its analyses, and nothing of its place. */
export function keptByWord<Made>(make: (word: Word) => Made): (word: Word) => Made {
  const kept = new Map<string, Kept<Made>>()
  return (word) => {
    const known = kept.get(word.raw)
    if (known !== undefined && known.analyses === word.analyses) return known.made
    const made = make(word)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(word.raw, { analyses: word.analyses, made })
    return made
  }
}

/** The same reader with its last answer at hand: what the holder of a post leads is read once more as a name of its own. */
export function keptLast(read: NameReader): NameReader {
  let last: { readonly line: NameLine; readonly at: number; readonly found: ReadName | undefined } | undefined
  return (line, at) => {
    if (last?.line === line && last.at === at) return last.found
    const found = read(line, at)
    last = { line, at, found }
    return found
  }
}
