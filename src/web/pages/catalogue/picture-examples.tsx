import type { Markup } from '../../layout/markup.js'
import type { Screen } from '../../screen.js'
import { bodyExamples, bodyLists } from '../bodies/examples.js'
import { BodiesPage } from '../bodies/list.js'
import { BodyPage } from '../bodies/page.js'
import { drawBridges, drawMap } from '../portfolio/charts.js'
import { portfolioExamples } from '../portfolio/examples.js'
import { PortfolioPage } from '../portfolio/page.js'
import type { PortfolioView } from '../portfolio/view.js'
import { projectExamples, projectLists } from '../projects/examples.js'
import { ProjectsPage } from '../projects/list.js'
import { ProjectPage } from '../projects/page.js'
import { drawTrade } from '../trade/chart.js'
import { tradeExamples } from '../trade/examples.js'
import { TradePage } from '../trade/page.js'
import type { TradeView } from '../trade/view.js'

/** A page drawn for a screen; one with pictures takes a moment. */
export type Drawn = (screen: Screen) => Markup | Promise<Markup>

function states<T>(
  examples: Readonly<Record<string, T>>,
  draw: (example: T, screen: Screen) => Markup | Promise<Markup>,
): ReadonlyMap<string, Drawn> {
  const all = Object.entries(examples)
  return new Map(all.map(([state, example]) => [state, (screen: Screen) => draw(example, screen)]))
}

async function portfolioPage(view: PortfolioView, screen: Screen): Promise<Markup> {
  const pictures = { map: drawMap(view, screen), bridges: await drawBridges(view, screen) }
  return <PortfolioPage view={view} pictures={pictures} screen={screen} />
}

async function tradePage(view: TradeView, screen: Screen): Promise<Markup> {
  return <TradePage view={view} chart={await drawTrade(view, screen)} screen={screen} />
}

/** The pages that people look at rather than read, each in each of its states. */
export const PICTURE_PAGES: readonly (readonly [string, ReadonlyMap<string, Drawn>])[] = [
  ['portfolio', states(portfolioExamples, portfolioPage)],
  ['projects', states(projectLists, (view, screen) => <ProjectsPage view={view} screen={screen} />)],
  ['project', states(projectExamples, (record, screen) => <ProjectPage record={record} screen={screen} />)],
  ['trade', states(tradeExamples, tradePage)],
  ['bodies', states(bodyLists, (view, screen) => <BodiesPage view={view} screen={screen} />)],
  ['body', states(bodyExamples, (view, screen) => <BodyPage view={view} screen={screen} />)],
]
