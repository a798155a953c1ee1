import { type RawBuilder, sql } from 'kysely'
import type { Between, Touched } from './area-list.js'

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

/** Commitments with all that carry, or carried, their chains; a meeting makes those of its pair older. */
export const touchedCommitments: Touched = (
  between,
) => sql`with recursive own as (${ownCommitments(between)}),
  chain as (select id from own
    union select h.restates from chain t join history.commitments h on h.id = t.id where h.restates is not null)
  select id from chain union select c.id from commitments c join origins o on o.statement = c.opened_by
    where o.pair in (select m.pair from meetings m where m.id in (${between('meetings', 'id')}))`

/** Sides, with those whose commitment or its statement changed. */
export const touchedSides: Touched = (between) => sql`select d.commitment || '/' || d.party
  from commitment_sides d where d.commitment in (${ownCommitments(between)})`
