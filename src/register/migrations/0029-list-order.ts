import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf, viewsAsOf } from './history.js'
import { changeOf } from './script.js'

/** Every statement has its edition and every edition its readout; joined so, what a question does not ask of them is not
 *  looked up. */
const origins = sql`
  create or replace view origins as
  select s.id as statement, s.kind, s.force, s.state, s.reference, s.quote, s.search_vector, s.span_start,
    e.id as edition,
    coalesce(e.language, (select g.language from readings g where g.edition = e.id
      order by g.read_at desc, g.id limit 1)) as language,
    r.id as readout, r.title as readout_title, r.publisher, r.published, r.pair, r.meeting
  from statements s
  left join editions e on e.id = s.edition
  left join readouts r on r.id = e.readout`

/** The words by which `listing.ts` sorts; an index serves only a question of the very same words. */
const DAY = sql`(nullif(split_part(reference, '/', 2), 'undated') collate "C")`
const ORDER = sql`((split_part(reference, '/', 1) || ' ' || split_part(reference, '/', 2) || ' '
  || lpad(split_part(reference, '/', 3), 9, '0')) collate "C")`

/** What lists are sorted and counted by, so that a page is found without looking at the rows before it. */
const indexes = [
  sql`create index statements_by_day on statements (${DAY}, ${ORDER}) include (id, state, kind, reference)`,
  sql`create index statements_by_day_back on statements (${DAY} desc nulls last, ${ORDER})
    include (id, state, kind, reference)`,
  sql`create index statements_of_kind on statements (kind, state, ${DAY}, ${ORDER}) include (id, edition, reference)`,
  sql`create index statements_of_kind_back on statements (kind, state, ${DAY} desc nulls last, ${ORDER})
    include (id, edition, reference)`,
  sql`create index statements_taken_back on statements (id) where state <> 'accepted' and version > 1`,
  sql`create index statements_by_reference on statements (${ORDER}) include (id, state, kind, reference)`,
  sql`create index statements_state_id on statements (state, id) include (edition, kind, reference)`,
  sql`create index commitments_by_reference on commitments (${ORDER}) include (id, opened_by, restates, reference)`,
  sql`create index commitment_sides_named on commitment_sides ((commitment || '/' || party))`,
  sql`create index instructions_by_due on instructions (due, id)`,
  sql`create index meetings_pair_day on meetings (pair, day)`,
  sql`create index readouts_received on readouts (received_at, id)`,
  sql`create index readouts_pair on readouts (pair)`,
  sql`create index journal_by_actor on journal (actor, n)`,
]

/** Indexes for the order of lists, and origins that are joined only where they are asked for. */
export const m0029: Migration = {
  number: 29,
  name: 'list-order',
  up: changeOf(
    [
      origins,
      ...indexes,
      ...historyOf('statements', 'commitments', 'commitment_sides', 'readouts', 'instructions', 'meetings'),
      ...viewsAsOf('origins'),
    ],
    [{ rights: ['select'], tables: ['origins'] }],
  ),
}
