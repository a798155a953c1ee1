import { sql } from 'kysely'
import { ok, type Result, type StatementId } from '../../kernel/index.js'
import { checkNumber } from '../snapshots/as-of.js'
import type { Database } from '../tables.js'
import type { FoundRow } from './types.js'

/** Versions of a table that began after the number, and until the one that is asked about. */
function began(table: string, column: string, number: number) {
  const name = sql.table(`history.${table}`)
  return sql`exists (select from ${name} h where h.${sql.ref(column)} = a.commitment and h.since_n > ${number})`
}

/** Which of the rows that a search found are new since a journal number, and which tell something else by now: the statement or
 *  its commitment moved, or a side of it reported.
 *  errors: absent.journal-entry */
export async function foundSince(
  db: Database,
  rows: readonly Pick<FoundRow, 'statement' | 'commitment'>[],
  number: number,
): Promise<Result<ReadonlyMap<StatementId, 'new' | 'changed'>>> {
  const known = await checkNumber(db, number)
  if (!known.ok) return known
  const [statements, commitments] = [
    rows.map(({ statement }) => statement),
    rows.map(({ commitment }) => commitment),
  ]
  const found = await sql<{ statement: StatementId; mark: 'new' | 'changed' | null }>`select a.statement, case
      when not exists (select from history.statements h where h.id = a.statement and h.state = 'accepted'
        and h.since_n <= ${number} and (h.until_n is null or h.until_n > ${number})) then 'new'
      when ${began('commitments', 'id', number)} or ${began('commitment_sides', 'commitment', number)}
        or ${began('mentions', 'commitment', number)} then 'changed' end as mark
    from unnest(${statements}::text[], ${commitments}::text[]) as a (statement, commitment)`.execute(db)
  return ok(new Map(found.rows.flatMap(({ statement, mark }) => (mark ? [[statement, mark] as const] : []))))
}
