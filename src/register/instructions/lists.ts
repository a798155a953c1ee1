import { sql } from 'kysely'
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { defineList, type ListedRow } from '../area-list.js'
import { listInHand } from '../list-in-hand.js'
import { holdsByCommitment } from '../listing.js'
import type { Database } from '../tables.js'
import { type CardState, controlDates, urgencyOf } from './rules.js'
import { type SheetLine, sheetOf } from './sheet.js'

interface Standing {
  readonly due: Day | null
  readonly state: CardState
}

function reckon(row: ListedRow, today: Day): ListedRow {
  return { ...row, urgency: urgencyOf(row as unknown as Standing, today) }
}

async function withMoves(db: Database, row: ListedRow): Promise<Result<ListedRow>> {
  const moves = await sql<ListedRow>`select act, state, on_day as "on", by, words, due from instruction_moves
    where instruction = ${String(row.id)} order by id`.execute(db)
  const dates = typeof row.due === 'string' ? controlDates(row.due) : []
  return ok({ ...row, controlDates: dates, moves: moves.rows })
}

/** What was said when execution was last reported. */
const LAST_REPORT = sql`(select m.words from instruction_moves m where m.instruction = a.id and m.act = 'report'
  order by m.id desc limit 1)`

const instructions = defineList({
  name: 'instructions',
  area: 'instruction',
  from: sql`instructions a left join commitments c on c.id = a.commitment
    left join origins o on o.statement = c.opened_by`,
  always: holdsByCommitment(sql`a.commitment`),
  columns: {
    id: sql`a.id`,
    reference: sql`c.reference`,
    party: sql`a.party`,
    title: sql`c.title`,
    state: sql`a.state`,
    due: sql`a.due`,
    firstDue: sql`a.first_due`,
    extensions: sql`a.extensions`,
    executor: sql`a.executor`,
    coExecutors: sql`a.co_executors`,
    addressee: sql`a.addressee`,
    number: sql`a.number`,
    givenBy: sql`a.given_by`,
    givenOn: sql`a.given_on`,
    reportedOn: sql`a.reported_on`,
    reportedBy: sql`a.reported_by`,
    evidence: sql`a.evidence`,
    checkedBy: sql`a.checked_by`,
    endedOn: sql`a.ended_on`,
    lastReport: LAST_REPORT,
    commitment: sql`a.commitment`,
    pair: sql`o.pair`,
    version: sql`a.version`,
  },
  filters: {
    party: sql`a.party`,
    state: sql`a.state`,
    executor: sql`a.executor`,
    commitment: sql`a.commitment`,
    pair: sql`o.pair`,
    dueBy: { upTo: sql`a.due::text` },
    isOpen: sql`case when a.state in ('checked', 'off-control', 'ceased') then 'no' else 'yes' end`,
  },
  sorts: ['due', 'reference', 'state', 'executor', 'givenOn'],
  search: { words: sql`c.word_vector || a.word_vector` },
  missing: 'absent.instruction',
  reckoned: ['urgency'],
  reckon,
  more: withMoves,
})

function rowOf(line: SheetLine, month: string): ListedRow {
  return { id: `${month}/${line.party}`, ...line }
}

async function sheet(db: Database, month: string): Promise<Result<readonly ListedRow[]>> {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    return ok((await sheetOf(db, month)).map((line) => rowOf(line, month)))
  const message = `‘${month.slice(0, 40)}’ is no month`
  return fail({ code: 'invalid.filter', message, hint: 'Write it as 2025-03', where: { field: 'month' } })
}

const monthly = listInHand({
  name: 'instruction-sheet',
  area: 'instruction',
  columns: ['id', 'party', 'total', 'inTime', 'late', 'underWay', 'overdue'],
  filters: ['party'],
  asks: ['month'],
  sorts: ['party', 'total', 'overdue'],
  rows: (db, { asked, today }) => sheet(db, asked.month ?? today.slice(0, 7)),
  record: async (db, named) => {
    const [month = '', party] = named.split('/')
    const lines = await sheet(db, month)
    if (!lines.ok) return lines
    const line = lines.value.find((one) => one.party === party)
    if (line) return ok(line)
    const message = `There is no line ‘${named.slice(0, 40)}’ in the sheet`
    return fail({ code: 'absent.instruction', message, hint: 'Name month and party: 2025-03/UZ' })
  },
})

/** Lists of execution control. */
export const instructionLists = [instructions, monthly]
