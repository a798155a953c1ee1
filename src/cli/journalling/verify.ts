import type { Command } from 'commander'
import { fail, ok } from '../../kernel/index.js'
import { type Verdict, verifyJournal } from '../../register/index.js'
import { complain } from '../complain.js'
import { fill } from '../fill.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'

/** States `journal verify`, which is `verify` for short. */
export function declareVerify(command: Command, session: Session): void {
  command
    .option('--json', session.words['option.json'])
    .action(async ({ json }: { readonly json?: boolean }) =>
      session.finish(await verify(json ?? false, session)),
    )
}

function verify(json: boolean, session: Session): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const verdict = await register.ask(verifyJournal)
    if (!verdict.ok) return verdict
    if (json) await say(jsonLine('kelisim.verdict/1', verdict.value), session)
    else if (verdict.value.sound) await say(`${soundLine(verdict.value, session)}\n`, session)
    return outcomeOf(verdict.value)
  })
}

function soundLine({ checked, head }: Verdict, { words, terminal }: Session): string {
  return terminal.data.colours.green(fill(words['journal.sound'], { checked, head }))
}

/** Evidence that disagrees is a conflict: exit code 4, so that a script can tell it from a database that is away. */
function outcomeOf({ broken }: Verdict): Outcome {
  if (broken === null) return ok(0)
  return fail(complain('conflict.journal', { number: broken.number, why: broken.why }))
}
