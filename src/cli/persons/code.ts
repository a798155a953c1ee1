import type { Command } from 'commander'
import { fail, ok } from '../../kernel/index.js'
import { openIdentity } from '../../platform/identity/index.js'
import { type Identity, systemClock } from '../../platform/index.js'
import { actorNamed, type Register } from '../../register/index.js'
import { fill } from '../fill.js'
import { jsonLine, remark, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { configOf, withRegister } from '../with-register.js'

interface CodeOptions {
  readonly json?: boolean
}

const DAY_LENGTH = 10

/** States `user code`: a one-time code for the first operator, or for a person to set a password anew. */
export function declareCode(command: Command, session: Session): void {
  command
    .argument('[name]', session.words['argument.person'])
    .option('--json', session.words['option.json'])
    .action(async (name: string | undefined, options: CodeOptions) =>
      session.finish(await makeCode(name, options, session)),
    )
}

/** Works with sign-in and the register of the settings, and closes both. */
export function withIdentity(
  session: Session,
  work: (identity: Identity, register: Register) => Promise<Outcome>,
): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const config = configOf(session)
    if (!config.ok) return config
    const { origin, port } = config.value
    const identity = await openIdentity(config.value, origin ?? `http://localhost:${port}`)
    if (!identity.ok) return identity
    try {
      return await work(identity.value, register)
    } finally {
      await identity.value.close()
    }
  })
}

function makeCode(name: string | undefined, { json }: CodeOptions, session: Session): Promise<Outcome> {
  return withIdentity(session, async (identity, register) => {
    const person = name?.trim() || null
    const today = systemClock().slice(0, DAY_LENGTH)
    const known = person === null ? ok(null) : await register.ask((db) => actorNamed(db, person, today))
    if (!known.ok) return fail(known.problem)
    const kind = person === null ? ('first' as const) : ('person' as const)
    const code = await identity.makeCode({ kind, person }, 'command line')
    if (!code.ok) return code
    const { words } = session
    await say(json ? jsonLine('kelisim.one-time-code/1', code.value) : `${code.value.code}\n`, session)
    remark(fill(words['user.code'], { until: code.value.until }), session)
    return ok(0)
  })
}
