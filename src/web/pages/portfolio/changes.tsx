import type { Child } from 'hono/jsx'
import type { Bridge, PortfolioItem } from '../../../register/index.js'
import { type Chart, Picture } from '../../charts/index.js'
import { pairAddress, sideName } from '../../parts/pair.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'
import { stepText } from './charts.js'
import { ProjectLink } from './table.js'
import { coversText, moneyText } from './texts.js'
import { type Change, changesOf, type KeptDay, type Moved, type PortfolioView } from './view.js'

interface ChangesProps {
  readonly view: PortfolioView
  readonly bridges: readonly Chart[]
  readonly screen: Screen
}

function DayChoice({
  name,
  label,
  chosen,
  view,
  screen,
}: {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly chosen: KeptDay | undefined
  readonly view: PortfolioView
  readonly screen: Screen
}) {
  const { portfolio } = screen.words
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {view.days.map(({ id, day, entries }) => (
          <option value={id} selected={id === chosen?.id}>
            {screen.say(portfolio.keptDay, { day: screen.date(day), count: entries })}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The choice of the two days. */
function Days({ view, screen }: Omit<ChangesProps, 'bridges'>) {
  const { portfolio } = screen.words
  const { change } = view
  return (
    <form
      class="narrow narrow-labelled"
      action={screen.href(`/portfolio/${pairAddress(view.pair)}`)}
      method="get"
    >
      <input type="hidden" name="as" value="changes" />
      <DayChoice name="from" label={portfolio.from} chosen={change?.from} view={view} screen={screen} />
      <DayChoice name="to" label={portfolio.to} chosen={change?.to} view={view} screen={screen} />
      <button type="submit" class="quiet">
        {portfolio.compare}
      </button>
    </form>
  )
}

function ItemLine({ item, children, screen }: { item: PortfolioItem; children?: Child; screen: Screen }) {
  return (
    <li>
      <ProjectLink id={item.undertaking} title={item.title} screen={screen} />
      <p class="entry-foot">{children ?? `${sideName(item.party, screen)}, ${placeOf(item, screen)}`}</p>
    </li>
  )
}

function placeOf(item: PortfolioItem, screen: Screen): string {
  const stage = wordFor(screen.words.projects.stages, item.stage)
  return `${stage}, ${moneyText(item.value, item.currency, screen)}`
}

function MovedLine({
  moved,
  say,
  screen,
}: {
  moved: Moved
  say: (item: PortfolioItem) => string
  screen: Screen
}) {
  const { item, before } = moved
  const told = { side: sideName(item.party, screen), from: say(before), to: say(item) }
  return (
    <ItemLine item={item} screen={screen}>
      {screen.say(screen.words.portfolio.movedFrom, told)}
    </ItemLine>
  )
}

function Part({
  name,
  count,
  children,
  screen,
}: {
  name: string
  count: number
  children?: Child
  screen: Screen
}) {
  return (
    <section class="change-part">
      <h3>
        {name} <span class="count">{count}</span>
      </h3>
      {count === 0 ? <p class="soft">{screen.words.portfolio.nonePart}</p> : null}
      <ul class="entries">{children}</ul>
    </section>
  )
}

/** What entered, what has gone, what moved, what changed in value. */
function Parts({ change, screen }: { readonly change: Change; readonly screen: Screen }) {
  const { portfolio, projects } = screen.words
  const { entered, gone, moved, revalued } = changesOf(change)
  const stage = (item: PortfolioItem) => wordFor(projects.stages, item.stage)
  const value = (item: PortfolioItem) => moneyText(item.value, item.currency, screen)
  return (
    <div class="sides">
      <Part name={portfolio.parts.entered} count={entered.length} screen={screen}>
        {entered.map((item) => (
          <ItemLine item={item} screen={screen} />
        ))}
      </Part>
      <Part name={portfolio.parts.gone} count={gone.length} screen={screen}>
        {gone.map((item) => (
          <ItemLine item={item} screen={screen} />
        ))}
      </Part>
      <Part name={portfolio.parts.moved} count={moved.length} screen={screen}>
        {moved.map((one) => (
          <MovedLine moved={one} say={stage} screen={screen} />
        ))}
      </Part>
      <Part name={portfolio.parts.revalued} count={revalued.length} screen={screen}>
        {revalued.map((one) => (
          <MovedLine moved={one} say={value} screen={screen} />
        ))}
      </Part>
    </div>
  )
}

function bridgeColumns(change: Change, screen: Screen): readonly TableColumn<Bridge>[] {
  const { portfolio } = screen.words
  const step = (title: string, name: 'start' | 'entered' | 'gone' | 'changed' | 'end') => ({
    title,
    isNumber: true,
    cell: (bridge: Bridge) => stepText(bridge, name, screen),
  })
  return [
    { title: portfolio.side, cell: ({ party }) => sideName(party, screen) },
    { title: portfolio.coversHead, cell: ({ covers }) => coversText(covers, screen) },
    step(screen.date(change.from.day), 'start'),
    step(portfolio.steps.entered, 'entered'),
    step(portfolio.steps.gone, 'gone'),
    step(portfolio.steps.changed, 'changed'),
    step(screen.date(change.to.day), 'end'),
  ]
}

function Bridges({ change, bridges, screen }: { change: Change; bridges: readonly Chart[]; screen: Screen }) {
  const { portfolio } = screen.words
  return (
    <section aria-labelledby="bridges">
      <h2 id="bridges" class="part-head">
        {portfolio.bridges}
      </h2>
      <p>{portfolio.bridgesLead}</p>
      {bridges.length === 0 ? <p class="soft">{portfolio.noBridge}</p> : null}
      <div class="sides">
        {bridges.map((chart) => (
          <Picture chart={chart} screen={screen} />
        ))}
      </div>
      <h3>{portfolio.allBridges}</h3>
      <SortedTable
        name={portfolio.allBridges}
        columns={bridgeColumns(change, screen)}
        rows={change.bridges}
        screen={screen}
      />
    </section>
  )
}

/** The difference of two kept days: entry by entry, and as bridges from sum to sum. */
export function PortfolioChanges({ view, bridges, screen }: ChangesProps) {
  const { portfolio } = screen.words
  const { change } = view
  if (view.days.length < 2) return <p class="notice">{portfolio.noDays}</p>
  if (change === null) return <Days view={view} screen={screen} />
  const told = { from: screen.date(change.from.day), to: screen.date(change.to.day) }
  return (
    <>
      <Days view={view} screen={screen} />
      <h2 class="part-head">{screen.say(portfolio.changedTitle, told)}</h2>
      <Parts change={change} screen={screen} />
      <Bridges change={change} bridges={bridges} screen={screen} />
    </>
  )
}
