import { areas as en } from './en/screen/areas.js'
import { KK_LATIN } from './kk/latin.js'
import { areas as kk } from './kk/screen/areas.js'
import { areas as ru } from './ru/screen/areas.js'
import { transliterateTree } from './transliteration/messages.js'
import { makeTransliterator } from './transliteration/transliterate.js'
import { UZ_CYRILLIC } from './uz/cyrillic.js'
import { areas as uz } from './uz/screen/areas.js'

/** Words of every list, act and field of the register, by the register's names. */
export type AreaWords = typeof en

const TABLES: Readonly<Record<string, () => AreaWords>> = {
  en: () => en,
  ru: () => ru,
  'uz-Latn': () => uz,
  'uz-Cyrl': () => transliterateTree(uz, makeTransliterator(UZ_CYRILLIC)),
  'kk-Cyrl': () => kk,
  'kk-Latn': () => transliterateTree(kk, makeTransliterator(KK_LATIN)),
}

/** Words of the register's lists, acts and fields in a language, English where there are none. */
export function areaWords(tag: string): AreaWords {
  return (Object.hasOwn(TABLES, tag) ? TABLES[tag]?.() : undefined) ?? en
}
