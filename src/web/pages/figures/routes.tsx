import { listNamed } from '../../../register/index.js'
import { showJson, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { downloadList } from '../../list-download.js'
import { pageOnly } from '../../parts/page-query.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { FiguresPage } from './page.js'

async function showList(c: Asked, door: RegisterDoor): Promise<Response> {
  const query = readQuery(c, pageOnly)
  if (!query.ok) return showProblem(c, query.problem)
  const found = await door.figures({ page: query.value.page, sort: 'published', descending: true })
  if (c.req.path.endsWith('.json')) return showJson(c, found)
  return showResult(c, found, (page) => <FiguresPage page={page} screen={c.var.screen} />)
}

/** The same as a table, all of them. */
async function showTableOf(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed('figures')
  if (!list.ok) return showProblem(c, list.problem)
  return downloadList(c, door, list.value, { today, sort: 'published', descending: true })
}

/** The list of claimed figures. */
export function addFigureRoutes(app: WebApp, { clock }: AppParts): void {
  app.get('/figures', (c) => throughDoor(c, (open) => showList(c, open)))
  app.get('/figures.json', (c) => throughDoor(c, (open) => showList(c, open)))
  app.get('/figures.csv', (c) => throughDoor(c, (open) => showTableOf(c, open, todayOf(clock))))
}
