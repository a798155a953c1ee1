import { ok } from '../../../kernel/index.js'
import { lastJournalNumber, listNamed } from '../../../register/index.js'
import { showJson, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { fileName, showCsv } from '../../downloads.js'
import type { Asked, WebApp } from '../../environment.js'
import { pageOnly } from '../../parts/page-query.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { MeetingPage, MeetingsPage } from './page.js'

function listOf(door: RegisterDoor, page: number) {
  return door.meetings({ page, sort: 'day', descending: true })
}

async function showList(c: Asked, door: RegisterDoor): Promise<Response> {
  const query = readQuery(c, pageOnly)
  if (!query.ok) return showProblem(c, query.problem)
  const found = await listOf(door, query.value.page)
  if (c.req.path.endsWith('.json')) return showJson(c, found)
  return showResult(c, found, (page) => <MeetingsPage page={page} screen={c.var.screen} />)
}

const COLUMNS = [
  'id',
  'day',
  'place',
  'format',
  'state',
  'pair',
  'parties',
  'participants',
  'readouts',
  'tone',
]

async function showTable(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed('meetings')
  const rows = list.ok ? await door.everyRow(list.value, { sort: 'day', descending: true, today }) : list
  if (!rows.ok) return showProblem(c, rows.problem)
  const last = await door.ask(async (db) => ok(await lastJournalNumber(db)))
  const told = { pair: null, list: 'meetings', day: today, number: last.ok ? last.value : 0 }
  return showCsv(c, { columns: COLUMNS, rows: rows.value, name: fileName(told, 'csv') })
}

/** The list of meetings and each meeting. */
export function addMeetingRoutes(app: WebApp, { clock }: AppParts): void {
  const idOf = (c: Asked) => (c.req.param('id') ?? '').replace(/\.json$/, '')
  app.get('/meetings', (c) => throughDoor(c, (open) => showList(c, open)))
  app.get('/meetings.json', (c) => throughDoor(c, (open) => showList(c, open)))
  app.get('/meetings.csv', (c) => throughDoor(c, (open) => showTable(c, open, todayOf(clock))))
  app.get('/meetings/:id{[\\w-]+\\.json}', (c) =>
    throughDoor(c, async (open) => showJson(c, await open.meeting(idOf(c)))),
  )
  app.get('/meetings/:id', (c) =>
    throughDoor(c, async (open) =>
      showResult(c, await open.meeting(idOf(c)), (view) => <MeetingPage view={view} screen={c.var.screen} />),
    ),
  )
}
