import { checksumOf, DICTIONARY_LAYOUT, follow, hashOfWord, labelOf, SEPARATOR } from './layout.js'
import { MARK } from './lemma.js'

/** All that the script which compiles a dictionary must know of how it will be read; nothing of it is written twice. */
export const dictionaryFormat = {
  layout: DICTIONARY_LAYOUT,
  marks: MARK,
  separator: SEPARATOR,
  checksumOf,
  follow,
  hashOfWord,
  labelOf,
} as const

export type DictionaryFormat = typeof dictionaryFormat
