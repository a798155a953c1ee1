import { cli as en } from './en/screen/cli.js'
import { cli as ru } from './ru/screen/cli.js'

/** A place in the table of words, the same in every language. */
export type CliKey = keyof typeof en
export type CliWords = Readonly<Record<CliKey, string>>

const TABLES: Readonly<Record<string, CliWords>> = { en, ru }

/** Tags of the languages the command line speaks. */
export const CLI_LANGUAGES: readonly string[] = Object.keys(TABLES)

/** Words of the command line in a language, English where there are none.
 *  source: docs/decisions/0014 (why these words have a door of their own: no rule is loaded to print a version) */
export function cliWords(tag: string): CliWords {
  return TABLES[tag] ?? en
}
