import { listNamed } from '../../../register/index.js'
import { showJson, showPage, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { downloadList } from '../../list-download.js'
import type { RegisterDoor } from '../../register-door.js'
import { addApproveRoutes } from './approve-routes.js'
import { wholeProgramme } from './asked.js'
import { ComparePage, itemChangeOf } from './compare.js'
import { ProgrammesPage } from './list.js'
import { addNewProgrammeRoutes, mayBegin } from './new-routes.js'
import { programmeOf } from './programme.js'
import { compareQueryOf, listQueryOf, programmesQueryOf } from './query.js'
import { showProgramme } from './show.js'

async function showList(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const [query, list] = [programmesQueryOf(c), listNamed('programmes')]
  if (!query.ok) return showProblem(c, query.problem)
  if (!list.ok) return showProblem(c, list.problem)
  const asked = listQueryOf(query.value, today)
  if (c.req.path.endsWith('.csv')) return downloadList(c, door, list.value, asked)
  const found = await door.rows(list.value, asked)
  if (c.req.path.endsWith('.json')) return showJson(c, found)
  return showResult(c, found, (page) => {
    const shown = { page: { ...page, rows: page.rows.map(programmeOf) }, query: query.value }
    return <ProgrammesPage shown={{ ...shown, mayBegin: mayBegin(c.var) }} screen={c.var.screen} />
  })
}

async function showOne(c: Asked, door: RegisterDoor, parts: AppParts): Promise<Response> {
  const id = c.req.param('id') ?? ''
  if (!id.endsWith('.json')) return showProgramme(c, door, parts)
  return showJson(c, await wholeProgramme(door, id.slice(0, -'.json'.length), todayOf(parts.clock)))
}

async function compare(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const [query, list] = [compareQueryOf(c), listNamed('programme-differences')]
  if (!query.ok) return showProblem(c, query.problem)
  if (!list.ok) return showProblem(c, list.problem)
  const programme = await wholeProgramme(door, c.req.param('id') ?? '', today)
  if (!programme.ok) return showProblem(c, programme.problem)
  const { from } = query.value
  const to = query.value.to ?? programme.value.number
  const filters = { programme: programme.value.id, from: String(from), to: String(to) }
  const changes = await door.everyRow(list.value, { today, filters })
  if (!changes.ok) return showProblem(c, changes.problem)
  const comparison = { programme: programme.value, from, to, changes: changes.value.map(itemChangeOf) }
  return showPage(c, <ComparePage comparison={comparison} screen={c.var.screen} />)
}

/** Programmes: the list, beginning one, one with its approval and items, two versions compared. */
export function addProgrammeRoutes(app: WebApp, parts: AppParts): void {
  const today = () => todayOf(parts.clock)
  for (const ending of ['', '.json', '.csv'])
    app.get(`/programmes${ending}`, (c) => throughDoor(c, (door) => showList(c, door, today())))
  addNewProgrammeRoutes(app, parts)
  app.get('/programmes/:id', (c) => throughDoor(c, (door) => showOne(c, door, parts)))
  app.get('/programmes/:id/compare', (c) => throughDoor(c, (door) => compare(c, door, today())))
  addApproveRoutes(app, parts)
}
