import { type AreaList, listNamed } from '../../../register/index.js'
import { showJson, showPage, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { askedOf, queryOf, showListData } from '../../parts/list-asked.js'
import type { RegisterDoor } from '../../register-door.js'
import { pathWith } from '../../words/addresses.js'
import { changedField, listOfAct } from '../acts/kept-lists.js'
import { actTitle } from '../acts/page.js'
import { actsOf } from '../acts/routes.js'
import { wholeReport } from '../reports/asked.js'
import { ListPageOf, ListsPage, type OfferedAct, RecordPage } from './page.js'

/** Splits `programmes.csv` into the list's name and the form it is wanted in. */
function formOf(named: string): readonly [name: string, form: 'page' | 'json' | 'csv'] {
  if (named.endsWith('.json')) return [named.slice(0, -5), 'json']
  return named.endsWith('.csv') ? [named.slice(0, -4), 'csv'] : [named, 'page']
}

/** Acts that make something new for a list. */
function actsOfList(c: Asked, list: AreaList): readonly OfferedAct[] {
  return actsOf(c.var)
    .filter((command) => listOfAct(command) === list && changedField(command) === undefined)
    .map((command) => ({
      title: actTitle(command, c.var.screen),
      path: pathWith(`/acts/${command.name}`, { back: `/lists/${list.name}` }),
    }))
}

/** Acts that change one thing of a list. */
function actsOfRecord(c: Asked, list: AreaList, id: string): readonly OfferedAct[] {
  const back = `/lists/${list.name}/${encodeURIComponent(id)}`
  return actsOf(c.var).flatMap((command) => {
    const field = changedField(command)
    if (field === undefined || listOfAct(command) !== list) return []
    const path = pathWith(`/acts/${command.name}`, { [field]: id, back })
    return [{ title: actTitle(command, c.var.screen), path }]
  })
}

async function showList(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const [name, form] = formOf(c.req.param('list') ?? '')
  const list = listNamed(name)
  if (!list.ok) return showProblem(c, list.problem)
  const asked = askedOf(c)
  if (!asked.ok) return showProblem(c, asked.problem)
  if (form !== 'page') return showListData(c, door, list.value, queryOf(asked.value, today))
  const page = await door.rows(list.value, queryOf(asked.value, today))
  asked.value.delete('page')
  return showResult(c, page, (found) => (
    <ListPageOf
      shown={{ list: list.value, page: found, query: asked.value, acts: actsOfList(c, list.value) }}
      screen={c.var.screen}
    />
  ))
}

/** One thing of a list; what another page hides from whoever asks is hidden here, too. */
async function recordFor(
  c: Asked,
  door: RegisterDoor,
  { list, id, today }: { readonly list: AreaList; readonly id: string; readonly today: string },
) {
  const report = list.name === 'reports' ? await wholeReport(door, id, { actor: c.var.actor, today }) : null
  return report === null || report.ok ? door.record(list, id, today) : report
}

async function showRecord(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed(c.req.param('list') ?? '')
  if (!list.ok) return showProblem(c, list.problem)
  const [id, form] = formOf(c.req.param('id') ?? '')
  const record = await recordFor(c, door, { list: list.value, id, today })
  if (form === 'json') return showJson(c, record)
  return showResult(c, record, (found) => (
    <RecordPage
      shown={{ list: list.value, record: found, acts: actsOfRecord(c, list.value, id) }}
      screen={c.var.screen}
    />
  ))
}

/** Every list of the register with the things in it. */
export function addListRoutes(app: WebApp, { clock }: AppParts): void {
  app.get('/lists', (c) => showPage(c, <ListsPage screen={c.var.screen} />))
  app.get('/lists/:list', (c) => throughDoor(c, (open) => showList(c, open, todayOf(clock))))
  app.get('/lists/:list/:id', (c) => throughDoor(c, (open) => showRecord(c, open, todayOf(clock))))
}
