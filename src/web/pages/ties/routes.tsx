import { ok, type Result } from '../../../kernel/index.js'
import {
  type AreaList,
  type AreaQuery,
  type ListedRow,
  listNamed,
  type Page,
  type Pair,
} from '../../../register/index.js'
import { leadTo, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { askedOf, queryOf, showListData } from '../../parts/list-asked.js'
import { pairAddress, pairInAddress } from '../../parts/pair.js'
import type { RegisterDoor } from '../../register-door.js'
import { type TieList, TiesPage } from './page.js'

/** Ties a page has; each is asked for its events. */
const SIZE = 25

/** The rows of a page with their events. */
async function withEvents(
  door: RegisterDoor,
  list: AreaList,
  { page, today }: { page: Page<ListedRow>; today: string },
): Promise<Result<Page<ListedRow>>> {
  const rows: ListedRow[] = []
  for (const row of page.rows) {
    const record = await door.record(list, String(row.id), today)
    if (!record.ok) return record
    rows.push(record.value)
  }
  return ok({ ...page, rows })
}

async function tiesOf(
  door: RegisterDoor,
  list: AreaList,
  { pair, query, today }: { pair: Pair; query: AreaQuery; today: string },
): Promise<Result<Pick<TieList, 'page' | 'all'>>> {
  const page = await door.rows(list, { ...query, size: SIZE })
  if (!page.ok) return page
  const told = await withEvents(door, list, { page: page.value, today })
  if (!told.ok) return told
  const all = await door.everyRow(list, { today, filters: { pair, kind: 'regions' } })
  return all.ok ? ok({ page: told.value, all: all.value }) : all
}

async function showTies(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed('ties')
  if (!list.ok) return showProblem(c, list.problem)
  const named = await pairInAddress(c, door, 'ties')
  if (named instanceof Response) return named
  const asked = askedOf(c)
  if (!asked.ok) return showProblem(c, asked.problem)
  const { filters, ...query } = queryOf(asked.value, today)
  const ofPair = { ...query, filters: { ...filters, pair: named.pair } }
  if (named.ending !== '') return showListData(c, door, list.value, ofPair)
  asked.value.delete('page')
  const found = await tiesOf(door, list.value, { pair: named.pair, query: ofPair, today })
  return showResult(c, found, (shown) => (
    <TiesPage list={{ pair: named.pair, query: asked.value, ...shown }} screen={c.var.screen} />
  ))
}

/** The ties of each pair. */
export function addTieRoutes(app: WebApp, { clock }: AppParts): void {
  app.get('/ties', (c) => leadTo(c, `/ties/${pairAddress(c.var.screen.pair)}`))
  app.get('/ties/:pair', (c) => throughDoor(c, (open) => showTies(c, open, todayOf(clock))))
}
