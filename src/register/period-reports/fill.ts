import { sql } from 'kysely'
import type { Tx } from '../tables.js'
import { fallsDue } from './rules.js'

/** One thing a report must speak of. */
export interface Asked {
  readonly commitment: string | null
  readonly project: string | null
  readonly title: string
  readonly due: string | null
}

async function openCommitments(tx: Tx, pair: string, party: string): Promise<readonly Asked[]> {
  const found = await sql<Asked>`select c.id as commitment, null as project, c.title, c.due from commitments c
    join origins o on o.statement = c.opened_by and o.state = 'accepted'
    join commitment_sides d on d.commitment = c.id and d.party = ${party} and d.work_state not in ('done', 'dropped')
    where o.pair = ${pair} and c.restates is null order by c.due nulls last, c.reference`.execute(tx)
  return found.rows
}

async function openProjects(tx: Tx, pair: string, party: string): Promise<readonly Asked[]> {
  const found =
    await sql<Asked>`select null as commitment, u.id as project, u.title, null as due from undertakings u
    join undertaking_sides d on d.undertaking = u.id and d.party = ${party} and d.stage not in ('operating', 'stopped')
    where u.pair = ${pair} order by u.title`.execute(tx)
  return found.rows
}

/** Everything of a side that falls due in a period: open commitments, then projects that do not operate yet. */
export async function whatFallsDue(
  tx: Tx,
  { pair, party, period }: { readonly pair: string; readonly party: string; readonly period: string },
): Promise<readonly Asked[]> {
  const commitments = await openCommitments(tx, pair, party)
  const due = commitments.filter((one) => fallsDue(one.due, period))
  return [...due, ...(await openProjects(tx, pair, party))]
}
