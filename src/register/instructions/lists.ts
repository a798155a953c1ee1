import { sql } from 'kysely'
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { type AreaList, defineList, type ListedRow } from '../area-list.js'
import { holdsByCommitment } from '../listing.js'
import type { Database } from '../tables.js'
import { type CardState, controlDates, type SheetCard, type SheetLine, sheetOf, urgencyOf } from './rules.js'

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
    commitment: sql`a.commitment`,
    version: sql`a.version`,
  },
  filters: {
    party: sql`a.party`,
    state: sql`a.state`,
    executor: sql`a.executor`,
    commitment: sql`a.commitment`,
    pair: sql`o.pair`,
  },
  sorts: ['due', 'reference', 'state', 'executor', 'givenOn'],
  search: sql`c.title || ' ' || a.addressee || ' ' || coalesce(a.executor, '') || ' ' || coalesce(a.number, '')`,
  missing: 'absent.instruction',
  reckoned: ['urgency'],
  reckon,
  more: withMoves,
})

async function cardsIn(db: Database): Promise<readonly SheetCard[]> {
  const found = await sql<SheetCard>`select party, given_on as "givenOn", due, reported_on as "reportedOn",
    ended_on as "endedOn", state from instructions`.execute(db)
  return found.rows
}

const COLUMNS = ['id', 'party', 'total', 'inTime', 'late', 'underWay', 'overdue'] as const
const FILTERS = ['month', 'party']

function rowOf(line: SheetLine, month: string): ListedRow {
  return { id: `${month}/${line.party}`, ...line }
}

async function sheet(db: Database, month: string): Promise<Result<readonly ListedRow[]>> {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    return ok(sheetOf(await cardsIn(db), month).map((line) => rowOf(line, month)))
  const hint = 'Write it as 2025-03'
  return fail({
    code: 'invalid.filter',
    message: `‘${month.slice(0, 40)}’ is no month`,
    hint,
    where: { field: 'month' },
  })
}

const monthly: AreaList = {
  name: 'instruction-sheet',
  area: 'instruction',
  columns: COLUMNS,
  filters: FILTERS,
  sorts: ['party'],
  rows: async (db, { filters = {}, today }) => {
    const unknown = Object.keys(filters).find((name) => !FILTERS.includes(name))
    if (unknown !== undefined)
      return fail({
        code: 'invalid.filter',
        message: `The sheet is not narrowed by ‘${unknown.slice(0, 40)}’`,
        hint: `Narrow it by one of: ${FILTERS.join(', ')}`,
      })
    const lines = await sheet(db, filters.month ?? today.slice(0, 7))
    if (!lines.ok) return lines
    const rows = lines.value.filter(({ party }) => filters.party === undefined || filters.party === party)
    return ok({ rows, total: rows.length, page: 1, size: 200 })
  },
  record: async (db, named) => {
    const [month = '', party] = named.split('/')
    const lines = await sheet(db, month)
    if (!lines.ok) return lines
    const line = lines.value.find((one) => one.party === party)
    if (line) return ok(line)
    return fail({
      code: 'absent.instruction',
      message: `No line ‘${named.slice(0, 40)}’ in the sheet`,
      hint: 'Name month and party: 2025-03/UZ',
    })
  },
}

/** Lists of execution control. */
export const instructionLists = [instructions, monthly]
