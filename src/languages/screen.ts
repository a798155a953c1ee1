import * as en from './en/screen/index.js'
import * as ru from './ru/screen/index.js'

/** All words of the pages in one language; the English keys are the keys of all. */
export type ScreenWords = typeof en

/** Languages the pages speak, by the path they stand under. */
export const SCREEN_LANGUAGES = ['en', 'ru'] as const
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number]

const WORDS: Readonly<Record<ScreenLanguage, ScreenWords>> = { en, ru }

/** The words of the pages in a language. */
export function screenWords(language: ScreenLanguage): ScreenWords {
  return WORDS[language]
}

/** Whether the pages speak this language. */
export function isScreenLanguage(tag: string): tag is ScreenLanguage {
  return SCREEN_LANGUAGES.some((known) => known === tag)
}
