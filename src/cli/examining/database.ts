import { type Kysely, sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import {
  type Config,
  checkMigrations,
  databaseProblemOf,
  type OpenedDatabase,
  openDatabase,
} from '../../platform/index.js'
import { MIGRATIONS } from '../../register/index.js'
import { type Check, checkOf } from './check.js'

type Untyped = Kysely<unknown>

/** How far two clocks may stand apart before the order of instants is in doubt. */
const APART_SECONDS = 2

/** Opens the database, looks at its schema, its settings, its roles and its clock, and leaves it. */
export async function checkDatabase(config: Config): Promise<readonly Check[]> {
  const started = performance.now()
  const opened = await openDatabase<unknown>(config, { role: 'application' })
  const millis = Math.round(performance.now() - started)
  const answer = checkOf('doctor.database', opened, () => `${millis} ms`)
  if (!opened.ok) return [answer]
  try {
    return [answer, ...(await lookInside(opened.value))]
  } finally {
    await opened.value.close()
  }
}

async function lookInside({ db, isWeakened }: OpenedDatabase<unknown>): Promise<readonly Check[]> {
  const settings = await ask(() => settingsOf(db))
  const apart = await ask(() => secondsApart(db))
  return [
    await checkSchema(db),
    settingCheck('doctor.durable', settings, ['fsync', 'full_page_writes', 'synchronous_commit']),
    settingCheck('doctor.checksums', settings, ['data_checksums']),
    { name: 'doctor.roles', isGood: !isWeakened, seen: isWeakened ? '1' : '2' },
    apart.ok
      ? { name: 'doctor.clock', isGood: apart.value < APART_SECONDS, seen: `± ${apart.value.toFixed(1)} s` }
      : checkOf('doctor.clock', apart, String),
  ]
}

/** Steps that wait are no fault: whoever opens the register next makes them. A schema newer than this version is. */
async function checkSchema(db: Untyped): Promise<Check> {
  const state = await checkMigrations(db, MIGRATIONS)
  if (!state.ok) return checkOf('doctor.schema', state, String)
  return { name: 'doctor.schema', isGood: true, seen: `${state.value.current} / ${MIGRATIONS.length}` }
}

async function settingsOf(db: Untyped): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; setting: string }>`select name, setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')`.execute(db)
  return new Map(rows.map(({ name, setting }) => [name, setting]))
}

function settingCheck(
  name: Check['name'],
  settings: Result<ReadonlyMap<string, string>>,
  wanted: readonly string[],
): Check {
  if (!settings.ok) return checkOf(name, settings, String)
  const seen = wanted.map((each) => `${each} ${settings.value.get(each) ?? '?'}`).join(', ')
  return { name, isGood: wanted.every((each) => settings.value.get(each) === 'on'), seen }
}

async function secondsApart(db: Untyped): Promise<number> {
  const { rows } = await sql<{
    now: number
  }>`select extract(epoch from clock_timestamp())::float8 as now`.execute(db)
  return Math.abs(Date.now() / 1000 - (rows[0]?.now ?? 0))
}

async function ask<T>(question: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await question())
  } catch (error) {
    return fail(databaseProblemOf(error))
  }
}
