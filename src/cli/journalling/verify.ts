import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Command } from 'commander'
import { fail, ok } from '../../kernel/index.js'
import { packageRoot } from '../../platform/offline.js'
import {
  holdTablesAgainstJournal,
  type TableVerdict,
  type Verdict,
  verifyJournal,
} from '../../register/index.js'
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

/** Against a journal that is broken nothing is held. */
const UNCOMPARED: TableVerdict = { rows: 0, tables: 0, differences: [] }

function verify(json: boolean, session: Session): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const verdict = await register.ask((db) => verifyJournal(db))
    if (!verdict.ok) return verdict
    const tables = verdict.value.sound ? await register.ask(holdTablesAgainstJournal) : ok(UNCOMPARED)
    if (!tables.ok) return tables
    if (json) await say(jsonLine('kelisim.verdict/1', { ...verdict.value, tables: tables.value }), session)
    else await say(soundLines(verdict.value, tables.value, session), session)
    return outcomeOf(verdict.value, tables.value)
  })
}

/** What agrees, a line each; what does not is a problem. */
function soundLines(verdict: Verdict, tables: TableVerdict, { words, terminal }: Session): string {
  const { checked, head, sound } = verdict
  const chain = sound ? [fill(words['journal.sound'], { checked, head })] : []
  const { rows, tables: count, differences } = tables
  const same =
    sound && differences.length === 0 ? [fill(words['journal.tables'], { rows, tables: count })] : []
  return [...chain, ...same].map((line) => `${terminal.data.colours.green(line)}\n`).join('')
}

/** Evidence that disagrees is a conflict: exit code 4, so that a script can tell it from a database that is away. */
function outcomeOf({ broken }: Verdict, { differences }: TableVerdict): Outcome {
  if (broken !== null) return fail(complain('conflict.journal', { number: broken.number, why: broken.why }))
  const [first] = differences
  if (first === undefined) return ok(0)
  const { table, subject, field } = first
  return fail(complain('conflict.tables', { table, subject, field: field === '' ? '–' : field }))
}
