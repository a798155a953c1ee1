import type { ClauseWords } from '../../languages/index.js'

/** Phrases by their first word, each as the words behind it. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** What names the setting of a clause: words before its noun, and words behind it. */
export interface SettingWords {
  /** Dictionary forms of gatherings. */
  readonly nouns: ReadonlySet<string>
  readonly opened: Phrases
  readonly links: Phrases
  readonly closed: Phrases
}

function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>()
  for (const [first = '', ...rest] of list.map((phrase) => phrase.split(' ')))
    phrases.set(first, [...(phrases.get(first) ?? []), rest])
  return phrases
}

/** Makes the words of settings ready. */
export function makeSettings({
  settings: { nouns, opened = [], links = [], closed = [] },
}: ClauseWords): SettingWords {
  return {
    nouns: new Set(nouns),
    opened: phrasesOf(opened),
    links: phrasesOf(links),
    closed: phrasesOf(closed),
  }
}
