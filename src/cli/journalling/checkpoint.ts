import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { signNow } from './signing.js'

/** States `journal checkpoint`: three signed lines that anyone may keep to see later that nothing was rewritten. */
export function declareCheckpoint(command: Command, session: Session): void {
  command
    .option('--json', session.words['option.json'])
    .action(async ({ json }: { readonly json?: boolean }) =>
      session.finish(await checkpoint(json ?? false, session)),
    )
}

function checkpoint(json: boolean, session: Session): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const signed = await signNow(register)
    if (!signed.ok) return signed
    await say(json ? jsonLine('kelisim.checkpoint/1', signed.value) : signed.value.note, session)
    return ok(0)
  })
}
