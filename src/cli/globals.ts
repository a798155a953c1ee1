import { fail, ok, type Result } from '../kernel/index.js'
import { complain } from './complain.js'
import type { Environment } from './terminal.js'

/** Options that mean the same for every verb, wherever they stand in the line. */
export interface Globals {
  readonly language?: string
  readonly data?: string
  readonly isVerbose: boolean
  readonly isQuiet: boolean
  readonly mayAsk: boolean
  readonly isColourRefused: boolean
}

/** The line without the options of every verb. */
export interface Line {
  readonly globals: Globals
  readonly rest: readonly string[]
}

const SWITCHES = ['--verbose', '--quiet', '--no-input', '--no-color'] as const
const VALUED = ['--lang-ui', '--data'] as const

/** Names of the options of every verb. */
export const GLOBAL_OPTIONS: readonly string[] = [...SWITCHES, ...VALUED]

/** Takes the options of every verb out of the line, so that verbs see only their own.
 *  errors: invalid.option-value */
export function takeGlobals(line: readonly string[]): Result<Line> {
  const end = line.includes('--') ? line.indexOf('--') : line.length
  const rest: string[] = []
  const found = new Map<string, string>()
  for (let at = 0; at < end; at++) {
    const [name, value] = splitOption(line[at] ?? '')
    if (isSwitch(name) && value === undefined) found.set(name, '')
    else if (!isValued(name)) rest.push(line[at] ?? '')
    else {
      const given = value ?? (at + 1 < end ? line[++at] : undefined)
      if (given === undefined) return fail(complain('invalid.option-value', { option: name, verb: '' }))
      found.set(name, given)
    }
  }
  return ok({ globals: globalsOf(found), rest: [...rest, ...line.slice(end)] })
}

function splitOption(word: string): readonly [string, string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

function isSwitch(name: string): boolean {
  return SWITCHES.some((known) => known === name)
}

function isValued(name: string): boolean {
  return VALUED.some((known) => known === name)
}

function globalsOf(found: ReadonlyMap<string, string>): Globals {
  const language = found.get('--lang-ui')
  const data = found.get('--data')
  return {
    ...(language === undefined ? {} : { language }),
    ...(data === undefined ? {} : { data }),
    isVerbose: found.has('--verbose'),
    isQuiet: found.has('--quiet'),
    mayAsk: !found.has('--no-input'),
    isColourRefused: found.has('--no-color'),
  }
}

/** Tag of the language to speak: the option, the setting, then the locale, as far as there are words for it. */
export function pickLanguage(
  asked: string | undefined,
  environment: Environment,
  known: readonly string[],
): string {
  const { KELISIM_LANG, LC_ALL, LC_MESSAGES, LANG } = environment
  const wishes = [asked, KELISIM_LANG, LC_ALL || LC_MESSAGES || LANG]
  const tags = wishes.map((wish) => wish?.split(/[-_.@]/)[0]?.toLowerCase())
  return tags.find((tag) => tag !== undefined && known.includes(tag)) ?? 'en'
}
