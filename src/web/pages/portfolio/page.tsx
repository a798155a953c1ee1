import { type Chart, Picture } from '../../charts/index.js'
import { Page } from '../../layout/page.js'
import { MainActs } from '../../parts/main-acts.js'
import { sidesOf } from '../../parts/pair.js'
import { WayLinks } from '../../parts/ways.js'
import type { Screen } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { portfolioPath } from './addresses.js'
import { StageBoard } from './board.js'
import { PortfolioChanges } from './changes.js'
import { Headline } from './headline.js'
import { LeftOut, ProjectTable } from './table.js'
import { type PortfolioView, WAYS } from './view.js'

/** The pictures of one way to look at the portfolio. */
export interface PortfolioPictures {
  readonly map: Chart | null
  readonly bridges: readonly Chart[]
}

interface PortfolioProps {
  readonly view: PortfolioView
  readonly pictures: PortfolioPictures
  readonly screen: Screen
}

function Acts({ view, screen }: Omit<PortfolioProps, 'pictures'>) {
  const { portfolio } = screen.words
  const [first, second] = sidesOf(view.pair)
  const given = { first, second }
  const back = portfolioPath(view)
  const acts = [
    { command: 'projects.add', title: portfolio.add, given, back },
    { command: 'portfolio.take', title: portfolio.keep, given: { ...given, day: view.today }, back },
    { command: 'portfolio-sums.state', title: portfolio.state, given, back },
  ]
  return <MainActs acts={acts} screen={screen} />
}

function Ways({ view, screen }: Omit<PortfolioProps, 'pictures'>) {
  const { portfolio } = screen.words
  const ways = WAYS.map((as) => ({
    title: portfolio.way[as],
    path: portfolioPath(view, { as }),
    isCurrent: view.asked.as === as,
  }))
  return <WayLinks name={portfolio.ways} ways={ways} screen={screen} />
}

function Shown({ view, pictures, screen }: PortfolioProps) {
  switch (view.asked.as) {
    case 'table':
      return <ProjectTable view={view} screen={screen} />
    case 'board':
      return <StageBoard view={view} screen={screen} />
    case 'map':
      return pictures.map === null ? (
        <p class="notice">{screen.words.portfolio.mapNone}</p>
      ) : (
        <Picture chart={pictures.map} screen={screen} />
      )
    case 'changes':
      return <PortfolioChanges view={view} bridges={pictures.bridges} screen={screen} />
  }
}

function Nothing({ view, screen }: Omit<PortfolioProps, 'pictures'>) {
  const { portfolio } = screen.words
  return (
    <div class="notice">
      <p>{portfolio.empty}</p>
      <p>{portfolio.emptyNext}</p>
      <p>
        <a href={portfolioPath(view, {}, '.csv')}>{portfolio.template}</a>
      </p>
    </div>
  )
}

/** The portfolio of a pair: sums stated and own, the projects as table, board and map, and what changed between two days. */
export function PortfolioPage({ view, pictures, screen }: PortfolioProps) {
  const { portfolio } = screen.words
  const title = screen.say(portfolio.title, { pair: pairName(view.pair, screen) })
  const machine = { json: portfolioPath(view, {}, '.json'), csv: portfolioPath(view, {}, '.csv') }
  const isEmpty = view.projects.length === 0 && view.asked.as !== 'changes'
  return (
    <Page screen={screen} title={title} current="portfolio" machine={machine}>
      <p class="over-title">{portfolio.over}</p>
      <div class="page-head">
        <h1>{title}</h1>
        <Acts view={view} screen={screen} />
      </div>
      <p class="lead">{portfolio.lead}</p>
      <Headline view={view} screen={screen} />
      <Ways view={view} screen={screen} />
      {isEmpty ? (
        <Nothing view={view} screen={screen} />
      ) : (
        <Shown view={view} pictures={pictures} screen={screen} />
      )}
      {view.asked.as === 'changes' ? null : <LeftOut view={view} screen={screen} />}
      <Acts view={view} screen={screen} />
    </Page>
  )
}
