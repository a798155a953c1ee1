import { ok, type Result, type StatementId } from '../kernel/index.js'
import { type Database, decisionsOf, getStatement, neighboursOf, textOfEdition } from '../register/index.js'
import { passageAround } from './passage.js'
import type { ReviewItem } from './types.js'

/** One statement as a reviewer needs it: its sentences with their neighbours, earlier decisions, and its neighbours in
 *  the queue.
 *  errors: absent.statement */
export async function getReviewItem(db: Database, id: StatementId): Promise<Result<ReviewItem>> {
  const found = await getStatement(db, id)
  if (!found.ok) return found
  const statement = found.value
  const passage = passageAround(await textOfEdition(db, statement.edition), statement.span)
  const around = await neighboursOf(db, statement)
  return ok({ statement, passage, ...around, decisions: await decisionsOf(db, id) })
}
