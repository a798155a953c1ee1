import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Command } from 'commander'
import { fail, ok } from '../../kernel/index.js'
import { packageRoot } from '../../platform/offline.js'
import { type Verdict, verifyJournal } from '../../register/index.js'
import { complain } from '../complain.js'
import { fill } from '../fill.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'

interface VerifyOptions {
  readonly json?: boolean
  readonly since?: string
  readonly key?: string
}

/** States `journal verify`, which is `verify` for short: the database, or a bundle that was exported. */
export function declareVerify(command: Command, session: Session): void {
  const { words } = session
  command
    .argument('[bundle]', words['argument.bundle'])
    .option('--since <checkpoint>', words['option.since-checkpoint'])
    .option('--key <line>', words['option.journal-key'])
    .option('--json', words['option.json'])
    .action(async (bundle: string | undefined, options: VerifyOptions) =>
      session.finish(
        await (bundle === undefined
          ? verify(options.json ?? false, session)
          : verifyElsewhere(bundle, options)),
      ),
    )
}

/** A bundle is checked by the program that ships for outsiders, in a process of its own: nothing of ours is trusted. */
async function verifyElsewhere(bundle: string, { json, since, key }: VerifyOptions): Promise<Outcome> {
  const given = { since, key }
  const options = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  )
  const program = join(packageRoot(), 'bin', 'verify-bundle.mjs')
  const args = [program, bundle, ...options, ...(json ? ['--json'] : [])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = await once(child, 'exit')
  return ok(typeof code === 'number' ? code : CANNOT_READ)
}

/** Exit code of a verifier that was killed. */
const CANNOT_READ = 6

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
