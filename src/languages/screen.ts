import { bindWords } from './binding.js'
import { countryNames } from './country-names.js'
import * as en from './en/screen/index.js'
import { KK_LATIN } from './kk/latin.js'
import * as kk from './kk/screen/index.js'
import * as ru from './ru/screen/index.js'
import { changeMessages, transliterateTree } from './transliteration/messages.js'
import { makeTransliterator } from './transliteration/transliterate.js'
import { UZ_CYRILLIC } from './uz/cyrillic.js'
import * as uz from './uz/screen/index.js'

/** All words of the pages in one language; the English keys are the keys of all. */
export type ScreenWords = typeof en

/** Languages the pages speak, each in each of its scripts, by the path they stand under. */
export const SCREEN_LANGUAGES = ['en', 'ru', 'uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'kk-Latn'] as const
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number]

/** The words written by hand, by language. */
const WORDS: Readonly<Record<'en' | 'ru' | 'uz' | 'kk', ScreenWords>> = { en, ru, uz, kk }

/** The forms made of another one of their language, and how. */
const MADE_OF = {
  'uz-Cyrl': { from: 'uz-Latn', write: makeTransliterator(UZ_CYRILLIC) },
  'kk-Latn': { from: 'kk-Cyrl', write: makeTransliterator(KK_LATIN) },
} as const

const MAKERS: Readonly<Record<ScreenLanguage, () => ScreenWords>> = {
  en: () => WORDS.en,
  ru: () => WORDS.ru,
  'uz-Latn': () => WORDS.uz,
  'uz-Cyrl': () => ({
    ...transliterateTree(WORDS.uz, MADE_OF['uz-Cyrl'].write),
    countries: countryNames('uz-Cyrl'),
  }),
  'kk-Cyrl': () => WORDS.kk,
  'kk-Latn': () => transliterateTree(WORDS.kk, MADE_OF['kk-Latn'].write),
}

const made = new Map<ScreenLanguage, ScreenWords>()

function makeWords(language: ScreenLanguage): ScreenWords {
  return changeMessages(MAKERS[language](), (message) => bindWords(message, language))
}

/** The words of the pages in a language, without places where a line should not break; made when they are first asked for. */
export function screenWords(language: ScreenLanguage): ScreenWords {
  const words = made.get(language) ?? makeWords(language)
  made.set(language, words)
  return words
}

/** A name of ours in another script of its language, `Достық` as `Dostyq`; null where the form is not made of that of the name.
 *  shapes: names of our data only, never what was published */
export function inOtherScript(name: string, lang: string, language: ScreenLanguage): string | null {
  const made = Object.entries(MADE_OF).find(([form, { from }]) => form === language && from === lang)
  return made ? made[1].write(name) : null
}

/** Whether the pages speak this language. */
export function isScreenLanguage(tag: string): tag is ScreenLanguage {
  return SCREEN_LANGUAGES.some((known) => known === tag)
}
