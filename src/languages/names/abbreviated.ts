import { itemBefore } from '../../kernel/index.js'
import type { Word } from '../../morphology/index.js'
import { isInCapitals } from '../../text/index.js'
import type { NameLine, ReadName } from '../language-names.js'

/** What a language tells of the names before their abbreviations. */
export interface Abbreviated {
  /** Whether a word tells a body. */
  readonly isBody: (word: Word) => boolean
  /** Whether a word may stand in the name of a body. */
  readonly goesOn: (word: Word) => boolean
}

/** Words at most from the head of a name to its abbreviation. */
const LONGEST = 12

/** Whether the words before a bracket name a body that begins as its abbreviation does. */
function namesBefore(words: readonly Word[], bracket: number, initial: string, told: Abbreviated): boolean {
  let hasBody = false
  for (let at = bracket - 1; at >= Math.max(0, bracket - LONGEST); at--) {
    const word = words[at]
    if (!word || !told.goesOn(word)) return false
    hasBody ||= told.isBody(word)
    if (hasBody && word.capital && word.raw.startsWith(initial)) return true
  }
  return false
}

/** Makes the reader of abbreviations in brackets behind the body they stand for: `Latvian Investment Agency (LIA)`. */
export function abbreviationReader(told: Abbreviated) {
  return ({ words }: NameLine, at: number): ReadName | undefined => {
    const word = words[at]
    const isBracketed = itemBefore(words, at)?.text === '(' && words[at + 1]?.text === ')'
    if (!word || !isBracketed || word.raw.length < 2 || !isInCapitals(word.raw)) return undefined
    if (!namesBefore(words, at - 1, word.raw.slice(0, 1), told)) return undefined
    return { to: at + 1, kind: 'organisation', value: word.raw }
  }
}
