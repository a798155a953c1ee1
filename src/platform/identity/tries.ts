import { sql } from 'kysely'
import { fail, type Instant, ok, type Result } from '../../kernel/index.js'
import { foldedName } from './names.js'
import { hashOf } from './sealed.js'
import type { IdentityDatabase } from './tables.js'
import type { Asking } from './types.js'

/** Failed tries count so long, and so many are borne; from the sixth on each has to wait, twice as long as the one before.
 *  source: reliability H15 of the requirements: ten tries in fifteen minutes, with growing delay */
const WINDOW_MINUTES = 15
const MOST_TRIES = 10
const FREE_TRIES = 5
const MINUTE = 60_000

/** By what failed tries are counted: the name typed in, and where the request came from. */
export function keysOf(name: string, { address }: Pick<Asking, 'address'>): readonly string[] {
  const ofName = name === '' ? [] : [hashOf('name', foldedName(name))]
  return address === null ? ofName : [...ofName, hashOf('address', address)]
}

interface Counted {
  readonly key: string
  readonly count: number
  readonly first: Date
  readonly last: Date
}

/** Until when a key with so many failed tries must wait. */
function lockedUntil({ count, first, last }: Counted): number {
  if (count >= MOST_TRIES) return first.getTime() + WINDOW_MINUTES * MINUTE
  const delay = count > FREE_TRIES ? 2 ** (count - FREE_TRIES - 1) : 0
  return last.getTime() + Math.min(delay, WINDOW_MINUTES) * MINUTE
}

/** The problem of having to wait, with the instant until which. */
function mustWait(until: Instant): Result<never> {
  return fail({
    code: 'refused.locked',
    message: `Too many tries failed; the next one may be made after ${until}`,
    where: { field: until },
  })
}

async function checkTries(db: IdentityDatabase, keys: readonly string[], now: Date): Promise<Result<null>> {
  const since = new Date(now.getTime() - WINDOW_MINUTES * MINUTE)
  const found =
    await sql<Counted>`select key, count(*)::int as count, min(at) as first, max(at) as last from tries
    where key in (${sql.join(keys)}) and at > ${since} group by key`.execute(db)
  const until = Math.max(0, ...found.rows.map(lockedUntil))
  return until > now.getTime() ? mustWait(new Date(until).toISOString()) : ok(null)
}

/** Tries of one key wait here for each other, so that of many at once no more are made than of many in turn. */
async function holdKeys(db: IdentityDatabase, keys: readonly string[]): Promise<void> {
  for (const key of [...keys].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db)
}

/** Whether the next try has to wait. */
export async function isLocked(db: IdentityDatabase, keys: readonly string[], at: Date): Promise<boolean> {
  return keys.length > 0 && !(await checkTries(db, keys, at)).ok
}

/** Counts a try before it is made, when it may be made now.
 *  errors: refused.locked, whose place tells until when */
export async function countTry(
  db: IdentityDatabase,
  keys: readonly string[],
  at: Date,
): Promise<Result<null>> {
  if (keys.length === 0) return ok(null)
  return db.transaction().execute(async (tx) => {
    await holdKeys(tx, keys)
    const may = await checkTries(tx, keys, at)
    if (!may.ok) return may
    const old = new Date(at.getTime() - 2 * WINDOW_MINUTES * MINUTE)
    await tx.deleteFrom('tries').where('at', '<', old).execute()
    await tx
      .insertInto('tries')
      .values(keys.map((key) => ({ key, at })))
      .execute()
    return ok(null)
  })
}

/** Takes back what was counted for a try that went well: of the name all tries, of the place this one. */
export async function forgiveTry(
  db: IdentityDatabase,
  [ofName, ...others]: readonly string[],
  at: Date,
): Promise<void> {
  if (ofName !== undefined) await db.deleteFrom('tries').where('key', '=', ofName).execute()
  for (const key of others)
    await sql`delete from tries where ctid in (select ctid from tries where key = ${key} and at = ${at} limit 1)`.execute(
      db,
    )
}
