import { compareWords, type ScreenLanguage, type ScreenWords } from '../../languages/index.js'

interface PairScreen {
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

/** The two states of this register in the order of the page's alphabet, which favours neither. */
export function pairInOrder({ words, language }: PairScreen): string {
  const { KZ, UZ } = words.countries
  return [KZ, UZ].toSorted(compareWords(language)).join(' – ')
}
