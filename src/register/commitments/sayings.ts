import { sql } from 'kysely'
import { heldDays } from '../meetings/held-days.js'
import type { Database } from '../tables.js'
import type { Saying } from './chain.js'
import { SILENT_MEETINGS } from './flags.js'

/** The due of a commitment's row, as one value. */
export const DUE = sql`case when a.due is null then null else jsonb_build_object('edtf', a.due, 'words', a.due_words,
  'basis', jsonb_strip_nulls(jsonb_build_object('from', a.due_basis, 'why', a.due_why))) end`

/** All times a commitment was said, and how many meetings of its pair were held after the last one.
 *  shapes: meetings are counted up to as many as are silence */
export interface Said {
  readonly sayings: readonly Saying[]
  readonly laterMeetings: number
}

/** A saying with the commitment that carries its chain. */
export interface RootedSaying extends Saying {
  readonly root: string
}

/** All sayings of the chains that these commitments carry, in no order. */
export async function sayingsUnder(db: Database, roots: readonly string[]): Promise<readonly RootedSaying[]> {
  const found = await sql<RootedSaying>`with recursive tree as (
      select id as root, id from commitments where id = any(${[...roots]})
      union select t.root, c.id from commitments c join tree t on c.restates = t.id)
    select t.root, a.opened_by as statement, a.reference, coalesce(m.relation, 'opens') as relation,
      o.published as day, o.publisher, a.force, ${DUE} as due, o.quote
    from tree t join commitments a on a.id = t.id
    join origins o on o.statement = a.opened_by and o.state = 'accepted'
    left join mentions m on m.statement = a.opened_by`.execute(db)
  return found.rows
}

/** Sayings by the commitment that carries their chain. */
export function sayingsByRoot(rows: readonly RootedSaying[]): ReadonlyMap<string, readonly RootedSaying[]> {
  const byRoot = new Map<string, RootedSaying[]>()
  for (const row of rows) {
    const sayings = byRoot.get(row.root)
    if (sayings) sayings.push(row)
    else byRoot.set(row.root, [row])
  }
  return byRoot
}

/** The latest of each pair are enough: nobody asks how many more there were. */
async function meetingsAfter(
  db: Database,
  roots: readonly string[],
  days: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{ root: string; later: number }>`with said as materialized (
      select r.root, r.day, o.pair from unnest(${[...roots]}::text[], ${[...days]}::text[]) as r (root, day)
      join commitments c on c.id = r.root join origins o on o.statement = c.opened_by),
    held as materialized (
      select h.pair, (array_agg(h.day order by h.day desc))[1:${sql.lit(SILENT_MEETINGS)}] as latest
      from (${heldDays()}) h where h.pair in (select pair from said) group by h.pair)
    select s.root, (select count(*)::integer from unnest(h.latest) as d (day) where d.day > s.day) as later
    from said s join held h on h.pair = s.pair`.execute(db)
  return new Map(found.rows.map(({ root, later }) => [root, later]))
}

/** The day on which it was last said; empty when no saying has one. */
export function lastDay(sayings: readonly Saying[]): string {
  return sayings.reduce((last, { day }) => (day !== null && day > last ? day : last), '')
}

/** What was said over time of each of these commitments, restatements and all.
 *  shapes: by the id of the commitment that carries the chain */
export async function saidOver(db: Database, roots: readonly string[]): Promise<ReadonlyMap<string, Said>> {
  if (roots.length === 0) return new Map()
  const rows = await sayingsUnder(db, roots)
  const told = sayingsByRoot(rows)
  const byRoot = new Map(roots.map((root) => [root, told.get(root) ?? []]))
  const dated = [...byRoot]
    .map(([root, sayings]) => [root, lastDay(sayings)] as const)
    .filter(([, day]) => day !== '')
  const later = await meetingsAfter(
    db,
    dated.map(([root]) => root),
    dated.map(([, day]) => day),
  )
  return new Map(
    [...byRoot].map(([root, sayings]) => [root, { sayings, laterMeetings: later.get(root) ?? 0 }]),
  )
}
