import type { Command } from 'commander'
import { fail, ok } from '../../kernel/index.js'
import { checkMigrations, type Migration, migrate, openDatabase } from '../../platform/index.js'
import { MIGRATIONS } from '../../register/index.js'
import { complain } from '../complain.js'
import { fill } from '../fill.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { configOf } from '../with-register.js'

interface MigrateOptions {
  readonly check?: boolean
  readonly json?: boolean
}

/** States `migrate`. */
export function declare(command: Command, session: Session): void {
  command
    .option('--check', session.words['option.check'])
    .option('--json', session.words['option.json'])
    .action(async (options: MigrateOptions) => session.finish(await run(options, session)))
}

async function run(options: MigrateOptions, session: Session): Promise<Outcome> {
  const config = configOf(session)
  if (!config.ok) return config
  const opened = await openDatabase(config.value, { role: 'owner' })
  if (!opened.ok) return opened
  const { db, close } = opened.value
  try {
    const state = await checkMigrations(db, MIGRATIONS)
    if (!state.ok) return state
    const { current, pending } = state.value
    if (options.check) return await tellPending(current, pending, { options, session })
    const made = await migrate(db, MIGRATIONS)
    return made.ok ? await tellMade(made.value, { options, session }) : made
  } finally {
    await close()
  }
}

interface Place {
  readonly options: MigrateOptions
  readonly session: Session
}

async function tellPending(current: number, pending: readonly Migration[], place: Place): Promise<Outcome> {
  await tell({ current, pending: pending.map(nameOf) }, pending, place)
  return pending.length === 0
    ? ok(0)
    : fail(complain('conflict.pending-migrations', { count: pending.length }))
}

async function tellMade(made: readonly Migration[], place: Place): Promise<Outcome> {
  await tell({ current: MIGRATIONS.length, made: made.map(nameOf) }, made, place)
  return ok(0)
}

async function tell(facts: object, steps: readonly Migration[], { options, session }: Place): Promise<void> {
  const { words } = session
  const lines = steps.map((step) => `${nameOf(step)}\n`).join('')
  const text = lines || `${fill(words['migrate.nothing'], { number: MIGRATIONS.length })}\n`
  await say(options.json ? jsonLine('kelisim.schema/1', facts) : text, session)
}

function nameOf({ number, name }: Migration): string {
  return `${String(number).padStart(4, '0')}-${name}`
}
