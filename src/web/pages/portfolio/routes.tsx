import { z } from 'zod'
import { listNamed } from '../../../register/index.js'
import { leadTo, showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { showListData } from '../../parts/list-asked.js'
import { pairAddress, pairInAddress } from '../../parts/pair.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { drawBridges, drawMap } from './charts.js'
import { knownPortfolio } from './load.js'
import { PortfolioPage } from './page.js'
import { type PortfolioAsked, type PortfolioView, WAYS } from './view.js'

const KEPT = z
  .string()
  .regex(/^ps_[\w-]{1,60}$/)
  .optional()

const QUERY = z.strictObject({
  as: z.enum(WAYS).default('table'),
  from: KEPT,
  to: KEPT,
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** A page of the portfolio with the pictures that it needs. */
async function showPortfolio(c: Asked, view: PortfolioView): Promise<Response> {
  const { screen } = c.var
  const pictures = {
    map: view.asked.as === 'map' ? drawMap(view, screen) : null,
    bridges: view.asked.as === 'changes' ? await drawBridges(view, screen) : [],
  }
  return showPage(c, <PortfolioPage view={view} pictures={pictures} screen={screen} />)
}

async function showPair(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const named = await pairInAddress(c, door, 'portfolio')
  if (named instanceof Response) return named
  const { pair, ending } = named
  const asked = readQuery(c, QUERY)
  if (!asked.ok) return showProblem(c, asked.problem)
  if (ending === 'csv') {
    const list = listNamed('projects')
    return list.ok
      ? showListData(c, door, list.value, { filters: { pair }, today })
      : showProblem(c, list.problem)
  }
  const view = await knownPortfolio(door, { pair, today, asked: asked.value as PortfolioAsked })
  if (ending === 'json' || !view.ok) return showJson(c, view)
  return showPortfolio(c, view.value)
}

/** The portfolio of a pair. */
export function addPortfolioRoutes(app: WebApp, { clock }: AppParts): void {
  app.get('/portfolio', (c) => leadTo(c, `/portfolio/${pairAddress(c.var.screen.pair)}`))
  app.get('/portfolio/:pair', (c) => throughDoor(c, (open) => showPair(c, open, todayOf(clock))))
}
