import { Command, CommanderError } from 'commander'
import { CLI_LANGUAGES, cliWords } from '../languages/command-line.js'
import { exitCodeOf } from '../platform/offline.js'
import { complain } from './complain.js'
import { type Globals, pickLanguage, takeGlobals } from './globals.js'
import { programHelp, verbHelp } from './help.js'
import { type Interruption, watchInterruption } from './interruption.js'
import { mistakeOf, unknownVerb } from './mistakes.js'
import { problemLines } from './report.js'
import { say } from './say.js'
import type { Outcome, Session } from './session.js'
import { openTerminal } from './terminal.js'
import { VERB_NAMES, type Verb } from './verbs.js'
import { programVersion } from './version.js'

/** What the module of a verb offers: it states its arguments and options and what to do with them. */
interface VerbModule {
  readonly declare: (command: Command, session: Session) => void
}

/** Verbs are loaded when named: most need the database, and the reader must start without it.
 *  source: docs/decisions/0014 */
const MODULES: Readonly<Record<Verb, () => Promise<VerbModule>>> = {
  read: () => import('./commands/read.js'),
  languages: () => import('./commands/languages.js'),
  intake: () => import('./commands/intake.js'),
  review: () => import('./commands/review.js'),
  register: () => import('./commands/register.js'),
  journal: () => import('./commands/journal.js'),
  verify: () => import('./commands/verify.js'),
  serve: () => import('./commands/serve.js'),
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
  const words = cliWords(pickLanguage(globals.language, process.env, CLI_LANGUAGES))
  const look = { colours: terminal.talk.colours, verbose: globals.isVerbose }
  const interruption = watchInterruption(process, (error) => {
    finish({ ok: false, problem: complain('unavailable.output', { detail: error.message }) })
  })
  const finish = (outcome: Outcome) => {
    process.exitCode = process.exitCode || exitOf(outcome, interruption)
    const isCutShort = interruption.exitCode() > 0
    if (!outcome.ok && !isCutShort) process.stderr.write(problemLines(outcome.problem, words, look))
  }
  return { terminal, words, globals, interruption, finish }
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
  if (name === 'help') return explain(rest[0], session)
  const command = await loadVerb(name, session, false)
  if (command === undefined) return session.finish({ ok: false, problem: unknownVerb(name, VERB_NAMES) })
  await parse(command, rest, session)
}

async function parse(command: Command, line: readonly string[], session: Session): Promise<void> {
  try {
    await command.parseAsync(line, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return
    session.finish({ ok: false, problem: mistakeOf(error, reached(command, line)) })
  }
}

/** The innermost command a line names, where a mistake in it belongs. */
function reached(command: Command, line: readonly string[]): Command {
  const sub = command.commands.find((each) => line.includes(each.name()))
  return sub ?? command
}

async function loadVerb(name: string, session: Session, isLong: boolean): Promise<Command | undefined> {
  if (!isVerb(name)) return undefined
  const { declare } = await MODULES[name]()
  const style = { words: session.words, colours: session.terminal.data.colours, isLong }
  const command = new Command(name)
    .description(session.words[`verb.${name}`])
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', session.words['option.help'])
    .configureHelp({ formatHelp: (each) => verbHelp(each, style) })
    .configureOutput({ writeErr: () => undefined })
  declare(command, session)
  return command
}

function isVerb(name: string): name is Verb {
  return Object.hasOwn(MODULES, name)
}

async function explain(verb: string | undefined, session: Session): Promise<void> {
  if (verb === undefined || verb === 'help') return say(overview(session, true), session)
  const command = await loadVerb(verb, session, true)
  if (command === undefined) return session.finish({ ok: false, problem: unknownVerb(verb, VERB_NAMES) })
  await say(command.helpInformation(), session)
}

function overview({ words, terminal }: Session, isLong: boolean): string {
  return programHelp(VERB_NAMES, { words, colours: terminal.data.colours, isLong })
}

await main(process.argv.slice(2))
