import { sql } from 'kysely'
import { ok } from '../../kernel/index.js'
import { defineList, type ListedRow } from '../area-list.js'

/** What the last report of the same office said about the same thing. */
const BEFORE = sql`(select jsonb_build_object('period', q.period, 'words', m.words, 'figure', m.figure)
  from period_report_lines m join period_reports q on q.id = m.report
  where q.office = r.office and q.party = r.party and q.id <> r.id and q.sent is not null
    and (m.commitment = a.commitment or m.project = a.project) order by q.sent_on desc, q.id desc limit 1)`

const reports = defineList({
  name: 'reports',
  area: 'report',
  from: sql`period_reports a`,
  columns: {
    id: sql`a.id`,
    office: sql`a.office`,
    party: sql`a.party`,
    period: sql`a.period`,
    state: sql`a.state`,
    lines: sql`(select count(*)::integer from period_report_lines l where l.report = a.id)`,
    unanswered: sql`(select count(*)::integer from period_report_lines l where l.report = a.id and not l.is_answered)`,
    openedBy: sql`a.opened_by`,
    checkedBy: sql`a.checked_by`,
    sentOn: sql`a.sent_on`,
    heardOn: sql`a.heard_on`,
    meeting: sql`a.meeting`,
    pair: sql`a.pair`,
    version: sql`a.version`,
  },
  filters: { pair: sql`a.pair`, party: sql`a.party`, state: sql`a.state`, office: sql`a.office` },
  sorts: ['period', 'office', 'state', 'sentOn'],
  search: sql`a.office || ' ' || coalesce(a.sent::text, '')`,
  missing: 'absent.report',
  more: async (db, row) => {
    const lines =
      await sql<ListedRow>`select a.id, a.ordinal, a.title, a.due, a.is_answered as "isAnswered", a.words,
      a.figure, a.difficulty, a.request, ${BEFORE} as before, a.version
      from period_report_lines a join period_reports r on r.id = a.report where a.report = ${String(row.id)}
      order by a.ordinal`.execute(db)
    const sent = await sql<{
      sent: unknown
    }>`select sent from period_reports where id = ${String(row.id)}`.execute(db)
    return ok({ ...row, items: lines.rows, sent: sent.rows[0]?.sent ?? null })
  },
})

/** Lists of the reports that offices give for a period. */
export const periodReportLists = [reports]
