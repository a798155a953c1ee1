import { compareWords, type ScreenLanguage } from '../../languages/index.js'

/** What has a name, in the order of the alphabet of the page's language. */
export function inOrder<Named extends { readonly label: string }>(
  all: readonly Named[],
  language: ScreenLanguage,
): readonly Named[] {
  const compare = compareWords(language)
  return all.toSorted((one, other) => compare(one.label, other.label))
}
