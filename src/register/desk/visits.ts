import { fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { lastNumber } from '../snapshots/as-of.js'
import type { Database, Tx } from '../tables.js'
import type { Visit } from './types.js'

const LONGEST_PAGE = 200

/** When somebody last looked at a page; null when never. */
export async function lastVisit(
  db: Database,
  { actor, page }: { readonly actor: string; readonly page: string },
): Promise<Result<Visit | null>> {
  const row = await db
    .selectFrom('visits')
    .select(['page', 'number', 'at'])
    .where('actor', '=', actor)
    .where('page', '=', page)
    .executeTakeFirst()
  return ok(row ? { ...row, number: Number(row.number) } : null)
}

/** Keeps that the writer has seen a page up to the newest journal number, or the one named, and gives the visit before.
 *  errors: invalid.field */
export async function noteVisit(
  tx: Tx,
  writer: Writer,
  { page, number }: { readonly page: string; readonly number?: number | undefined },
): Promise<Result<Visit | null>> {
  if (page === '' || page.length > LONGEST_PAGE)
    return fail({ code: 'invalid.field', message: 'No page has such an address', where: { field: 'page' } })
  const before = await lastVisit(tx, { actor: writer.actor.name, page })
  const last = await lastNumber(tx)
  const seen = { number: Math.min(number ?? last, last), at: writer.at }
  await tx
    .insertInto('visits')
    .values({ actor: writer.actor.name, page, ...seen })
    .onConflict((conflict) => conflict.columns(['actor', 'page']).doUpdateSet(seen))
    .execute()
  return before
}
