import { showJson, showProblem, showResult, throughDoor } from '../../answer.js'
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

/** The list of meetings and each meeting. */
export function addMeetingRoutes(app: WebApp): void {
  const idOf = (c: Asked) => (c.req.param('id') ?? '').replace(/\.json$/, '')
  app.get('/meetings', (c) => throughDoor(c, (open) => showList(c, open)))
  app.get('/meetings.json', (c) => throughDoor(c, (open) => showList(c, open)))
  app.get('/meetings/:id{[\\w-]+\\.json}', (c) =>
    throughDoor(c, async (open) => showJson(c, await open.meeting(idOf(c)))),
  )
  app.get('/meetings/:id', (c) =>
    throughDoor(c, async (open) =>
      showResult(c, await open.meeting(idOf(c)), (view) => <MeetingPage view={view} screen={c.var.screen} />),
    ),
  )
}
