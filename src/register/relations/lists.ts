import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Force } from '../../statements/index.js'
import { defineList, type ListedRow } from '../area-list.js'
import type { WorkState } from '../commitments/types.js'
import type { Pair, PartyCode } from '../parties/types.js'
import type { Database } from '../tables.js'

const LATEST = sql`(select l.level from relation_levels l where l.pair = a.id
  order by rpad(l.signed, 10, '0') desc limit 1)`
const SINCE = sql`(select l.signed from relation_levels l where l.pair = a.id
  order by rpad(l.signed, 10, '0') desc limit 1)`
const DOCUMENT = sql`(select l.document from relation_levels l where l.pair = a.id
  order by rpad(l.signed, 10, '0') desc limit 1)`

const COMMITMENTS = sql`commitments c join origins o on o.statement = c.opened_by and o.state = 'accepted'`

/** Each accepted statement of this kind opened one. */
const COUNT = sql`(select count(*)::integer from origins o
  where o.kind = 'commitment' and o.state = 'accepted' and o.pair = a.id)`

async function historyOf(db: Database, pair: string) {
  const levels =
    await sql<ListedRow>`select l.level, l.document, l.signed, l.in_force as "inForce", l.quote, l.statement,
      o.reference, l.source from relation_levels l
    left join origins o on o.statement = l.statement and o.state = 'accepted'
    where l.pair = ${pair} order by rpad(l.signed, 10, '0')`.execute(db)
  const names = await sql<ListedRow>`select n.party, n.words, n.language, n.day, n.statement, o.reference,
      n.source from relation_names n
    left join origins o on o.statement = n.statement and o.state = 'accepted'
    where n.pair = ${pair} order by n.day, n.party`.execute(db)
  return { levels: levels.rows, names: names.rows }
}

/** How many commitments of a pair there are by force, and by what each side says of their state. */
export interface PairCounts {
  readonly byForce: readonly { readonly force: Force; readonly count: number }[]
  readonly byState: readonly {
    readonly party: PartyCode
    readonly state: WorkState
    readonly count: number
  }[]
}

async function countsOf(db: Database, pair: string): Promise<PairCounts> {
  const byForce = await sql<
    PairCounts['byForce'][number]
  >`select c.force, count(*)::integer as count from ${COMMITMENTS}
    where o.pair = ${pair} group by c.force order by c.force`.execute(db)
  const byState = await sql<
    PairCounts['byState'][number]
  >`select d.party, d.work_state as state, count(*)::integer as count
    from ${COMMITMENTS} join commitment_sides d on d.commitment = c.id where o.pair = ${pair}
    group by d.party, d.work_state order by d.party, d.work_state`.execute(db)
  return { byForce: byForce.rows, byState: byState.rows }
}

/** Commitments of a pair counted by force and by each side's state. */
export async function countPair(db: Database, pair: Pair): Promise<Result<PairCounts>> {
  return ok(await countsOf(db, pair))
}

/** Pairs of states with the level of their relation. */
export const relationLists = [
  defineList({
    name: 'relations',
    area: 'relation',
    from: sql`(select pair as id from relation_levels union select pair from relation_names
      union select pair from readouts where pair is not null) a`,
    columns: {
      id: sql`a.id`,
      pair: sql`a.id`,
      level: LATEST,
      signed: SINCE,
      document: DOCUMENT,
      commitments: COUNT,
    },
    filters: { pair: sql`a.id`, level: LATEST },
    sorts: ['pair', 'signed'],
    search: sql`a.id || ' ' || coalesce(${DOCUMENT}, '')`,
    missing: 'absent.relation',
    more: async (db, row) => {
      const pair = String(row.id)
      return ok({ ...row, ...(await historyOf(db, pair)), ...(await countsOf(db, pair)) })
    },
  }),
]
