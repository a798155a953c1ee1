import { sql } from 'kysely'
import type { Database } from '../tables.js'
import type { FoundRow } from './types.js'

/** What the search knows of a row before the database is asked. */
export type Shown = Pick<
  FoundRow,
  'statement' | 'commitment' | 'due' | 'sides' | 'sectors' | 'regions' | 'flags' | 'timesSaid'
>

type Told = Omit<FoundRow, Exclude<keyof Shown, 'statement'>>

/** The rows of a page in their order, with what they say. */
export async function foundRows(db: Database, shown: readonly Shown[]): Promise<readonly FoundRow[]> {
  if (shown.length === 0) return []
  const ids = shown.map(({ statement }) => statement)
  const commitments = shown.map(({ commitment }) => commitment)
  const found =
    await sql<Told>`select o.statement, o.kind, o.force, o.reference, o.quote, o.language, o.edition, o.readout,
      o.readout_title as "readoutTitle", o.publisher, o.published, o.pair, c.title
    from unnest(${ids}::text[], ${commitments}::text[]) with ordinality as a (statement, commitment, place)
    join origins o on o.statement = a.statement left join commitments c on c.id = a.commitment
    order by a.place`.execute(db)
  const byId = new Map(shown.map((one) => [one.statement, one]))
  return found.rows.flatMap((row) => {
    const known = byId.get(row.statement)
    return known ? [{ ...known, ...row }] : []
  })
}
