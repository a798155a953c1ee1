import { sql } from 'kysely'
import { fail, ok } from '../../kernel/index.js'
import { defineList, type ListedRow } from '../area-list.js'
import { listInHand } from '../list-in-hand.js'
import type { Database } from '../tables.js'
import { differencesOfVersions, type ProgrammeItem, progressOf, type ReportedItem } from './rules.js'

async function itemsOf(
  db: Database,
  programme: string,
  number: number,
): Promise<readonly (ProgrammeItem & ReportedItem)[]> {
  const found = await sql<
    ProgrammeItem & ReportedItem
  >`select i.code, i.title, i.sector, i.party, i.due, i.project,
      i.indicator, p.work_state as "workState" from programme_items i
    left join programme_progress p on p.programme = i.programme and p.code = i.code and p.party = i.party
    where i.programme = ${programme} and i.number = ${number} and not i.is_dropped order by i.code`.execute(
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
    number: sql`a.number`,
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
    const items = await itemsOf(db, String(row.id), Number(row.number))
    return ok({ ...row, progress: progressOf(items, today), items })
  },
})

const items = defineList({
  name: 'programme-items',
  area: 'programme',
  from: sql`programme_items a left join programmes g on g.id = a.programme
    left join programme_progress p on p.programme = a.programme and p.code = a.code and p.party = a.party`,
  columns: {
    id: sql`a.id`,
    code: sql`a.code`,
    title: sql`a.title`,
    programme: sql`g.title`,
    number: sql`a.number`,
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
    number: sql`a.number::text`,
    workState: sql`coalesce(p.work_state, 'unknown')`,
  },
  sorts: ['code', 'title', 'due', 'party'],
  always: sql`not a.is_dropped`,
  search: { words: sql`a.word_vector` },
  missing: 'absent.item',
})

/** What changed between two versions of a programme. */
const differences = listInHand({
  name: 'programme-differences',
  area: 'programme',
  columns: ['id', 'code', 'became', 'fields'],
  filters: ['became'],
  asks: ['programme', 'from', 'to'],
  sorts: ['code', 'became'],
  rows: async (db, { asked: { programme, from = '1', to } }) =>
    ok(
      programme === undefined
        ? []
        : await rowsBetween(db, programme, Number(from), Number(to ?? Number(from) + 1)),
    ),
  record: async (db, named) => {
    const [, programme = '', from = '', to = ''] = /^(pg_\w+)\/(\d+)\.\.(\d+)$/.exec(named) ?? []
    if (programme !== '')
      return ok({ id: named, differences: await rowsBetween(db, programme, Number(from), Number(to)) })
    const message = `‘${named.slice(0, 60)}’ names no two versions`
    return fail({ code: 'absent.programme', message, hint: 'Write it as pg_…/1..2' })
  },
})

async function rowsBetween(
  db: Database,
  programme: string,
  from: number,
  to: number,
): Promise<readonly ListedRow[]> {
  const found = differencesOfVersions(await itemsOf(db, programme, from), await itemsOf(db, programme, to))
  return found.map((one) => ({ id: one.code, ...one }))
}

/** Lists of programmes. */
export const programmeLists = [programmes, items, differences]
