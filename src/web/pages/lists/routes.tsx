import { fail, ok, type Result } from '../../../kernel/index.js'
import { csvOf } from '../../../publishing/index.js'
import { type AreaList, type AreaQuery, type ListedRow, listNamed } from '../../../register/index.js'
import { showJson, showPage, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import type { RegisterDoor } from '../../register-door.js'
import { pathWith } from '../../words/addresses.js'
import { changedField, listOfAct } from '../acts/kept-lists.js'
import { actTitle } from '../acts/page.js'
import { actsOf } from '../acts/routes.js'
import { ListPageOf, ListsPage, type OfferedAct, RecordPage } from './page.js'

/** Names of the address that are no filter of the list. */
const OWN_NAMES: readonly string[] = ['q', 'page', 'sort', 'descending']

function askedOf(c: Asked): Result<URLSearchParams> {
  const given = new URL(c.req.url).searchParams
  const names = [...given.keys()]
  const doubled = names.find((name, at) => names.indexOf(name) !== at)
  if (doubled === undefined) return ok(new URLSearchParams([...given].filter(([, value]) => value !== '')))
  return fail({
    code: 'invalid.query',
    message: `‘${doubled.slice(0, 60)}’ stands twice`,
    where: { field: doubled },
  })
}

function queryOf(asked: URLSearchParams, today: string): AreaQuery {
  const filters = [...asked].filter(([name]) => !OWN_NAMES.includes(name))
  return {
    words: asked.get('q') ?? undefined,
    page: Number(asked.get('page') ?? 1),
    sort: asked.get('sort') ?? undefined,
    today,
    descending: asked.get('descending') === 'yes',
    filters: Object.fromEntries(filters),
  }
}

/** Splits `programmes.csv` into the list's name and the form it is wanted in. */
function formOf(named: string): readonly [name: string, form: 'page' | 'json' | 'csv'] {
  if (named.endsWith('.json')) return [named.slice(0, -5), 'json']
  return named.endsWith('.csv') ? [named.slice(0, -4), 'csv'] : [named, 'page']
}

function showTable(c: Asked, list: AreaList, rows: Result<readonly ListedRow[]>): Response {
  if (!rows.ok) return showProblem(c, rows.problem)
  return c.body(csvOf(list.columns, rows.value), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${list.name}.csv"`,
  })
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
  if (form === 'csv')
    return showTable(c, list.value, await door.everyRow(list.value, queryOf(asked.value, today)))
  const page = await door.rows(list.value, queryOf(asked.value, today))
  if (form === 'json') return showJson(c, page)
  asked.value.delete('page')
  return showResult(c, page, (found) => (
    <ListPageOf
      shown={{ list: list.value, page: found, query: asked.value, acts: actsOfList(c, list.value) }}
      screen={c.var.screen}
    />
  ))
}

async function showRecord(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed(c.req.param('list') ?? '')
  if (!list.ok) return showProblem(c, list.problem)
  const [id, form] = formOf(c.req.param('id') ?? '')
  const record = await door.record(list.value, id, today)
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
