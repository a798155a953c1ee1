import { listNamed } from '../../../register/index.js'
import { showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { askedOf, queryOf, showListData } from '../../parts/list-asked.js'
import type { RegisterDoor } from '../../register-door.js'
import { AgendaPage } from './page.js'

async function showAgenda(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const [list, formats] = [listNamed('agenda'), listNamed('formats')]
  if (!list.ok) return showProblem(c, list.problem)
  if (!formats.ok) return showProblem(c, formats.problem)
  const asked = askedOf(c)
  if (!asked.ok) return showProblem(c, asked.problem)
  const query = queryOf(asked.value, today)
  if (/\.(json|csv)$/.test(c.req.path)) return showListData(c, door, list.value, query)
  const known = await door.everyRow(formats.value, { today, sort: 'meetings', descending: true })
  if (!known.ok) return showProblem(c, known.problem)
  asked.value.delete('page')
  return showResult(c, await door.rows(list.value, query), (page) => (
    <AgendaPage agenda={{ page, query: asked.value, formats: known.value }} screen={c.var.screen} />
  ))
}

/** What is on the agenda of regional formats. */
export function addAgendaRoutes(app: WebApp, { clock }: AppParts): void {
  for (const ending of ['', '.json', '.csv'])
    app.get(`/agenda${ending}`, (c) => throughDoor(c, (open) => showAgenda(c, open, todayOf(clock))))
}
