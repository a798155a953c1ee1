import { listNamed } from '../../../register/index.js'
import { showJson, showPage, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { askedOf, queryOf, showListData } from '../../parts/list-asked.js'
import type { RegisterDoor } from '../../register-door.js'
import { ProjectsPage } from './list.js'
import { ProjectPage } from './page.js'
import { recordOf } from './view.js'

async function showList(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed('projects')
  if (!list.ok) return showProblem(c, list.problem)
  const asked = askedOf(c)
  if (!asked.ok) return showProblem(c, asked.problem)
  const query = queryOf(asked.value, today)
  if (/\.(json|csv)$/.test(c.req.path)) return showListData(c, door, list.value, query)
  const page = await door.rows(list.value, query)
  asked.value.delete('page')
  if (!page.ok) return showProblem(c, page.problem)
  const view = { ...page.value, rows: page.value.rows.map(recordOf), query: asked.value }
  return showPage(c, <ProjectsPage view={view} screen={c.var.screen} />)
}

async function showOne(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed('projects')
  if (!list.ok) return showProblem(c, list.problem)
  const named = c.req.param('id') ?? ''
  const record = await door.record(list.value, named.replace(/\.json$/, ''), today)
  if (named.endsWith('.json')) return showJson(c, record)
  return showResult(c, record, (row) => <ProjectPage record={recordOf(row)} screen={c.var.screen} />)
}

/** Projects as the sides keep them: the list, and each one. */
export function addProjectRoutes(app: WebApp, { clock }: AppParts): void {
  for (const path of ['/projects', '/projects.json', '/projects.csv'])
    app.get(path, (c) => throughDoor(c, (open) => showList(c, open, todayOf(clock))))
  app.get('/projects/:id', (c) => throughDoor(c, (open) => showOne(c, open, todayOf(clock))))
}
