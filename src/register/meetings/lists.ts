import { sql } from 'kysely'
import { type AreaList, defineList, listOver } from '../area-list.js'
import { getMeeting, listMeetings } from './queries.js'
import { MEETING_SORTS } from './types.js'

const meetings: AreaList = listOver(
  {
    name: 'meetings',
    area: 'meeting',
    columns: ['id', 'day', 'place', 'format', 'state', 'pair', 'parties', 'participants', 'readouts', 'tone'],
    filters: ['pair', 'format', 'state'],
    sorts: MEETING_SORTS,
  },
  { rows: listMeetings, record: getMeeting },
)

/** Who held which post on which day, as delegations were kept. */
const posts = defineList({
  name: 'posts',
  area: 'meeting',
  from: sql`meeting_delegates a join meetings m on m.id = a.meeting left join meeting_details k on k.meeting = m.id`,
  columns: {
    id: sql`a.id`,
    person: sql`a.person`,
    post: sql`a.post`,
    party: sql`a.party`,
    day: sql`coalesce(k.day, m.day)`,
    meeting: sql`a.meeting`,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: {
    person: sql`a.person`,
    party: sql`a.party`,
    meeting: sql`a.meeting`,
    day: sql`coalesce(k.day, m.day)`,
  },
  sorts: ['day', 'person', 'party', 'post'],
  search: sql`a.person || ' ' || a.post`,
  missing: 'absent.delegate',
})

/** Lists of meetings and of the posts their delegates held. */
export const meetingLists = [meetings, posts]
