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

/** Each accepted statement of this kind opened one. */
const COUNT = sql`(select coalesce(sum(n.statements), 0)::integer from statement_counts n
  where n.kind = 'commitment' and n.state = 'accepted' and n.pair = a.id)`

/** Pairs of readouts, each looked up after the one before it, since readouts are many and pairs few. */
const OF_READOUTS = sql`(with recursive named as (select min(pair) as pair from readouts
    union all select (select min(r.pair) from readouts r where r.pair > named.pair) from named where named.pair is not null)
  select pair from named where pair is not null)`

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
  >`select n.force, sum(n.commitments)::integer as count from commitment_counts n
    where n.pair = ${pair} group by n.force having sum(n.commitments) > 0 order by n.force`.execute(db)
  const byState = await sql<
    PairCounts['byState'][number]
  >`select n.party, n.work_state as state, n.sides as count from side_counts n
    where n.pair = ${pair} and n.sides > 0 order by n.party, n.work_state`.execute(db)
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
      union ${OF_READOUTS}) a`,
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
