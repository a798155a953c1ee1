import { sql } from 'kysely'
import { ok } from '../../kernel/index.js'
import { defineList, type ListedRow } from '../area-list.js'
import { BY_DAY, BY_STATEMENT } from '../listing.js'

const schedule = defineList({
  name: 'schedule',
  area: 'event',
  from: sql`scheduled_events a`,
  columns: {
    id: sql`a.id`,
    title: sql`a.title`,
    type: sql`a.type`,
    scale: sql`a.scale`,
    state: sql`a.state`,
    stateOn: sql`a.state_on`,
    time: sql`a.time`,
    words: sql`(select w.words from event_wordings w where w.event = a.id order by w.said_on desc, w.id desc limit 1)`,
    saidOn: sql`(select max(w.said_on)::text from event_wordings w where w.event = a.id)`,
    saidBy: sql`(select w.said_by from event_wordings w where w.event = a.id order by w.said_on desc, w.id desc limit 1)`,
    place: sql`a.place`,
    format: sql`a.format`,
    parties: sql`a.parties`,
    persons: sql`a.persons`,
    preparedBy: sql`a.prepared_by`,
    ground: sql`a.ground`,
    outcome: sql`a.outcome`,
    meeting: sql`a.meeting`,
    version: sql`a.version`,
  },
  filters: {
    state: sql`a.state`,
    type: sql`a.type`,
    scale: sql`a.scale`,
    party: { holds: sql`a.parties` },
    person: { holds: sql`a.persons` },
  },
  sorts: ['time', 'title', 'state', 'stateOn'],
  search: sql`a.title || ' ' || coalesce(a.place, '') || ' ' || array_to_string(a.persons, ' ')`,
  missing: 'absent.event',
  more: async (db, row) => {
    const wordings =
      await sql<ListedRow>`select w.step, w.time, w.words, w.said_on as "saidOn", w.said_by as "saidBy", w.ground,
      w.statement, o.reference, w.source from event_wordings w
      left join origins o on o.statement = w.statement and o.state = 'accepted'
      where w.event = ${String(row.id)} order by w.said_on, w.id`.execute(db)
    return ok({ ...row, wordings: wordings.rows })
  },
})

const wordings = defineList({
  name: 'event-wordings',
  area: 'event',
  from: sql`event_wordings a left join scheduled_events e on e.id = a.event`,
  columns: {
    id: sql`a.id`,
    event: sql`a.event`,
    title: sql`e.title`,
    step: sql`a.step`,
    time: sql`a.time`,
    words: sql`a.words`,
    saidOn: sql`a.said_on`,
    saidBy: sql`a.said_by`,
    ground: sql`a.ground`,
    statement: sql`a.statement`,
    source: sql`a.source`,
  },
  filters: { event: sql`a.event`, saidBy: sql`a.said_by`, step: sql`a.step` },
  sorts: ['saidOn', 'title', 'time'],
  search: { words: sql`e.word_vector || a.word_vector` },
  missing: 'absent.event',
})

/** Who is expected where on which days: by events told to the day, and by meetings that no event stands for. */
const BUSY = sql`(
  select e.id, e.title, p.person, e.first_day, e.last_day from scheduled_events e, unnest(e.persons) p (person)
    where e.first_day is not null and e.state <> 'cancelled'
  union all
  select d.meeting, coalesce(k.format, 'meeting'), d.person, k.on_day, k.on_day
    from meeting_delegates d join (select meeting, format, state,
      case when day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then day::date end as on_day from meeting_details) k
      on k.meeting = d.meeting
    where k.on_day is not null and k.state in ('announced', 'held')
      and not exists (select from scheduled_events e where e.meeting = d.meeting))`

/** Persons who would have to be at two things on one day. */
const conflicts = defineList({
  name: 'event-conflicts',
  area: 'event',
  from: sql`(select x.id || '/' || y.id || '/' || x.person as id, x.person, x.id as first, x.title as first_title,
      y.id as second, y.title as second_title, greatest(x.first_day, y.first_day) as first_day,
      least(x.last_day, y.last_day) as last_day
    from ${BUSY} x join ${BUSY} y on y.person = x.person and x.id < y.id
      and x.first_day <= y.last_day and y.first_day <= x.last_day) a`,
  columns: {
    id: sql`a.id`,
    person: sql`a.person`,
    from: sql`a.first_day`,
    to: sql`a.last_day`,
    first: sql`a.first`,
    firstTitle: sql`a.first_title`,
    second: sql`a.second`,
    secondTitle: sql`a.second_title`,
  },
  filters: { person: sql`a.person` },
  sorts: ['from', 'person'],
  search: sql`a.person || ' ' || a.first_title || ' ' || a.second_title`,
  missing: 'absent.event',
})

/** Events that accepted statements announce and no event of the schedule was worded by: what is yet to be entered. */
const told = defineList({
  name: 'events-told',
  area: 'event',
  from: sql`origins o left join events a on a.statement = o.statement`,
  found: {
    key: sql`o.statement`,
    shownFrom: sql`origins o join events a on a.statement = o.statement`,
  },
  columns: {
    id: sql`a.id`,
    title: sql`a.title`,
    type: sql`a.type`,
    time: sql`a.time`,
    words: sql`a.time_words`,
    place: sql`a.place`,
    pair: sql`o.pair`,
    published: sql`o.published`,
    publisher: sql`o.publisher`,
    quote: sql`o.quote`,
    language: sql`o.language`,
    statement: sql`a.statement`,
    reference: sql`o.reference`,
  },
  filters: { type: sql`a.type`, pair: sql`o.pair` },
  sorts: ['published', 'title', 'time'],
  order: { by: { published: BY_DAY }, tie: BY_STATEMENT.tie },
  always: sql`o.kind = 'event' and o.state = 'accepted'
    and o.statement not in (select w.statement from event_wordings w where w.statement is not null)`,
  search: { words: sql`o.search_vector` },
  missing: 'absent.event',
})

/** Lists of the schedule. */
export const scheduleLists = [schedule, wordings, conflicts, told]
