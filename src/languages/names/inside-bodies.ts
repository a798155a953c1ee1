import { MARK, type Word } from '../../morphology/index.js'
import { NOTE, noted } from '../../text/index.js'
import type { NameLine } from '../language-names.js'

/** What a language with class words last tells of the words of a body's name. */
export interface InsideBodies {
  /** Whether a word is the class word that ends a name. */
  readonly isClass: (word: Word) => boolean
  /** Words that stand inside names though they join phrases, and those that stand in none. */
  readonly inner: ReadonlySet<string>
  readonly outer: ReadonlySet<string>
  /** Whether a word ends a phrase by its case. */
  readonly endsPhrase: (word: Word) => boolean
  /** Forms of what a body does with the object before them: `Turizmni rivojlantirish qoʻmitasi`. */
  readonly cares: ReadonlySet<string>
  /** Whether a word that ends so may be a name from abroad, if it has a capital. */
  readonly looksForeign?: (word: Word) => boolean
}

/** What a word may be in the name of a body. */
const PART = { head: 1, inner: 2, object: 4, foreign: 8 } as const

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** Words of these kinds stand in no name. */
const NO_PART = MARK.function | MARK.verb | MARK.gerund

function isObject({ analyses }: Word): boolean {
  return analyses.some(({ marks }) => (marks & MARK.accusative) !== 0)
}

function innerPart(word: Word, { inner, outer, endsPhrase, looksForeign }: InsideBodies): number {
  if (word.kind === 'mark') return DASHES.has(word.text) ? PART.inner : 0
  if (inner.has(word.text)) return PART.inner
  const isPlain = word.kind === 'word' && ((word.analyses[0]?.marks ?? 0) & NO_PART) === 0
  if (!isPlain || outer.has(word.text)) return 0
  if (!endsPhrase(word)) return PART.inner
  return (looksForeign?.(word) ? PART.foreign : 0) | (isObject(word) ? PART.object : 0)
}

/** Makes the questions whether a word ends the name of a body, and whether it stands inside one; what a written word may be is
 *  known once. */
export function insideBodies(told: InsideBodies) {
  const partsOf = noted(NOTE.body, (word: Word): number => {
    return innerPart(word, told) | (told.isClass(word) ? PART.head : 0)
  })
  const partsAt = ({ words }: NameLine, at: number): number => {
    const word = words[at]
    return word ? partsOf(word.form.notes, word) : 0
  }
  return {
    isHead: (line: NameLine, at: number): boolean => (partsAt(line, at) & PART.head) !== 0,
    isInner: (line: NameLine, at: number): boolean => {
      const parts = partsAt(line, at)
      if ((parts & PART.inner) !== 0) return true
      if ((parts & PART.foreign) !== 0 && line.words[at]?.capital === true) return true
      return (parts & PART.object) !== 0 && told.cares.has(line.words[at + 1]?.text ?? '')
    },
  }
}
