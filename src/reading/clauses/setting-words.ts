import type { ClauseWords } from '../../languages/index.js'
import { type Phrases, phrasesOf } from './phrases.js'

/** What names the setting of a clause: words before its noun, and words behind it. */
export interface SettingWords {
  /** Dictionary forms of gatherings. */
  readonly nouns: ReadonlySet<string>
  readonly opened: Phrases
  readonly links: Phrases
  readonly closed: Phrases
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
