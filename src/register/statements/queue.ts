import { sql } from 'kysely'
import { type Instant, ok, type Result, type StatementId } from '../../kernel/index.js'
import { KINDS, type Kind } from '../../statements/index.js'
import { byReference, equals } from '../listing.js'
import type { Database } from '../tables.js'
import type { DecisionTable } from './table.js'
import type { ReadingState, StatementFilter, StoredStatement } from './types.js'

/** The words of a decision as the table keeps it. */
export interface DecisionRecord {
  readonly act: DecisionTable['act']
  readonly stateBefore: ReadingState
  readonly correction: StatementId | null
  readonly by: string
  readonly at: Instant
  readonly reason: string | null
  readonly note: string | null
}

/** All decisions about a statement, oldest first. */
export async function decisionsOf(db: Database, statement: StatementId): Promise<readonly DecisionRecord[]> {
  return db
    .selectFrom('decisions')
    .select(['act', 'state_before as stateBefore', 'correction', 'by', 'at', 'reason', 'note'])
    .where('statement', '=', statement)
    .orderBy('version')
    .execute()
}

/** How many statements of each kind there are that fit the state and the readout. */
export async function countByKind(
  db: Database,
  { state, readout }: Pick<StatementFilter, 'state' | 'readout'>,
): Promise<Readonly<Record<Kind, number>>> {
  const found = await sql<{
    kind: Kind
    count: number
  }>`select o.kind, count(*)::integer as count from origins o
    where ${equals(sql`o.state`, state)} and ${equals(sql`o.readout`, readout)} group by o.kind`.execute(db)
  const counted = new Map(found.rows.map(({ kind, count }) => [kind, count]))
  return Object.fromEntries(KINDS.map((kind) => [kind, counted.get(kind) ?? 0])) as Record<Kind, number>
}

/** How many statements that are accepted now were accepted from an instant on. */
export async function countAcceptedSince(db: Database, since: Instant): Promise<Result<number>> {
  const found = await sql<{ count: number }>`select count(*)::integer as count from statements
    where state = 'accepted' and reviewed_at >= ${since}`.execute(db)
  return ok(found.rows[0]?.count ?? 0)
}

/** The statements that stand before and after one among those of the same state, in the order of the queue. */
export async function neighboursOf(
  db: Database,
  { id, state }: Pick<StoredStatement, 'id' | 'state'>,
): Promise<{ readonly previous: StatementId | null; readonly next: StatementId | null }> {
  const found = await sql<{ previous: StatementId | null; next: StatementId | null }>`
    select previous, next from (
      select s.id, lag(s.id) over queue as previous, lead(s.id) over queue as next
      from statements s join origins o on o.statement = s.id where s.state = ${state}
      window queue as (order by s.added_at, o.published nulls last, ${byReference(sql`s.reference`)})) q
    where q.id = ${id}`.execute(db)
  return found.rows[0] ?? { previous: null, next: null }
}

/** Which of the ids are stored. */
export async function storedIds(
  db: Database,
  ids: readonly StatementId[],
): Promise<ReadonlySet<StatementId>> {
  const found = await sql<{ id: StatementId }>`select id from statements where id = any(${[...ids]})`.execute(
    db,
  )
  return new Set(found.rows.map(({ id }) => id))
}
