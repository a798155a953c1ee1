import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import { askConsent, type WriteOptions, withWriteOptions } from '../consent.js'
import { fill } from '../fill.js'
import { say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withIdentity } from './code.js'

/** States `user reset`: takes password, second factor and sessions of a person away; a new code lets him in again. */
export function declareReset(command: Command, session: Session): void {
  withWriteOptions(command, session)
    .argument('<name>', session.words['argument.person'])
    .action(async (name: string, options: WriteOptions) =>
      session.finish(await reset(name, options, session)),
    )
}

async function reset(name: string, options: WriteOptions, session: Session): Promise<Outcome> {
  const asked = fill(session.words['user.reset-asks'], { name })
  const consent = await askConsent(asked, options, session)
  if (!consent.ok || !consent.value) return consent.ok ? ok(0) : consent
  return withIdentity(session, async (identity) => {
    const ended = await identity.forgetPerson(name, 'command line')
    if (!ended.ok) return ended
    await say(`${fill(session.words['user.reset'], { name, count: ended.value })}\n`, session)
    return ok(0)
  })
}
