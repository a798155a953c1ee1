import { sql } from 'kysely'
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'

/** Answers a question as of a journal number: within it, the names of tables and views mean their state after that entry.
 *  Any query that writes no schema before its tables can be asked so; it can change nothing.
 *  errors: absent.journal-entry for a number that is not given yet, those of the question
 *  source: docs/decisions/0020 */
export function answerAsOf<T>(
  db: Database,
  number: number,
  question: (db: Database) => Promise<Result<T>>,
): Promise<Result<T>> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const known = await checkNumber(tx, number)
      if (!known.ok) return known
      await sql`select set_config('search_path', 'as_of, public', true),
        set_config('kelisim.as_of', ${String(number)}, true)`.execute(tx)
      return question(tx)
    })
}

/** Lets a number pass that the journal has reached; 0 is the state before the first entry.
 *  errors: absent.journal-entry */
export async function checkNumber(db: Database, number: number): Promise<Result<number>> {
  const last = await lastNumber(db)
  if (Number.isSafeInteger(number) && number >= 0 && number <= last) return ok(number)
  const hint = `The journal goes from 1 to ${last}`
  return fail({ code: 'absent.journal-entry', message: `The journal has no entry ${number}`, hint })
}

/** The number of the newest entry; 0 when there is none. */
export async function lastNumber(db: Database): Promise<number> {
  const found = await db
    .selectFrom('journal')
    .select((of) => of.fn.max('n').as('last'))
    .executeTakeFirst()
  return Number(found?.last ?? 0)
}

/** The last journal number of a day, so that an answer as of it is what was known when the day ended.
 *  shapes: a day ends at midnight UTC; 0 when nothing was written by then */
export async function numberOnDay(db: Database, day: Day): Promise<Result<number>> {
  const found = await sql<{ last: string | null }>`select max(n) as last from journal
    where at < to_char(${day}::date + 1, 'YYYY-MM-DD')`.execute(db)
  return ok(Number(found.rows[0]?.last ?? 0))
}
