import { Command, CommanderError } from 'commander'
import { verbHelp } from './help.js'
import { mistakeOf } from './mistakes.js'
import type { Session } from './session.js'
import type { Verb } from './verbs.js'

/** What the module of a verb offers: it states its arguments and options and what to do with them. */
export interface VerbModule {
  readonly declare: (command: Command, session: Session) => void
}

/** The command of a verb, ready to read a line or to explain itself. */
export function commandOf(name: Verb, { declare }: VerbModule, session: Session, isLong = false): Command {
  const { words, terminal } = session
  const style = { words, colours: terminal.data.colours, isLong }
  const command = new Command(name)
    .description(words[`verb.${name}`])
    .exitOverride()
    .enablePositionalOptions()
    .helpCommand(false)
    .helpOption('-h, --help', words['option.help'])
    .configureHelp({ formatHelp: (each) => verbHelp(each, style) })
    .configureOutput({ writeErr: () => undefined })
  declare(command, session)
  return command
}

/** Reads the rest of the line and does what it says; a mistake in it is told as a problem. */
export async function followLine(command: Command, line: readonly string[], session: Session): Promise<void> {
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
