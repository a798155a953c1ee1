import { EN } from './en/index.js'
import { KK } from './kk/index.js'
import type { Language } from './language.js'
import { RU } from './ru/index.js'
import { UZ } from './uz/index.js'

/** All languages that are read. A door of its own, for a reader needs none of the words of the pages: those are two files of five
 *  of what a command would load before it reads. */
export const LANGUAGES: readonly Language[] = [RU, UZ, KK, EN]
