import { type Kysely, sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import { type Config, databaseProblemOf, openDatabase } from '../../platform/index.js'
import { EXAMPLE_ACTOR } from './load.js'

async function othersIn(db: Kysely<unknown>): Promise<number> {
  const found = await sql<{ others: number }>`select count(*)::integer as others from journal
    where actor not like ${`${EXAMPLE_ACTOR}%`}`.execute(db)
  return found.rows[0]?.others ?? 0
}

/** Everything goes, the journal too; the next start makes an empty register. */
async function dropAll(db: Kysely<unknown>): Promise<void> {
  await sql`drop schema if exists as_of, history, public cascade`.execute(db)
  await sql`create schema public`.execute(db)
  await sql`grant usage on schema public to public`.execute(db)
}

async function removeFrom(db: Kysely<unknown>): Promise<Result<null>> {
  const others = await othersIn(db)
  if (others > 0) {
    const message = `${others} entries of the journal are not of the example`
    return fail({
      code: 'conflict.not-example',
      message,
      hint: 'A register with work in it is not removed; begin a new data folder',
    })
  }
  await dropAll(db)
  return ok(null)
}

/** Removes the example, and with it the register, as long as nobody else wrote anything into it.
 *  errors: conflict.not-example, those of the database */
export async function removeExample(config: Config): Promise<Result<null>> {
  const opened = await openDatabase(config, { role: 'owner' })
  if (!opened.ok) return opened
  try {
    return await removeFrom(opened.value.db)
  } catch (error) {
    return fail(databaseProblemOf(error))
  } finally {
    await opened.value.close()
  }
}
