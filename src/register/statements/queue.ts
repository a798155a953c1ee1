import { type RawBuilder, sql } from 'kysely'
import { type Day, type Instant, ok, type Result, type StatementId } from '../../kernel/index.js'
import { KINDS, type Kind } from '../../statements/index.js'
import { byReference, dayOf, equals } from '../listing.js'
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

/** How many statements that are accepted now were accepted from a day on. Only the end of the journal is walked. */
export async function countAcceptedSince(db: Database, day: Day): Promise<Result<number>> {
  const found = await sql<{ count: number }>`select count(distinct s.id)::integer as count
    from journal j join statements s on s.id = j.subject and s.state = 'accepted'
    where j.act = 'statement.accepted'
      and j.n > (select coalesce(max(n), 0) from journal where at < ${day})`.execute(db)
  return ok(found.rows[0]?.count ?? 0)
}

/** The place in the queue, as its list sorts; undated ones stand last. */
function placeOf(reference: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce(${dayOf(reference)}, '9999'), ${byReference(reference)}`
}

/** The nearest statement on one side of the statement `m`; the first part is what the index is walked by. */
function besides(state: ReadingState, side: RawBuilder<unknown>, way: RawBuilder<unknown>) {
  const [own, other] = [
    sql`m.added_at, ${placeOf(sql`m.reference`)}`,
    sql`s.added_at, ${placeOf(sql`s.reference`)}`,
  ]
  return sql`select s.id from statements s where s.state = ${state} and s.added_at ${side}= m.added_at
    and (${other}) ${side} (${own})
    order by s.added_at ${way}, coalesce(${dayOf(sql`s.reference`)}, '9999') ${way}, ${byReference(sql`s.reference`)} ${way}
    limit 1`
}

/** The statements that stand before and after one among those of the same state, in the order of the queue. */
export async function neighboursOf(
  db: Database,
  { id, state }: Pick<StoredStatement, 'id' | 'state'>,
): Promise<{ readonly previous: StatementId | null; readonly next: StatementId | null }> {
  const found = await sql<{ previous: StatementId | null; next: StatementId | null }>`
    select (${besides(state, sql`<`, sql`desc`)}) as previous, (${besides(state, sql`>`, sql`asc`)}) as next
    from statements m where m.id = ${id}`.execute(db)
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
