import type { Word } from '../../morphology/index.js'
import { chain, glued, maybe, one, times } from './steps.js'

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\d&'’.-]+$/u
/** Latin letters that are no name of a body. */
const NOT_LATIN =
  /^(?:[IVXLC]+|COVID(?:-\d+)?|IT|ID|AI|GPS|VIP|QR|SMS|PDF|USD|EUR|Wi-Fi|Online|On|LNG|LPG|CNG|ESG)$/

/** Whether a word in Cyrillic text is written as names from abroad are, with Latin letters and a capital. */
export function isForeign({ capital, raw }: Word): boolean {
  return capital && LATIN.test(raw) && !NOT_LATIN.test(raw)
}

/** The end of a site's name: `.uz`, `.com-мен`. */
export const site = chain(
  glued(({ text }) => text === '.'),
  glued(({ raw }) => /^[a-z]{2,4}(?:-\p{Script=Cyrillic}{2,4})?$/u.test(raw)),
)

/** Words of a foreign company or mark, known by their letters, up to the end of its site. */
export const foreign = chain(times(one(isForeign), 1, 5), maybe(site))
