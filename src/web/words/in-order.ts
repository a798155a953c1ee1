import { compareWords, type ScreenLanguage, type ScreenWords } from '../../languages/index.js'
import { wordFor } from '../screen.js'

interface PairScreen {
  readonly words: ScreenWords
  readonly language: ScreenLanguage
  /** Two codes, as the register writes them: `UZ-KZ`. */
  readonly pair: string
}

/** What has a name, in the order of the alphabet of the page's language. */
export function inOrder<Named extends { readonly label: string }>(
  all: readonly Named[],
  language: ScreenLanguage,
): readonly Named[] {
  const compare = compareWords(language)
  return all.toSorted((one, other) => compare(one.label, other.label))
}

/** The two states of a pair in the order of the page's alphabet, which favours neither. */
export function pairInOrder({ words, language, pair }: PairScreen): string {
  const states = pair.split('-').map((code) => wordFor(words.countries, code))
  return states.toSorted(compareWords(language)).join('\u00a0– ')
}
