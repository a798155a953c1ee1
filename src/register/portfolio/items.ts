import { sql } from 'kysely'
import type { Pair } from '../parties/types.js'
import type { Database } from '../tables.js'
import type { PortfolioItem } from './bridge.js'

type Kept = PortfolioItem & { readonly [key: string]: string | null }

/** The portfolio of a pair as its sides have it now. */
export async function itemsOf(db: Database, pair: Pair): Promise<readonly Kept[]> {
  const found =
    await sql<Kept>`select a.id as undertaking, a.title, d.party, d.stage, d.value::text as value, d.currency
    from undertakings a join undertaking_sides d on d.undertaking = a.id
    where a.pair = ${pair} order by a.id, d.party`.execute(db)
  return found.rows
}

/** The portfolio as a snapshot kept it; null when there is no such snapshot. */
export async function itemsIn(db: Database, snapshot: string): Promise<readonly PortfolioItem[] | null> {
  const found = await sql<{ items: readonly PortfolioItem[] }>`select items from portfolio_snapshots
    where id = ${snapshot}`.execute(db)
  return found.rows[0]?.items ?? null
}
