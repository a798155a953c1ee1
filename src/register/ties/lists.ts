import { sql } from 'kysely'
import regions from '../../../data/regions.json' with { type: 'json' }
import { ok } from '../../kernel/index.js'
import { defineList, type ListedRow } from '../area-list.js'

const PAIR = sql`(select string_agg(p.code, '-' order by p.rank, p.code) from parties p
  where p.code in (a.first_party, a.second_party))`

const ties = defineList({
  name: 'ties',
  area: 'tie',
  from: sql`ties a`,
  columns: {
    id: sql`a.id`,
    firstPartner: sql`a.first_partner`,
    secondPartner: sql`a.second_partner`,
    kind: sql`a.kind`,
    state: sql`a.state`,
    stateOn: sql`a.state_on`,
    document: sql`a.document`,
    pair: PAIR,
    events: sql`(select count(*)::integer from tie_events e where e.tie = a.id)`,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: {
    kind: sql`a.kind`,
    state: sql`a.state`,
    pair: PAIR,
    partner: { holds: sql`array[a.first_partner, a.second_partner]` },
  },
  sorts: ['firstPartner', 'secondPartner', 'stateOn', 'state'],
  search: sql`a.first_partner || ' ' || a.second_partner || ' ' || coalesce(a.document, '')`,
  missing: 'absent.tie',
  more: async (db, row) => {
    const events =
      await sql<ListedRow>`select e.title, e.day, e.statement, o.reference, e.source from tie_events e
      left join origins o on o.statement = e.statement and o.state = 'accepted' where e.tie = ${String(row.id)}
      order by e.day, e.id`.execute(db)
    const statements = await sql<ListedRow>`select o.statement, o.reference, o.quote, o.published, o.publisher
      from tie_statements t join origins o on o.statement = t.statement and o.state = 'accepted'
      where t.tie = ${String(row.id)} order by o.published, o.reference`.execute(db)
    return ok({ ...row, events: events.rows, statements: statements.rows })
  },
})

const LISTED = JSON.stringify(
  regions
    .filter(({ kind }) => kind === 'region')
    .map(({ code, country, names }) => ({ code, country, name: names.en?.[0] ?? code })),
)

/** Regions of states that have any tie at all, and how many partners each has. */
const partners = defineList({
  name: 'regions',
  area: 'tie',
  from: sql`(select r.code as id, r.country, r.name, (select count(*)::integer from ties t where t.kind = 'regions'
      and r.code in (t.first_partner, t.second_partner)) as partners
    from jsonb_to_recordset(${LISTED}::jsonb) as r (code text, country text, name text)) a`,
  columns: { id: sql`a.id`, name: sql`a.name`, party: sql`a.country`, partners: sql`a.partners` },
  filters: { party: sql`a.country`, partners: sql`a.partners::text` },
  sorts: ['name', 'party', 'partners'],
  search: sql`a.id || ' ' || a.name`,
  missing: 'absent.region',
})

/** Lists of partners below the states. */
export const tieLists = [ties, partners]
