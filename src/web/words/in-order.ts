import { compareWords, PARTNER_STATES, type ScreenLanguage, type ScreenWords } from '../../languages/index.js'
import { wordFor } from '../screen.js'

/** The words of a page and their language. */
export interface Words {
  readonly words: ScreenWords
  readonly language: ScreenLanguage
}

/** What has a name, in the order of the alphabet of the page's language. */
export function inOrder<Named extends { readonly label: string }>(
  all: readonly Named[],
  language: ScreenLanguage,
): readonly Named[] {
  const compare = compareWords(language)
  return all.toSorted((one, other) => compare(one.label, other.label))
}

/** The states that can be chosen, by name, in the order of the alphabet of the page's language. */
export function statesToChoose({ words, language }: Words): readonly { value: string; label: string }[] {
  const named = PARTNER_STATES.map((value) => ({ value, label: wordFor(words.countries, value) }))
  return inOrder(named, language)
}

/** What the pair `UZ-KZ` is called: its two states in the order of the page's alphabet, which favours neither. */
export function pairName(pair: string, { words, language }: Words): string {
  const states = pair.split('-').map((code) => wordFor(words.countries, code))
  return states.toSorted(compareWords(language)).join('\u00a0– ')
}
