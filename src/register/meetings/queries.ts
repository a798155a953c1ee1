import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import { equals, getRow, type Listing, listRows } from '../listing.js'
import type { Page } from '../page.js'
import { readoutsWhere } from '../readouts/queries.js'
import { acceptedStatements } from '../statements/queries.js'
import type { Database } from '../tables.js'
import { mergePersons } from './rules.js'
import type { Delegate, MeetingFilter, MeetingRow, MeetingSort, MeetingView } from './types.js'

/** Accepted statements tied to the meeting, as `t` and `o`. */
const TOLD = sql`meeting_statements t join origins o on o.statement = t.statement and o.state = 'accepted'`

const LISTING: Listing<MeetingSort> = {
  from: sql`meetings m`,
  columns: sql`m.id, m.format, m.place, m.day, m.tone, m.pair,
    array(select p.party from meeting_parties p join ${TOLD} on t.statement = p.statement
      join parties y on y.code = p.party where p.meeting = m.id group by p.party, y.rank order by y.rank, p.party)
      as parties,
    array(select d.person from delegates d join ${TOLD} on t.statement = d.statement where d.meeting = m.id
      group by d.person order by min(o.reference), min(d.ordinal)) as participants,
    (select count(distinct o.readout)::integer from ${TOLD} where t.meeting = m.id) as readouts`,
  always: sql`exists (select 1 from ${TOLD} where t.meeting = m.id)`,
  tie: sql`m.id`,
  search: sql`(select string_agg(o.search_vector::text, ' ')::tsvector from ${TOLD} where t.meeting = m.id)`,
  usual: 'day',
  orders: { day: sql`m.day`, place: sql`m.place`, format: sql`m.format` },
}

function withoutDoubles(row: MeetingRow): MeetingRow {
  return { ...row, participants: mergePersons(row.participants) }
}

/** The meetings that fit, with who took part. */
export async function listMeetings(
  db: Database,
  filter: MeetingFilter = {},
): Promise<Result<Page<MeetingRow>>> {
  const page = await listRows<MeetingRow, MeetingSort>(db, LISTING, filter, [
    equals(sql`m.pair`, filter.pair),
    equals(sql`m.format`, filter.format),
  ])
  return page.ok ? ok({ ...page.value, rows: page.value.rows.map(withoutDoubles) }) : page
}

async function delegatesOf(db: Database, id: string): Promise<readonly Delegate[]> {
  const found = await sql<Delegate>`select person, post, party, statement from (
      select distinct on (d.person) d.person, d.post, d.party, d.statement, d.ordinal, o.reference
      from delegates d join ${TOLD} on t.statement = d.statement where d.meeting = ${id}
      order by d.person, o.reference) d
    order by reference, ordinal`.execute(db)
  const persons = mergePersons(found.rows.map(({ person }) => person))
  return found.rows.filter(({ person }) => persons.includes(person))
}

/** Everything the page of a meeting shows: who sat there, each side's readouts, and all accepted statements of these.
 *  errors: absent.meeting */
export async function getMeeting(db: Database, id: string): Promise<Result<MeetingView>> {
  const hint = 'Look it up in the list of meetings'
  const missing = { code: 'absent.meeting', message: `No meeting ${id}`, hint } as const
  const meeting = await getRow<MeetingRow>(db, LISTING, sql`m.id = ${id}`, missing)
  if (!meeting.ok) return meeting
  const tied = sql`select statement from meeting_statements where meeting = ${id}`
  const readouts = await readoutsWhere(
    db,
    sql`r.meeting = ${id} or r.id in (select o.readout from origins o where o.state = 'accepted' and o.statement in (${tied}))`,
  )
  const sources = await acceptedStatements(db, sql`s.id in (${tied})`)
  const outcome = await acceptedStatements(db, sql`o.meeting = ${id} and s.kind <> 'meeting'`)
  return ok({
    meeting: withoutDoubles(meeting.value),
    delegates: await delegatesOf(db, id),
    readouts,
    sources,
    outcome,
  })
}
