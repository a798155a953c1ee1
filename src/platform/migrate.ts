import { type Kysely, sql, type Transaction } from 'kysely'
import { fail, ok, type Result } from '../kernel/index.js'
import { databaseProblemOf } from './database-problems.js'
import { grantToApplication } from './grants.js'
import { inTransaction } from './transaction.js'

/** One change of the schema; numbers go up from 1 without a gap, and a change is never edited later. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly up: (tx: Transaction<unknown>) => Promise<void>
}

/** How far a database is: the number of the newest change it has, and the changes it lacks. */
export interface SchemaState {
  readonly current: number
  readonly pending: readonly Migration[]
}

interface Applied {
  readonly number: number
  readonly name: string
}

/** Any number, the same in all versions: whoever migrates holds this lock until its transaction ends. */
const MIGRATION_LOCK = 5_354_725

const UP_TO_DATE = 'Install the newest version of the program, or restore an older backup'

function checkNumbers(migrations: readonly Migration[]): Result<null> {
  const wrong = migrations.find(({ number }, index) => number !== index + 1)
  if (!wrong) return ok(null)
  const message = `Migration ${wrong.number} (${wrong.name}) stands out of turn`
  return fail({ code: 'broken.migrations', message, hint: 'Number migrations 1, 2, 3 without a gap' })
}

function isKnown(applied: Applied, migrations: readonly Migration[]): boolean {
  return migrations.some(({ number, name }) => number === applied.number && name === applied.name)
}

function compareSchema(applied: readonly Applied[], migrations: readonly Migration[]): Result<SchemaState> {
  const unknown = applied.find((one) => !isKnown(one, migrations))
  if (unknown) {
    const message = `The database has the change ${unknown.number} (${unknown.name}), which this version does not know`
    return fail({ code: 'conflict.newer-schema', message, hint: UP_TO_DATE })
  }
  const current = Math.max(0, ...applied.map(({ number }) => number))
  return ok({ current, pending: migrations.filter(({ number }) => number > current) })
}

/** The same database without its table types, which the schema may not have yet. */
function untyped<Tables>(db: Kysely<Tables>): Kysely<unknown> {
  return db as unknown as Kysely<unknown>
}

async function listApplied(db: Kysely<unknown>): Promise<readonly Applied[]> {
  const found = await sql<{
    there: boolean
  }>`select to_regclass('schema_migrations') is not null as there`.execute(db)
  if (found.rows[0]?.there !== true) return []
  const { rows } = await sql<Applied>`select number, name from schema_migrations order by number`.execute(db)
  return rows
}

async function keepNote(tx: Transaction<unknown>): Promise<void> {
  await sql`create table if not exists schema_migrations (
    number integer primary key, name text not null, applied_at timestamptz not null default now())`.execute(
    tx,
  )
  await grantToApplication(tx, ['select'], 'schema_migrations')
}

/** Applies the next change, when there is one; racing processes wait here for each other. */
async function applyNext(
  tx: Transaction<unknown>,
  migrations: readonly Migration[],
): Promise<Result<Migration | null>> {
  await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(tx)
  await sql`set local statement_timeout = 0`.execute(tx)
  await keepNote(tx)
  const state = compareSchema(await listApplied(tx), migrations)
  if (!state.ok) return state
  const next = state.value.pending[0]
  if (!next) return ok(null)
  await next.up(tx)
  await sql`insert into schema_migrations (number, name) values (${next.number}, ${next.name})`.execute(tx)
  return ok(next)
}

/** Brings the schema up to date, each change in a transaction of its own, and tells which were made.
 *  errors: conflict.newer-schema, broken.migrations, problems of the database */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<Result<readonly Migration[]>> {
  const state = await checkMigrations(db, migrations)
  if (!state.ok || state.value.pending.length === 0) return state.ok ? ok([]) : state
  const made: Migration[] = []
  for (;;) {
    const next = await inTransaction(untyped(db), (tx) => applyNext(tx, migrations))
    if (!next.ok) return next
    if (!next.value) return ok(made)
    made.push(next.value)
  }
}

/** Which changes a database has and lacks; changes nothing.
 *  errors: conflict.newer-schema, broken.migrations, problems of the database */
export async function checkMigrations<Tables>(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<Result<SchemaState>> {
  const numbers = checkNumbers(migrations)
  if (!numbers.ok) return numbers
  try {
    return compareSchema(await listApplied(untyped(db)), migrations)
  } catch (error) {
    return fail(databaseProblemOf(error))
  }
}
