import { itemBefore } from '../../kernel/index.js'
import type { Word } from '../../morphology/index.js'
import type { NameLine } from '../language-names.js'

/** What a language tells of words that may be a name from far away. */
export interface PairWords {
  /** A word with a capital that is no abbreviation. */
  readonly isName: (word: Word | undefined) => word is Word
  readonly isCommon: (word: Word) => boolean
  /** Whether the words before belong to something else: a body, a place, a company. */
  readonly isClass: (word: Word | undefined) => boolean
  /** Whether a word stands where something happens or comes from, as people seldom do. */
  readonly isPlaced: (word: Word) => boolean
  /** Whether a word tells where somebody comes from, with a capital at the head of a sentence: `Кениялық`. */
  readonly isOrigin: (word: Word) => boolean
}

const FEWEST = 2
const MOST = 3
/** Shorter words are of abbreviations and of names that the tables have. */
const SHORTEST = 3

/** Behind a dash or before it stands one end of a line, in quotation marks a name of something else. */
const OF_OTHERS = /^[–—\-«»“”„"]$/

/** Class words may stand one word further: `Ириклі су қоймасы`. */
const CLASSES_WITHIN = 2

/** Makes the question whether two or three unknown words with capitals stand here in a row and name nothing else: where neither
 *  articles nor prepositions stand before places, that is a person from far away (`Kaspar Veldkamp`). */
export function foreignPair({ isName, isCommon, isClass, isPlaced, isOrigin }: PairWords) {
  const isUnknown = (line: NameLine, at: number) => {
    const word = line.words[at]
    return (
      isName(word) &&
      word.raw.length >= SHORTEST &&
      !isCommon(word) &&
      !isOrigin(word) &&
      line.entryAt(at) === undefined
    )
  }
  const isEnd = ({ words }: NameLine, to: number) =>
    !OF_OTHERS.test(words[to]?.text ?? '') &&
    !isName(words[to]) &&
    !words.slice(to, to + CLASSES_WITHIN).some(isClass)
  return (line: NameLine, at: number): boolean => {
    const before = itemBefore(line.words, at)
    if ((before?.capital && !isOrigin(before)) || OF_OTHERS.test(before?.text ?? '')) return false
    let to = at
    while (to <= at + MOST && isUnknown(line, to)) to++
    const last = line.words[to - 1]
    const isRow = to - at >= FEWEST && to - at <= MOST
    return isRow && last !== undefined && !isPlaced(last) && isEnd(line, to)
  }
}
