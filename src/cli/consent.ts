import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { fail, ok, type Result } from '../kernel/index.js'
import { complain } from './complain.js'
import { fill } from './fill.js'
import { remark } from './say.js'
import type { Session } from './session.js'

/** Options of every verb that changes the register. */
export interface WriteOptions {
  readonly yes?: boolean
  readonly dryRun?: boolean
}

/** Gives a verb the options of every write. */
export function withWriteOptions(command: Command, { words }: Session): Command {
  return command.option('--yes', words['option.yes']).option('--dry-run', words['option.dry-run'])
}

/** Whether a person will look at what is about to be done. */
export function isShown({ yes, dryRun }: WriteOptions, session: Session): boolean {
  return dryRun === true || (yes !== true && mayAsk(session))
}

function mayAsk({ terminal, globals }: Session): boolean {
  return terminal.input.isTTY === true && globals.mayAsk
}

/** Whether a change may be made: told by an option, else asked of the person at the terminal.
 *  errors: invalid.confirmation where nobody can be asked */
export async function askConsent(
  what: string,
  { yes, dryRun }: WriteOptions,
  session: Session,
): Promise<Result<boolean>> {
  const { words } = session
  if (dryRun) return refuse(fill(words['note.dry-run'], { what }), session)
  if (yes) return ok(true)
  if (!mayAsk(session)) return fail(complain('invalid.confirmation'))
  const answer = await question(fill(words['note.ask'], { what }), session)
  return /^\s*(y|д)/iu.test(answer) ? ok(true) : refuse(words['note.not-done'], session)
}

function refuse(note: string, session: Session): Result<boolean> {
  remark(note, session)
  return ok(false)
}

/** A line typed at the terminal; the end of input is no answer, and Ctrl-C is the signal it is elsewhere. */
function question(asked: string, { terminal }: Session): Promise<string> {
  const lines = createInterface({ input: terminal.input, output: terminal.talk.stream })
  return new Promise((answer) => {
    lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
    lines.on('close', () => answer(''))
    lines.question(asked, (line) => {
      answer(line)
      lines.close()
    })
  })
}
