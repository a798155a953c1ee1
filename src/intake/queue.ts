import { ok, type Result } from '../kernel/index.js'
import { countByKind, type Database, listStatements } from '../register/index.js'
import type { ReviewFilter, ReviewPage } from './types.js'

/** The statements that wait for a reviewer, oldest first and then in text order; or those of another state.
 *  errors: none but the database's */
export async function listReview(db: Database, filter: ReviewFilter = {}): Promise<Result<ReviewPage>> {
  const { kind, state = 'read', readout, page, size } = filter
  const listed = await listStatements(db, { kind, state, readout, page, size, sort: 'queue' })
  if (!listed.ok) return listed
  return ok({ ...listed.value, byKind: await countByKind(db, { state, readout }) })
}
