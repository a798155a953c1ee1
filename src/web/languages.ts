import { isScreenLanguage, SCREEN_LANGUAGES, type ScreenLanguage } from '../languages/index.js'

/** The name of the cookie that remembers the language of the pages. */
export const LANGUAGE_COOKIE = 'kelisim_language'

const DEFAULT_LANGUAGE: ScreenLanguage = SCREEN_LANGUAGES[0]

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

interface Wish {
  readonly tag: string
  readonly weight: number
}

function wishOf(part: string): Wish {
  const [tag = '', ...parameters] = part.trim().split(';')
  const quality = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='))
  return { tag: (tag.split('-')[0] ?? '').toLowerCase(), weight: quality ? Number(quality.slice(2)) : 1 }
}

/** The language a browser asks for most, of those the pages speak. */
export function wishedLanguage(accept: string | undefined): ScreenLanguage | null {
  const wishes = (accept ?? '').slice(0, 500).split(',').map(wishOf)
  const known = wishes.filter(({ tag, weight }) => isScreenLanguage(tag) && weight > 0)
  const best = known.sort((a, b) => b.weight - a.weight)[0]
  return best && isScreenLanguage(best.tag) ? best.tag : null
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
