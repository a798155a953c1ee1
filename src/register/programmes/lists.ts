import { sql } from 'kysely'
import { fail, ok } from '../../kernel/index.js'
import { type AreaList, defineList, type ListedRow } from '../area-list.js'
import type { Database } from '../tables.js'
import { differencesOfEditions, type ProgrammeItem, progressOf, type ReportedItem } from './rules.js'

async function itemsOf(
  db: Database,
  programme: string,
  edition: number,
): Promise<readonly (ProgrammeItem & ReportedItem)[]> {
  const found = await sql<
    ProgrammeItem & ReportedItem
  >`select i.code, i.title, i.sector, i.party, i.due, i.project,
      i.indicator, p.work_state as "workState" from programme_items i
    left join programme_progress p on p.programme = i.programme and p.code = i.code and p.party = i.party
    where i.programme = ${programme} and i.edition = ${edition} and not i.is_dropped order by i.code`.execute(
    db,
  )
  return found.rows
}

const programmes = defineList({
  name: 'programmes',
  area: 'programme',
  from: sql`programmes a`,
  columns: {
    id: sql`a.id`,
    title: sql`a.title`,
    term: sql`a.term`,
    edition: sql`a.edition`,
    state: sql`a.state`,
    stateOn: sql`a.state_on`,
    pair: sql`a.pair`,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: { pair: sql`a.pair`, state: sql`a.state` },
  sorts: ['title', 'state', 'stateOn'],
  search: sql`a.title`,
  missing: 'absent.programme',
  more: async (db, row, today) => {
    const items = await itemsOf(db, String(row.id), Number(row.edition))
    return ok({ ...row, progress: progressOf(items, today), items })
  },
})

const items = defineList({
  name: 'programme-items',
  area: 'programme',
  from: sql`programme_items a join programmes g on g.id = a.programme
    left join programme_progress p on p.programme = a.programme and p.code = a.code and p.party = a.party`,
  columns: {
    id: sql`a.id`,
    code: sql`a.code`,
    title: sql`a.title`,
    programme: sql`g.title`,
    edition: sql`a.edition`,
    sector: sql`a.sector`,
    party: sql`a.party`,
    due: sql`a.due`,
    project: sql`a.project`,
    indicator: sql`a.indicator`,
    workState: sql`p.work_state`,
    reached: sql`p.reached`,
    asOf: sql`p.as_of`,
    version: sql`a.version`,
  },
  filters: {
    programme: sql`a.programme`,
    party: sql`coalesce(a.party, 'none')`,
    sector: sql`a.sector`,
    edition: sql`a.edition::text`,
    workState: sql`coalesce(p.work_state, 'unknown')`,
  },
  sorts: ['code', 'title', 'due', 'party'],
  always: sql`not a.is_dropped`,
  search: sql`a.title || ' ' || coalesce(a.indicator, '')`,
  missing: 'absent.item',
})

const FILTERS = ['programme', 'from', 'to']

/** What changed between two editions of a programme. */
const differences: AreaList = {
  name: 'programme-differences',
  area: 'programme',
  columns: ['id', 'code', 'became', 'fields'],
  filters: FILTERS,
  sorts: ['code'],
  rows: async (db, { filters = {} }) => {
    const { programme, from, to } = filters
    if (programme === undefined) return ok({ rows: [], total: 0, page: 1, size: 200 })
    const rows = await rowsBetween(db, programme, Number(from ?? 1), Number(to ?? Number(from ?? 1) + 1))
    return ok({ rows, total: rows.length, page: 1, size: 200 })
  },
  record: async (db, named) => {
    const [, programme = '', from = '', to = ''] = /^(pg_\w+)\/(\d+)\.\.(\d+)$/.exec(named) ?? []
    if (programme === '')
      return fail({
        code: 'absent.programme',
        message: `‘${named.slice(0, 60)}’ names no two editions`,
        hint: 'Write it as pg_…/1..2',
      })
    return ok({ id: named, differences: await rowsBetween(db, programme, Number(from), Number(to)) })
  },
}

async function rowsBetween(
  db: Database,
  programme: string,
  from: number,
  to: number,
): Promise<readonly ListedRow[]> {
  const found = differencesOfEditions(await itemsOf(db, programme, from), await itemsOf(db, programme, to))
  return found.map((one) => ({ id: one.code, ...one }))
}

/** Lists of programmes. */
export const programmeLists = [programmes, items, differences]
