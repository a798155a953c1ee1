import { CLI_LANGUAGES, cliWords } from '../languages/command-line.js'
import { exitCodeOf } from '../platform/offline.js'
import { complain } from './complain.js'
import { type Globals, pickLanguage, takeGlobals } from './globals.js'
import { programHelp } from './help.js'
import { type Interruption, watchInterruption } from './interruption.js'
import { unknownVerb } from './mistakes.js'
import { problemLines } from './report.js'
import { say } from './say.js'
import type { Outcome, Session } from './session.js'
import { openTerminal } from './terminal.js'
import type { VerbModule } from './verb-line.js'
import { VERB_NAMES, type Verb } from './verbs.js'
import { programVersion } from './version.js'

/** Verbs are loaded when named: most need the database, and the reader must start without it. What reads their line
 *  is loaded then, too: the version and the overview need neither.
 *  source: docs/decisions/0014 */
const MODULES: Readonly<Record<Verb, () => Promise<VerbModule>>> = {
  read: () => import('./commands/read.js'),
  languages: () => import('./commands/languages.js'),
  intake: () => import('./commands/intake.js'),
  review: () => import('./commands/review.js'),
  register: () => import('./commands/register.js'),
  example: () => import('./commands/example.js'),
  import: () => import('./commands/import.js'),
  journal: () => import('./commands/journal.js'),
  verify: () => import('./commands/verify.js'),
  serve: () => import('./commands/serve.js'),
  user: () => import('./commands/user.js'),
  migrate: () => import('./commands/migrate.js'),
  doctor: () => import('./commands/doctor.js'),
  config: () => import('./commands/config.js'),
  completion: () => import('./commands/completion.js'),
}

/** Only settings before words are known: no verb, no option of one. */
const NO_GLOBALS: Globals = { isVerbose: false, isQuiet: false, mayAsk: true, isColourRefused: false }

async function main(line: readonly string[]): Promise<void> {
  const taken = takeGlobals(line)
  const session = openSession(taken.ok ? taken.value.globals : NO_GLOBALS)
  if (!taken.ok) return session.finish(taken)
  try {
    await runVerb(taken.value.rest, session)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    session.finish({ ok: false, problem: { ...complain('broken.unexpected', { detail }), cause } })
  }
}

function openSession(globals: Globals): Session {
  const terminal = openTerminal(process, globals.isColourRefused)
  const language = pickLanguage(globals.language, process.env, CLI_LANGUAGES)
  const words = cliWords(language)
  const look = { colours: terminal.talk.colours, verbose: globals.isVerbose }
  const interruption = watchInterruption(process, (error) => {
    finish({ ok: false, problem: complain('unavailable.output', { detail: error.message }) })
  })
  const finish = (outcome: Outcome) => {
    process.exitCode = process.exitCode || exitOf(outcome, interruption)
    const isCutShort = interruption.exitCode() > 0
    if (!outcome.ok && !isCutShort) process.stderr.write(problemLines(outcome.problem, words, look))
  }
  return { terminal, language, words, globals, interruption, finish }
}

/** A problem after an interruption is only its echo; an answer that could not be written stays the first failure. */
function exitOf(outcome: Outcome, interruption: Interruption): number {
  if (outcome.ok) return outcome.value
  return interruption.exitCode() || exitCodeOf(outcome.problem)
}

async function runVerb(line: readonly string[], session: Session): Promise<void> {
  const [name = '--help', ...rest] = line
  if (name === '--version' || name === '-V') return say(`${programVersion()}\n`, session)
  if (name === '-h' || name === '--help') return say(overview(session, name === '--help'), session)
  if (name === 'help') return explain(rest, session)
  if (!isVerb(name)) return session.finish({ ok: false, problem: unknownVerb(name, VERB_NAMES) })
  const { commandOf, followLine } = await import('./verb-line.js')
  await followLine(commandOf(name, await MODULES[name](), session), rest, session)
}

async function explain([verb, subverb]: readonly string[], session: Session): Promise<void> {
  if (verb === undefined || verb === 'help') return say(overview(session, true), session)
  if (!isVerb(verb)) return session.finish({ ok: false, problem: unknownVerb(verb, VERB_NAMES) })
  const { commandOf } = await import('./verb-line.js')
  const command = commandOf(verb, await MODULES[verb](), session, true)
  const named = command.commands.find((each) => each.name() === subverb) ?? command
  await say(named.helpInformation(), session)
}

function isVerb(name: string): name is Verb {
  return Object.hasOwn(MODULES, name)
}

function overview({ words, terminal }: Session, isLong: boolean): string {
  return programHelp(VERB_NAMES, { words, colours: terminal.data.colours, isLong })
}

await main(process.argv.slice(2))
