import { areas as en } from './en/screen/areas.js'
import { areas as ru } from './ru/screen/areas.js'

/** Words of every list, act and field of the register, by the register's names. */
export type AreaWords = typeof en

const TABLES: Readonly<Record<string, AreaWords>> = { en, ru }

/** Words of the register's lists, acts and fields in a language, English where there are none. */
export function areaWords(tag: string): AreaWords {
  return TABLES[tag] ?? en
}
