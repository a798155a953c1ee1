import { isScreenLanguage, SCREEN_LANGUAGES, type ScreenLanguage } from '../languages/index.js'

/** The name of the cookie that remembers the language of the pages. */
export const LANGUAGE_COOKIE = 'kelisim_language'

const DEFAULT_LANGUAGE: ScreenLanguage = SCREEN_LANGUAGES[0]

/** Languages without their script, and the short names that sites of the region have in their addresses. Sites differ in
 *  which script stands under `/uz/` and which under `/oz/`; both lead to the official one. */
const ALIASES: Readonly<Record<string, ScreenLanguage>> = {
  uz: 'uz-Latn',
  oz: 'uz-Latn',
  kk: 'kk-Cyrl',
  kz: 'kk-Cyrl',
}

/** The language of the pages that a tag means: `uz-UZ` is `uz-Latn`, `KK-cyrl-KZ` is `kk-Cyrl`; null for another. */
function languageMeant(tag: string): ScreenLanguage | null {
  const [language = '', ...subtags] = tag.toLowerCase().split('-')
  const scripted = SCREEN_LANGUAGES.find((known) =>
    subtags.some((subtag) => known.toLowerCase() === `${language}-${subtag}`),
  )
  if (scripted) return scripted
  const alias = Object.hasOwn(ALIASES, language) ? ALIASES[language] : undefined
  return alias ?? (isScreenLanguage(language) ? language : null)
}

/** An address taken apart: the language it begins with, if any, and the rest. */
export interface LanguagePath {
  readonly language: ScreenLanguage | null
  readonly path: string
}

/** Takes the language off the front of a path: `/ru/register` is `ru` and `/register`. */
export function splitPath(path: string): LanguagePath {
  const [, first = ''] = path.split('/', 2)
  if (!isScreenLanguage(first)) return { language: null, path }
  return { language: first, path: path.slice(first.length + 1) || '/' }
}

/** The path under the proper name of its language, when it stands under another name of it; else null.
 *  shapes: only the names above and tags with a script, so that `/ru-RU` stays an address that is not there */
export function properPath(path: string): string | null {
  const [, first = ''] = path.split('/', 2)
  if (isScreenLanguage(first) || !/^(?:[a-z]{2}|[a-z]{2}-(?:latn|cyrl))$/i.test(first)) return null
  const language = languageMeant(first)
  return language === null ? null : `/${language}${path.slice(first.length + 1) || '/'}`
}

interface Wish {
  readonly language: ScreenLanguage | null
  readonly weight: number
}

function wishOf(part: string): Wish {
  const [tag = '', ...parameters] = part.trim().split(';')
  const quality = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='))
  return { language: languageMeant(tag), weight: quality ? Number(quality.slice(2)) : 1 }
}

/** The language a browser asks for most, of those the pages speak. */
export function wishedLanguage(accept: string | undefined): ScreenLanguage | null {
  const wishes = (accept ?? '').slice(0, 500).split(',').map(wishOf)
  const known = wishes.filter(({ language, weight }) => language !== null && weight > 0)
  return known.sort((a, b) => b.weight - a.weight)[0]?.language ?? null
}

/** Where the language of a page may be told, the first that tells it holds. */
export interface LanguageSources {
  readonly path: ScreenLanguage | null
  readonly cookie: string | undefined
  readonly accept: string | undefined
}

/** The language of a page: its address, then what was chosen before, then what the browser asks for. */
export function chooseLanguage({ path, cookie = '', accept }: LanguageSources): ScreenLanguage {
  if (path) return path
  return isScreenLanguage(cookie) ? cookie : (wishedLanguage(accept) ?? DEFAULT_LANGUAGE)
}
