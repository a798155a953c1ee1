import { sql } from 'kysely'
import { type Day, ok, type Result } from '../../kernel/index.js'
import type { Force } from '../../statements/index.js'
import { holdsBy } from '../listing.js'
import type { Pair } from '../parties/types.js'
import type { Database } from '../tables.js'

/** How many commitments of one force a pair of states has, and the last day one was said; null when none has a day. */
export interface PairCount {
  readonly pair: Pair
  readonly force: Force
  readonly commitments: number
  readonly lastSaid: Day | null
}

/** The commitments of every pair, counted by force; those that restate another count with that one. */
export async function countByPair(db: Database): Promise<Result<readonly PairCount[]>> {
  const found = await sql<PairCount>`
    select split_part(a.reference, '/', 1) as pair, a.force, count(*)::integer as commitments,
      max(nullif(split_part(a.reference, '/', 2), 'undated')) as "lastSaid"
    from commitments a where a.reference ~ '^[A-Z]{2}-[A-Z]{2}/' and a.restates is null and ${holdsBy(sql`a.opened_by`)}
    group by 1, 2 order by 1, 2`.execute(db)
  return ok(found.rows)
}
