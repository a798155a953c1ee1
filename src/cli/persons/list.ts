import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withIdentity } from './code.js'

/** States `user list`: who has a password, with sessions and second factor. */
export function declarePersons(command: Command, session: Session): void {
  command
    .option('--json', session.words['option.json'])
    .action(async ({ json }: { readonly json?: boolean }) =>
      session.finish(await listPersons(json ?? false, session)),
    )
}

function listPersons(json: boolean, session: Session): Promise<Outcome> {
  return withIdentity(session, async (identity) => {
    const states = await identity.personStates()
    if (!states.ok) return states
    const { words } = session
    const lines = states.value.map(({ name, sessions, hasSecondFactor, seen }) =>
      [name, `${sessions}`, hasSecondFactor ? words['user.second'] : '–', seen ?? '–'].join('  '),
    )
    const text = lines.length === 0 ? `${words['user.none']}\n` : lines.map((line) => `${line}\n`).join('')
    await say(json ? jsonLine('kelisim.persons/1', { persons: states.value }) : text, session)
    return ok(0)
  })
}
