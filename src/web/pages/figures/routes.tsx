import { showJson, showProblem, showResult, throughDoor } from '../../answer.js'
import type { Asked, WebApp } from '../../environment.js'
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

/** The list of claimed figures. */
export function addFigureRoutes(app: WebApp): void {
  app.get('/figures', (c) => throughDoor(c, (open) => showList(c, open)))
  app.get('/figures.json', (c) => throughDoor(c, (open) => showList(c, open)))
}
