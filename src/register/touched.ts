import { type RawBuilder, sql } from 'kysely'
import type { Between, HeldAt, Touched } from './area-list.js'
import { SILENT_MEETINGS } from './commitments/flags.js'
import { heldDays } from './meetings/held-days.js'

type Sql = RawBuilder<unknown>

/** Statements of which a version, or the edition or readout they stand in, came or went between the numbers. */
function statementsBetween(between: Between): Sql {
  return sql`${between('statements', 'id')}
    union select s.id from statements s join editions e on e.id = s.edition where e.readout in (${between('readouts', 'id')})
    union select s.id from statements s where s.edition in (${between('readings', 'edition')})`
}

/** Rows of an area's table that has one row a statement. */
export function touchedRows(table: string): Touched {
  return (between) => sql`${between(table, 'id')}
    union select a.id from ${sql.table(table)} a where a.statement in (${statementsBetween(between)})`
}

/** Commitments themselves, and those that hang on what changed: sides, mentions, statements. */
function ownCommitments(between: Between): Sql {
  return sql`${between('commitments', 'id')} union ${between('commitment_sides', 'commitment')}
    union ${between('mentions', 'commitment')}
    union select c.id from commitments c where c.opened_by in (${statementsBetween(between)})`
}

/** Commitments that meetings may have made silent, or not silent any more: last said since the latest meeting after which
 *  there were enough at one number, and before that of the other number. Such a saying is of the pair, or says again what is. */
function silencedCommitments(heldAt: HeldAt): Sql {
  const enough = (number: 'from' | 'to') => sql`coalesce((array_agg(m.day order by m.day desc)
    filter (where m.number = ${number}))[${sql.lit(SILENT_MEETINGS)}], '')`
  const meetings = (['from', 'to'] as const).map(
    (number) => sql`select ${number}::text as number, h.pair, h.day
      from (${heldDays(heldAt('meetings', number), heldAt('meeting_details', number))}) h`,
  )
  return sql`(with turned as materialized (
      select t.pair, least(t.one, t.other) as since, greatest(t.one, t.other) as until
      from (select m.pair, ${enough('from')} as one, ${enough('to')} as other
        from (${sql.join(meetings, sql` union all `)}) m group by m.pair) t where t.one <> t.other)
    select c.id from (select e.id from turned t
        join readouts r on r.pair = t.pair and r.published::text >= t.since and r.published::text < t.until
        join editions e on e.readout = r.id offset 0) q
      cross join lateral (select s.id from statements s where s.edition = q.id offset 0) s
      cross join lateral (select o.id from commitments o where o.opened_by = s.id offset 0) c
    union select c.id from commitments c join origins o on o.statement = c.opened_by
      join turned t on o.published::text >= t.since and o.published::text < t.until
      where c.restates is not null)`
}

/** Commitments with all that carry, or carried, their chains; meetings make some silent. */
export const touchedCommitments: Touched = (between, heldAt) => sql`with recursive
  own as (${ownCommitments(between)} union ${silencedCommitments(heldAt)}),
  chain as (select id from own
    union select h.restates from chain t join history.commitments h on h.id = t.id where h.restates is not null)
  select id from chain`

/** Sides, with those whose commitment or its statement changed. */
export const touchedSides: Touched = (between) => sql`select d.commitment || '/' || d.party
  from commitment_sides d where d.commitment in (${ownCommitments(between)})`
