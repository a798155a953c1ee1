import { sql } from 'kysely'
import { ok, type Result } from '../kernel/index.js'
import { keptCommitments, keptStatements, sumOf } from './kept-counts.js'
import type { Database } from './tables.js'

/** How much the register holds; areas count what is accepted only. */
export interface RegisterCounts {
  readonly readouts: number
  readonly waiting: number
  readonly accepted: number
  readonly meetings: number
  readonly commitments: number
  readonly journal: number
}

/** How much the register holds, for the home page and for `doctor`. */
export async function countRegister(db: Database): Promise<Result<RegisterCounts>> {
  const found = await sql<RegisterCounts>`select
    (select count(*)::integer from readouts) as readouts,
    ${sumOf(keptStatements({ state: 'read' }))} as waiting,
    ${sumOf(keptStatements({ state: 'accepted' }))} as accepted,
    (select count(distinct t.meeting)::integer from meeting_statements t join statements s on s.id = t.statement
      where s.state = 'accepted') as meetings,
    ${sumOf(keptCommitments({}))} as commitments,
    (select coalesce(max(n), 0)::integer from journal) as journal`.execute(db)
  const empty = { readouts: 0, waiting: 0, accepted: 0, meetings: 0, commitments: 0, journal: 0 }
  return ok(found.rows[0] ?? empty)
}
