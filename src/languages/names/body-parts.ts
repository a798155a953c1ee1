import type { Word } from '../../morphology/index.js'
import type { NameLine } from '../language-names.js'

/** What a language with verbs and class words last tells of the names of bodies. */
export interface BodyWords {
  /** The word between a person and the body called after him: `nomidagi`. */
  readonly calledAfter: string
  readonly isCommon: (word: Word) => boolean
  /** Whether a word is the class word of a ministry or the like, with the ending that ends its name. */
  readonly isMinistry: (word: Word) => boolean
  readonly joiners: ReadonlySet<string>
}

/** Words of a person's name at most, and words of a body's name behind a comma in it. */
const LONGEST_PERSON = 4
const LONGEST_REST = 7

/** The first word behind initials: `Л.Н. Гумилев`. */
export function pastInitials({ words }: NameLine, at: number): number {
  let to = at
  while (words[to]?.raw.length === 1 && words[to]?.capital && words[to + 1]?.text === '.') to += 2
  return to
}

/** Makes the questions whether a body is called after whoever is named first, as no body is that is only spoken of, and whether a
 *  comma stands between what a ministry is for: `Ekologiya, atrof-muhit va iqlim vazirligi`. */
export function bodyParts({ calledAfter, isCommon, isMinistry, joiners }: BodyWords) {
  return {
    isCalledAfter: (line: NameLine, at: number): boolean => {
      const from = pastInitials(line, at)
      const word = line.words[from]
      if (!word || isCommon(word)) return false
      return line.words.slice(from + 1, from + 1 + LONGEST_PERSON).some(({ text }) => text === calledAfter)
    },
    listsFields: ({ words }: NameLine, at: number): boolean => {
      if (words[at]?.text !== ',' || words[at + 1]?.capital) return false
      const rest = words.slice(at + 1, at + 1 + LONGEST_REST)
      const joint = rest.findIndex(({ text }) => joiners.has(text))
      return joint > 0 && joint < rest.findIndex(isMinistry)
    },
  }
}
