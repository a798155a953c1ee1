import { mayDo } from '../../../platform/index.js'
import { daysAfter, listNamed } from '../../../register/index.js'
import { showJson, showPage, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { downloadList } from '../../list-download.js'
import type { RegisterDoor } from '../../register-door.js'
import { columnsOf, firstCards, rowsOf } from './asked.js'
import { cardOf } from './cards.js'
import { type BoardAct, InstructionsPage, type ShownCards } from './page.js'
import { type BoardQuery, boardQueryOf, listQueryOf } from './query.js'
import { SheetPage, sheetLineOf } from './sheet.js'

/** What the person may begin from the board, the main thing first. */
function boardActs({ actor }: Asked['var']): readonly BoardAct[] {
  if (actor === null) return []
  const isMover = mayDo(actor.role, 'move', { area: 'instruction', isOwn: true }) && actor.party !== undefined
  const isKeeper = mayDo(actor.role, 'keep', { area: 'instruction' })
  return [...(isMover ? (['report', 'remind'] as const) : []), ...(isKeeper ? (['put'] as const) : [])]
}

function shown(c: Asked, of: Pick<ShownCards, 'view' | 'query' | 'total'>): ShownCards {
  return { ...of, may: boardActs(c.var), party: c.var.actor?.party ?? null }
}

async function showBoard(c: Asked, door: RegisterDoor, query: BoardQuery, today: string): Promise<Response> {
  const columns = await columnsOf(door, query, today)
  return showResult(c, columns, (found) => {
    const view = { columns: found, query, actor: c.var.actor, today }
    const total = found.reduce((sum, column) => sum + column.total, 0)
    return <InstructionsPage shown={shown(c, { view, query, total })} screen={c.var.screen} />
  })
}

async function showTable(c: Asked, door: RegisterDoor, query: BoardQuery, today: string): Promise<Response> {
  const list = listNamed('instructions')
  if (!list.ok) return showProblem(c, list.problem)
  const page = await door.rows(list.value, listQueryOf(query, today))
  return showResult(c, page, (found) => {
    const view = { page: { ...found, rows: found.rows.map(cardOf) }, query, today }
    return <InstructionsPage shown={shown(c, { view, query, total: found.total })} screen={c.var.screen} />
  })
}

async function showData(c: Asked, door: RegisterDoor, query: BoardQuery, today: string): Promise<Response> {
  const list = listNamed('instructions')
  if (!list.ok) return showProblem(c, list.problem)
  const asked = listQueryOf(query, today)
  if (c.req.path.endsWith('.json')) return showJson(c, await door.rows(list.value, asked))
  return downloadList(c, door, list.value, asked)
}

/** Answers what an address asks of the board. */
function withQuery(
  parts: AppParts,
  show: (c: Asked, door: RegisterDoor, query: BoardQuery, today: string) => Promise<Response>,
) {
  return (c: Asked) =>
    throughDoor(c, async (door) => {
      const query = boardQueryOf(c)
      return query.ok ? show(c, door, query.value, todayOf(parts.clock)) : showProblem(c, query.problem)
    })
}

/** Days ahead of which the sheet names what presses. */
const PRESSING_DAYS = 10
/** Cards that the sheet names one by one; of more it tells the number. */
const MOST_PRESSING = 60

async function showSheet(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const month = c.req.query('month') || today.slice(0, 7)
  const lines = await rowsOf(door, 'instruction-sheet', { today, filters: { month } })
  if (!lines.ok) return showProblem(c, lines.problem)
  const dueBy = daysAfter(today, PRESSING_DAYS)
  const pressing = await firstCards(door, { today, filters: { isOpen: 'yes', dueBy }, size: MOST_PRESSING })
  if (!pressing.ok) return showProblem(c, pressing.problem)
  const sheet = { month, lines: lines.value.map(sheetLineOf), pressing: pressing.value, dueBy, today }
  return showPage(c, <SheetPage sheet={sheet} screen={c.var.screen} />)
}

/** The board of instructions, the same as a table and as data, and the monthly sheet. */
export function addBoardRoutes(app: WebApp, parts: AppParts): void {
  app.get(
    '/instructions',
    withQuery(parts, (c, door, query, today) =>
      query.as === 'board' ? showBoard(c, door, query, today) : showTable(c, door, query, today),
    ),
  )
  app.get('/instructions.json', withQuery(parts, showData))
  app.get('/instructions.csv', withQuery(parts, showData))
  app.get('/instructions/sheet', (c) => throughDoor(c, (door) => showSheet(c, door, todayOf(parts.clock))))
}
