import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import { equals, getRow, holdsBy, type Listing, listRows } from '../listing.js'
import type { Page } from '../page.js'
import { readoutsWhere } from '../readouts/queries.js'
import { acceptedStatements } from '../statements/queries.js'
import type { Database } from '../tables.js'
import { mergePersons } from './rules.js'
import type {
  Delegate,
  KeptDelegate,
  KeptMeeting,
  MeetingFilter,
  MeetingRow,
  MeetingSort,
  MeetingView,
  Neighbour,
} from './types.js'

/** Accepted statements tied to the meeting, as `t` and `o`. */
const TOLD = sql`meeting_statements t join origins o on o.statement = t.statement and o.state = 'accepted'`

const LISTING: Listing<MeetingSort> = {
  from: sql`meetings m left join meeting_details k on k.meeting = m.id`,
  columns: sql`m.id, coalesce(k.format, m.format) as format, coalesce(k.place, m.place) as place,
    coalesce(k.day, m.day) as day, m.tone, m.pair, coalesce(k.state, 'held') as state,
    array(select y.code from parties y join (
      select p.party from meeting_parties p join ${TOLD} on t.statement = p.statement where p.meeting = m.id
      union select unnest(string_to_array(m.pair, '-')) where k.meeting is not null) x on x.party = y.code
      order by y.rank, y.code) as parties,
    array(select d.person from delegates d join ${TOLD} on t.statement = d.statement where d.meeting = m.id
      group by d.person order by min(o.reference), min(d.ordinal))
      || array(select d.person from meeting_delegates d where d.meeting = m.id order by d.id) as participants,
    (select count(*)::integer from (
      select o.readout from ${TOLD} where t.meeting = m.id
      union select r.readout from meeting_readouts r where r.meeting = m.id) x) as readouts,
    (select min(o.published) from ${TOLD} where t.meeting = m.id) as "toldOn"`,
  always: sql`(k.meeting is not null or exists (select 1 from meeting_statements t
    where t.meeting = m.id and ${holdsBy(sql`t.statement`)}))`,
  tie: sql`m.id`,
  key: sql`m.id`,
  search: sql`coalesce((select string_agg(o.search_vector::text, ' ')::tsvector from ${TOLD} where t.meeting = m.id), '')
    || words_of(coalesce(k.place, '') || ' ' || coalesce((select string_agg(d.person || ' ' || d.post, ' ')
      from meeting_delegates d where d.meeting = m.id), ''))`,
  usual: 'day',
  orders: {
    day: sql`coalesce(k.day, m.day)`,
    place: sql`coalesce(k.place, m.place)`,
    format: sql`coalesce(k.format, m.format)`,
  },
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
    equals(sql`coalesce(k.format, m.format)`, filter.format),
    equals(sql`coalesce(k.state, 'held')`, filter.state),
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

async function keptOf(db: Database, id: string): Promise<KeptMeeting | null> {
  const found =
    await sql<KeptMeeting>`select state, state_on as "stateOn", ground, format, day, time, place, zone,
    source, version from meeting_details where meeting = ${id}`.execute(db)
  return found.rows[0] ?? null
}

async function delegationOf(db: Database, id: string): Promise<readonly KeptDelegate[]> {
  const found = await sql<KeptDelegate>`select d.id, d.person, d.post, d.party, d.source, d.version
    from meeting_delegates d join parties y on y.code = d.party where d.meeting = ${id}
    order by y.rank, d.party, d.id`.execute(db)
  return found.rows
}

/** The meeting of the pair just before or after, among those that took place or are to. */
async function neighbourOf(
  db: Database,
  { id, pair, day }: MeetingRow,
  side: 'earlier' | 'next',
): Promise<Neighbour | null> {
  if (pair === null || day === null) return null
  const [order, direction] = side === 'earlier' ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
  const found = await sql<Neighbour>`select id, day, format, place from (
      select ${LISTING.columns} from ${LISTING.from} where ${LISTING.always} and m.pair = ${pair} and m.id <> ${id}) n
    where n.state <> 'cancelled' and n.day ~ '^[0-9]{4}' and (n.day, n.id) ${order} (${day}, ${id}::text)
    order by n.day ${direction}, n.id ${direction} limit 1`.execute(db)
  return found.rows[0] ?? null
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
    kept: await keptOf(db, id),
    delegation: await delegationOf(db, id),
    earlier: await neighbourOf(db, meeting.value, 'earlier'),
    next: await neighbourOf(db, meeting.value, 'next'),
  })
}
