import { sql } from 'kysely'
import { type Day, ok } from '../../kernel/index.js'
import { defineList, type ListedRow } from '../area-list.js'
import type { Database } from '../tables.js'
import { standingOf, type Told } from './rules.js'

const MILESTONE = sql`m.body || '/' || m.milestone || '/' || m.side as id, m.*,
  m.due_words as "dueWords", m.due_said_on as "saidOn", m.claimed_on as "claimedOn", m.claimed_by as "claimedBy",
  m.claimed_words as "claimedWords"`

function withStanding(row: ListedRow, today: Day): ListedRow {
  return { ...row, standing: standingOf(row as unknown as Told, today) }
}

async function milestonesOf(db: Database, body: string, today: Day): Promise<readonly ListedRow[]> {
  const found =
    await sql<ListedRow>`select m.milestone, m.side, m.due, m.due_words as "dueWords", m.due_said_on as "saidOn",
    m.claimed_on as "claimedOn", m.claimed_by as "claimedBy", m.claimed_words as "claimedWords", m.reached, m.evidence,
    m.source, m.version from milestones m where m.body = ${body} order by m.milestone, m.side`.execute(db)
  return found.rows.map((row) => withStanding(row, today))
}

const bodies = defineList({
  name: 'bodies',
  area: 'body',
  from: sql`joint_bodies a`,
  columns: {
    id: sql`a.id`,
    name: sql`a.name`,
    type: sql`a.type`,
    pair: sql`a.pair`,
    party: sql`a.party`,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: { pair: sql`a.pair`, type: sql`a.type` },
  sorts: ['name', 'type', 'pair'],
  search: sql`a.name`,
  missing: 'absent.body',
  more: async (db, row, today) => {
    const id = String(row.id)
    const shares =
      await sql<ListedRow>`select holder, party, percent::text as percent, as_of as "asOf", source
      from body_shares where body = ${id} order by as_of, holder`.execute(db)
    const activity =
      await sql<ListedRow>`select measure, period, value::text as value, unit, party, vintage, source
      from body_activity where body = ${id} order by measure, period, party, vintage`.execute(db)
    const statements = await sql<ListedRow>`select o.statement, o.reference, o.quote, o.published, o.publisher
      from body_statements t join origins o on o.statement = t.statement and o.state = 'accepted'
      where t.body = ${id} order by o.published`.execute(db)
    const milestones = await milestonesOf(db, id, today)
    return ok({
      ...row,
      milestones,
      shares: shares.rows,
      activity: activity.rows,
      statements: statements.rows,
    })
  },
})

const milestones = defineList({
  name: 'milestones',
  area: 'body',
  from: sql`(select ${MILESTONE} from milestones m) a join joint_bodies b on b.id = a.body`,
  columns: {
    id: sql`a.id`,
    body: sql`b.name`,
    milestone: sql`a.milestone`,
    side: sql`a.side`,
    due: sql`a.due`,
    dueWords: sql`a."dueWords"`,
    saidOn: sql`a."saidOn"`,
    claimedOn: sql`a."claimedOn"`,
    claimedBy: sql`a."claimedBy"`,
    claimedWords: sql`a."claimedWords"`,
    reached: sql`a.reached`,
    evidence: sql`a.evidence`,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: { body: sql`a.body`, milestone: sql`a.milestone`, side: sql`a.side`, pair: sql`b.pair` },
  sorts: ['body', 'milestone', 'due'],
  search: sql`b.name || ' ' || coalesce(a."claimedWords", '') || ' ' || coalesce(a."dueWords", '')`,
  missing: 'absent.milestone',
  reckoned: ['standing'],
  reckon: withStanding,
  more: async (db, row) => {
    const [body = '', milestone = '', side = ''] = String(row.id).split('/')
    // A claim or an evidence has a source of its own, which takes the place of the due's in the row.
    const dues = await sql<ListedRow>`select due, due_words as "dueWords", due_said_on as "saidOn",
        (array_agg(source order by since_n))[1] as source
      from history.milestones where body = ${body} and milestone = ${milestone} and side = ${side} and due is not null
        and since_n <= coalesce(nullif(current_setting('kelisim.as_of', true), '')::bigint, since_n)
      group by 1, 2, 3 order by min(since_n)`.execute(db)
    return ok({ ...row, dues: dues.rows })
  },
})

/** Lists of joint bodies and the milestones of their launch. */
export const bodyLists = [bodies, milestones]
