import { sql } from 'kysely'
import { defineList } from '../area-list.js'

/** Whether the new edition still has the very words; where it has none, nobody can tell. */
const STILL_SAID = sql`case when x.text is null then 'unknown' when position(a.quote in x.text) > 0 then 'yes' else 'no' end`

/** Statements that were accepted from an edition which another took the place of: they hold until somebody looks again. */
export const staleStatements = defineList({
  name: 'stale-statements',
  area: 'statement',
  from: sql`edition_notes n join editions e on e.id = n.edition and n.state = 'corrected'
    join statements a on a.edition = e.id join readouts r on r.id = e.readout
    left join lateral (select x.id, x.text from editions x where x.replaces = e.id order by x.received_at desc limit 1) x
      on true`,
  always: sql`a.state = 'accepted'`,
  columns: {
    id: sql`a.id`,
    reference: sql`a.reference`,
    kind: sql`a.kind`,
    force: sql`a.force`,
    quote: sql`a.quote`,
    isStillSaid: STILL_SAID,
    language: sql`coalesce(e.language, (select g.language from readings g where g.edition = e.id limit 1))`,
    edition: sql`e.id`,
    replacedBy: sql`x.id`,
    readout: sql`r.id`,
    title: sql`r.title`,
    pair: sql`r.pair`,
    publisher: sql`r.publisher`,
    stateOn: sql`n.state_on`,
    ground: sql`n.ground`,
    version: sql`a.version`,
  },
  filters: { kind: sql`a.kind`, readout: sql`r.id`, pair: sql`r.pair`, isStillSaid: STILL_SAID },
  sorts: ['stateOn', 'reference', 'kind'],
  search: sql`a.quote || ' ' || r.title`,
  missing: 'absent.statement',
})
