import type { Command } from 'commander'
import { fail, ok } from '../../kernel/index.js'
import { complain } from '../complain.js'
import type { Check } from '../examining/check.js'
import { checkDatabase } from '../examining/database.js'
import { checkMachine } from '../examining/machine.js'
import { oneLine } from '../printable.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { configOf } from '../with-register.js'

/** States `doctor`. */
export function declare(command: Command, session: Session): void {
  command
    .option('--json', session.words['option.json'])
    .action(async ({ json }: { readonly json?: boolean }) =>
      session.finish(await examine(json ?? false, session)),
    )
}

async function examine(json: boolean, session: Session): Promise<Outcome> {
  const config = configOf(session)
  if (!config.ok) return config
  const checks = [...checkMachine(config.value), ...(await checkDatabase(config.value))]
  const bad = checks.filter(({ isGood }) => !isGood)
  const text = checks.map((check) => `${lineOf(check, session)}\n`).join('')
  await say(
    json ? jsonLine('kelisim.doctor/1', { sound: bad.length === 0, checks: checks.map(factsOf) }) : text,
    session,
  )
  if (bad.length === 0) return ok(0)
  return fail(complain('unavailable.health', { what: bad.map(({ name }) => session.words[name]).join(', ') }))
}

function lineOf({ name, isGood, seen }: Check, { words, terminal }: Session): string {
  const { green, red } = terminal.data.colours
  const sign = isGood ? green(words['doctor.ok'].padEnd(7)) : red(words['doctor.bad'].padEnd(7))
  return `${sign} ${words[name].padEnd(16)} ${oneLine(seen)}`
}

function factsOf({ name, isGood, seen }: Check) {
  return { name: name.replace('doctor.', ''), good: isGood, seen }
}
