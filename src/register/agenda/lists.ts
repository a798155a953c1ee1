import { sql } from 'kysely'
import formats from '../../../data/formats.json' with { type: 'json' }
import { ok } from '../../kernel/index.js'
import { defineList, type ListedRow } from '../area-list.js'

const agenda = defineList({
  name: 'agenda',
  area: 'agenda',
  from: sql`agenda_items a`,
  columns: {
    id: sql`a.id`,
    format: sql`a.format`,
    number: sql`a.number`,
    title: sql`a.title`,
    state: sql`a.state`,
    stateOn: sql`a.state_on`,
    raisedBy: sql`a.raised_by`,
    preparedIn: sql`a.prepared_in`,
    outcome: sql`a.outcome`,
    statement: sql`a.statement`,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: {
    format: sql`a.format`,
    number: sql`a.number::text`,
    state: sql`a.state`,
    raisedBy: sql`a.raised_by`,
  },
  sorts: ['number', 'format', 'title', 'stateOn', 'state'],
  search: sql`a.title || ' ' || coalesce(a.outcome, '') || ' ' || coalesce(a.prepared_in, '')`,
  missing: 'absent.agenda-item',
})

const LISTED = JSON.stringify(
  formats.map(({ code, names, members, meetings, source }) => ({
    code,
    name: names.en[0],
    members,
    meetings: meetings.length,
    last: meetings.at(-1)?.day ?? null,
    source,
  })),
)

/** Regional formats with the items on their agendas, meeting by meeting. */
const regional = defineList({
  name: 'formats',
  area: 'agenda',
  from: sql`(select r.code as id, r.* from jsonb_to_recordset(${LISTED}::jsonb)
    as r (code text, name text, members text[], meetings integer, last date, source text)) a`,
  columns: {
    id: sql`a.id`,
    name: sql`a.name`,
    members: sql`a.members`,
    meetings: sql`a.meetings`,
    last: sql`a.last`,
    items: sql`(select count(*)::integer from agenda_items i where i.format = a.code)`,
    source: sql`a.source`,
  },
  filters: { member: { holds: sql`a.members` } },
  sorts: ['name', 'last', 'meetings'],
  search: sql`a.code || ' ' || a.name`,
  missing: 'absent.format',
  more: async (db, row) => {
    const known = formats.find(({ code }) => code === row.id)
    const items = await sql<ListedRow>`select id, number, title, state, raised_by as "raisedBy", outcome
      from agenda_items where format = ${String(row.id)} order by number, id`.execute(db)
    return ok({ ...row, names: known?.names, met: known?.meetings ?? [], onAgenda: items.rows })
  },
})

/** Lists of regional formats. */
export const agendaLists = [agenda, regional]
