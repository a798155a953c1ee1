import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

const origins = sql`
  create view origins as
  select s.id as statement, s.kind, s.force, s.state, s.reference, s.quote, s.search_vector, s.span_start,
    e.id as edition,
    coalesce(e.language, (select g.language from readings g where g.edition = e.id
      order by g.read_at desc, g.id limit 1)) as language,
    r.id as readout, r.title as readout_title, r.publisher, r.published, r.pair, r.meeting
  from statements s
  join editions e on e.id = s.edition
  join readouts r on r.id = e.readout`

/** Where a row of any area comes from: its statement, edition and readout in one line. */
export const m0011: Migration = {
  number: 11,
  name: 'origins',
  up: changeOf([origins], [{ rights: ['select'], tables: ['origins'] }]),
}
