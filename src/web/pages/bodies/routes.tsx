import { ok, type Result } from '../../../kernel/index.js'
import { type ListedRow, listNamed } from '../../../register/index.js'
import { showJson, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { askedOf, queryOf, showListData } from '../../parts/list-asked.js'
import type { RegisterDoor } from '../../register-door.js'
import { BodiesPage } from './list.js'
import { BodyPage } from './page.js'
import { type BodyLine, type BodyView, bodyOf, launchOf, type Milestone, type SaidOnce } from './view.js'

/** The milestones of all bodies of a list, by the name of the body's id. */
async function milestonesOf(
  door: RegisterDoor,
  rows: readonly ListedRow[],
  today: string,
): Promise<Result<readonly BodyLine[]>> {
  const list = listNamed('bodies')
  if (!list.ok) return list
  const records = await Promise.all(rows.map((row) => door.record(list.value, String(row.id), today)))
  const missing = records.find((record) => !record.ok)
  if (missing?.ok === false) return missing
  return ok(
    records.flatMap((record) => {
      if (!record.ok) return []
      const row = bodyOf(record.value)
      return [{ row, milestones: row.milestones }]
    }),
  )
}

async function showList(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed('bodies')
  if (!list.ok) return showProblem(c, list.problem)
  const asked = askedOf(c)
  if (!asked.ok) return showProblem(c, asked.problem)
  const query = queryOf(asked.value, today)
  if (/\.(json|csv)$/.test(c.req.path)) return showListData(c, door, list.value, query)
  const page = await door.rows(list.value, query)
  if (!page.ok) return showProblem(c, page.problem)
  const lines = await milestonesOf(door, page.value.rows, today)
  return showResult(c, lines, (found) => (
    <BodiesPage view={{ lines: found, query: asked.value }} screen={c.var.screen} />
  ))
}

/** Each due once for the day it was said on; later acts on the same milestone carry it with them. */
function onceEach(dues: readonly SaidOnce[]): readonly SaidOnce[] {
  const first = new Map<string, SaidOnce>()
  for (const one of dues) {
    const key = `${one.saidOn} ${one.due} ${one.dueWords}`
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()].toSorted((one, other) => (one.saidOn < other.saidOn ? -1 : 1))
}

/** Every due ever said of the milestone that the launch hangs on. */
async function duesOf(
  door: RegisterDoor,
  body: string,
  launch: Milestone | null,
  today: string,
): Promise<readonly SaidOnce[]> {
  const list = listNamed('milestones')
  if (launch === null || !list.ok) return []
  const record = await door.record(list.value, `${body}/${launch.milestone}/${launch.side}`, today)
  const dues = record.ok ? ((record.value.dues ?? []) as readonly SaidOnce[]) : []
  return onceEach(dues.filter(({ saidOn }) => saidOn !== null))
}

async function viewNamed(door: RegisterDoor, named: string, today: string): Promise<Result<BodyView>> {
  const list = listNamed('bodies')
  if (!list.ok) return list
  const record = await door.record(list.value, named, today)
  if (!record.ok) return record
  const body = bodyOf(record.value)
  return ok({ body, today, dues: await duesOf(door, body.id, launchOf(body.milestones), today) })
}

async function showOne(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const named = c.req.param('id') ?? ''
  const view = await viewNamed(door, named.replace(/\.json$/, ''), today)
  if (named.endsWith('.json')) return showJson(c, view)
  return showResult(c, view, (found) => <BodyPage view={found} screen={c.var.screen} />)
}

/** Joint bodies: the list, and each one. */
export function addBodyRoutes(app: WebApp, { clock }: AppParts): void {
  for (const path of ['/bodies', '/bodies.json', '/bodies.csv'])
    app.get(path, (c) => throughDoor(c, (open) => showList(c, open, todayOf(clock))))
  app.get('/bodies/:id', (c) => throughDoor(c, (open) => showOne(c, open, todayOf(clock))))
}
