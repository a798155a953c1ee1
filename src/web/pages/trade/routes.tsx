import { z } from 'zod'
import { listNamed } from '../../../register/index.js'
import { leadTo, showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { showListData } from '../../parts/list-asked.js'
import { pairAddress, pairInAddress } from '../../parts/pair.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { drawTrade } from './chart.js'
import { knownTrade } from './load.js'
import { metadataOf } from './metadata.js'
import { TradePage } from './page.js'
import { COUNTS } from './periods.js'
import { type TradeAsked, type TradeKnown, viewOf, WAYS } from './view.js'

const QUERY = z.strictObject({
  as: z.enum(WAYS).default('chart'),
  of: z.enum(COUNTS).optional(),
  knownOn: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/)
    .optional(),
})

interface PairAsked {
  readonly pair: string
  readonly asked: TradeAsked
  readonly today: string
}

/** All values as a table; a day of knowledge narrows them as it does on the page. */
async function showTable(c: Asked, door: RegisterDoor, { pair, asked, today }: PairAsked): Promise<Response> {
  const list = listNamed('mirror')
  if (!list.ok) return showProblem(c, list.problem)
  const knownOn = asked.knownOn === undefined ? {} : { knownOn: asked.knownOn }
  return showListData(c, door, list.value, { filters: { pair, measure: 'trade', ...knownOn }, today })
}

async function showKnown(c: Asked, known: TradeKnown, ending: string): Promise<Response> {
  const view = viewOf(known)
  if (ending === 'json') return showJson(c, { ok: true, value: view })
  if (ending === 'metadata.json') return showJson(c, { ok: true, value: metadataOf(view, c.var.screen) })
  const chart = view.asked.as === 'chart' ? await drawTrade(view, c.var.screen) : null
  return showPage(c, <TradePage view={view} chart={chart} screen={c.var.screen} />)
}

async function showTrade(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const named = await pairInAddress(c, door, 'trade')
  if (named instanceof Response) return named
  const { pair, ending } = named
  const asked = readQuery(c, QUERY)
  if (!asked.ok) return showProblem(c, asked.problem)
  const isWhole = ending === 'json'
  const told = { pair, asked: asked.value as TradeAsked, today, isWhole }
  if (ending === 'csv') return showTable(c, door, told)
  const known = await knownTrade(door, told)
  return known.ok ? showKnown(c, known.value, ending) : showProblem(c, known.problem)
}

/** The trade monitor of a pair, with its figures as a table and what they mean. */
export function addTradeRoutes(app: WebApp, { clock }: AppParts): void {
  app.get('/trade', (c) => leadTo(c, `/trade/${pairAddress(c.var.screen.pair)}`))
  app.get('/trade/:pair', (c) => throughDoor(c, (open) => showTrade(c, open, todayOf(clock))))
}
