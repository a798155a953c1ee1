import { showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import type { RegisterDoor } from '../../register-door.js'
import { countFacets } from './facets.js'
import { RegisterPage } from './page.js'
import { filterOf, registerQueryOf } from './query.js'

async function showList(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const query = registerQueryOf(c)
  if (!query.ok) return showProblem(c, query.problem)
  const page = await door.commitments(filterOf(query.value, today))
  if (!page.ok) return showProblem(c, page.problem)
  const facets = await countFacets(door, query.value, today)
  const list = { query: query.value, page: page.value, facets }
  return showPage(c, <RegisterPage list={list} screen={c.var.screen} />)
}

async function showListAsJson(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const query = registerQueryOf(c)
  if (!query.ok) return showProblem(c, query.problem)
  return showJson(c, await door.commitments(filterOf(query.value, today)))
}

/** The list of commitments. */
export function addRegisterRoutes(app: WebApp, { clock }: AppParts): void {
  app.get('/register', (c) => throughDoor(c, (open) => showList(c, open, todayOf(clock))))
  app.get('/register.json', (c) => throughDoor(c, (open) => showListAsJson(c, open, todayOf(clock))))
}
