import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

/** Where the number of the rows that fit is kept, so that nothing is counted for a page.
 *  shapes: `many` a column of `from` that is summed up where all of `where` holds
 *  source: docs/decisions/0041 */
export interface KeptCount {
  readonly from: Sql
  readonly many: Sql
  readonly where: readonly Sql[]
}

/** Values that columns of the kept counts must have; undefined narrows nothing. */
type Narrowed = Readonly<Record<string, string | boolean | undefined>>

function narrowed(columns: Narrowed): readonly Sql[] {
  return Object.entries(columns).flatMap(([column, value]) =>
    value === undefined ? [] : [sql`n.${sql.ref(column)} = ${value}`],
  )
}

function keptIn(table: string, many: string) {
  return (columns: Narrowed): KeptCount => ({
    from: sql`${sql.table(table)} n`,
    many: sql`n.${sql.ref(many)}`,
    where: narrowed(columns),
  })
}

/** Statements by pair, kind, force and reading state. */
export const keptStatements = keptIn('statement_counts', 'statements')

/** Commitments whose statement is accepted, by pair, force and `is_restating`. */
export const keptCommitments = keptIn('commitment_counts', 'commitments')

/** Sides of these commitments, by pair, party and `work_state`. */
export const keptSides = keptIn('side_counts', 'sides')

/** A kept count as one value of a question. */
export function sumOf({ from, many, where }: KeptCount): Sql {
  const condition = where.length === 0 ? sql`true` : sql.join([...where], sql` and `)
  return sql`(select coalesce(sum(${many}), 0)::integer from ${from} where ${condition})`
}
