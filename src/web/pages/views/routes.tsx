import { type SavedView, viewsFor } from '../../../register/index.js'
import { showJson, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { fileName, showCsv } from '../../downloads.js'
import type { Asked, WebApp } from '../../environment.js'
import type { RegisterDoor } from '../../register-door.js'
import { ViewsPage } from './page.js'

const COLUMNS = ['name', 'list', 'query', 'owner', 'visibility', 'savedAt']

/** The views that whoever asks may see. */
function viewsOf(c: Asked, door: RegisterDoor) {
  return door.ask((db) => viewsFor(db, c.var.actor))
}

async function showPage(c: Asked, door: RegisterDoor): Promise<Response> {
  const actor = c.var.actor?.name ?? ''
  return showResult(c, await viewsOf(c, door), (views) => (
    <ViewsPage shown={{ views, actor }} screen={c.var.screen} />
  ))
}

async function showTable(c: Asked, door: RegisterDoor, { clock }: AppParts): Promise<Response> {
  const views = await viewsOf(c, door)
  if (!views.ok) return showProblem(c, views.problem)
  const rows = views.value.map((view: SavedView) => ({ ...view }))
  const name = fileName({ pair: null, list: 'views', day: todayOf(clock), number: 0 }, 'csv')
  return showCsv(c, { columns: COLUMNS, rows, name })
}

/** Saved views: a page, JSON and a table. */
export function addViewRoutes(app: WebApp, parts: AppParts): void {
  app.get('/views', (c) => throughDoor(c, (open) => showPage(c, open)))
  app.get('/views.json', (c) => throughDoor(c, async (open) => showJson(c, await viewsOf(c, open))))
  app.get('/views.csv', (c) => throughDoor(c, (open) => showTable(c, open, parts)))
}
