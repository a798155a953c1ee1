import { type Chart, Picture } from '../../charts/index.js'
import { Page } from '../../layout/page.js'
import { MainActs } from '../../parts/main-acts.js'
import { sideName, sidesOf } from '../../parts/pair.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { WayLinks } from '../../parts/ways.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { pairName } from '../../words/in-order.js'
import { addSeriesAct, tradePath } from './addresses.js'
import { TradeClaims } from './claims.js'
import type { MirrorLine } from './mirror-line.js'
import { ProductGroups } from './product-groups.js'
import { TradeSources } from './sources.js'
import { directionText, findingOf, missingText, valueText } from './texts.js'
import { type TradeView, WAYS } from './view.js'

interface TradeProps {
  readonly view: TradeView
  readonly chart: Chart | null
  readonly screen: Screen
}

type Shown = Omit<TradeProps, 'chart'>

function Acts({ view, screen }: Shown) {
  return <MainActs acts={[addSeriesAct(view, screen)]} screen={screen} />
}

/** So many of the latest days of publishing are offered; the list of published values has all. */
const MOST_VINTAGES = 60

/** The latest days of publishing, and the one that is shown. */
function offeredVintages({ asked: { knownOn }, vintages }: TradeView): readonly string[] {
  const latest = vintages.slice(0, MOST_VINTAGES)
  return knownOn === undefined || latest.includes(knownOn) ? latest : [...latest, knownOn]
}

function MoreVintages({ view, screen }: Shown) {
  const count = view.vintages.length - MOST_VINTAGES
  if (count <= 0) return null
  return (
    <a href={screen.href(pathWith('/lists/observations', { pair: view.pair }))}>
      {screen.say(screen.words.notices.more, { count })}
    </a>
  )
}

/** The day as of which figures are shown: any day on which something was published. */
function KnownOn({ view, screen }: Shown) {
  const { trade } = screen.words
  const { asked } = view
  return (
    <form
      class="narrow narrow-labelled"
      action={screen.href(tradePath(view).split('?')[0] ?? '')}
      method="get"
    >
      {asked.as === 'chart' ? null : <input type="hidden" name="as" value={asked.as} />}
      {asked.of === undefined ? null : <input type="hidden" name="of" value={asked.of} />}
      <label>
        <span>{trade.knownOn}</span>
        <select name="knownOn">
          <option value="">{trade.latest}</option>
          {offeredVintages(view).map((vintage) => (
            <option value={vintage} selected={vintage === asked.knownOn}>
              {screen.date(vintage)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="quiet">
        {trade.show}
      </button>
      <MoreVintages view={view} screen={screen} />
    </form>
  )
}

function Choices({ view, screen }: Shown) {
  const { trade } = screen.words
  const ways = WAYS.map((way) => ({
    title: trade.way[way],
    path: tradePath(view, { as: way }),
    isCurrent: view.asked.as === way,
  }))
  const counts = view.counts.map((of) => ({
    title: trade.of[of],
    path: tradePath(view, { of }),
    isCurrent: view.of === of,
  }))
  return (
    <div class="choices">
      <WayLinks name={trade.ways} ways={ways} screen={screen} />
      {counts.length > 1 && view.asked.as !== 'sources' ? (
        <WayLinks name={trade.counts} ways={counts} screen={screen} />
      ) : null}
      {view.asked.as === 'sources' ? null : <KnownOn view={view} screen={screen} />}
    </div>
  )
}

function Missing({ view, screen }: Shown) {
  const { trade } = screen.words
  const sides = sidesOf(view.pair)
  const lines = view.missing.flatMap((periods, at) => {
    const side = sideName(sides[at] ?? '', screen)
    const told = missingText(periods, view, screen)
    return periods.length === 0 ? [] : [screen.say(trade.missingLine, { side, periods: told })]
  })
  return (
    <section aria-labelledby="missing">
      <h2 id="missing" class="part-head">
        {trade.missing}
      </h2>
      {lines.length === 0 ? (
        <p class="soft">{trade.nothingMissing}</p>
      ) : (
        <>
          <ul class="entries">
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <p class="hint">{trade.missingNote}</p>
        </>
      )}
    </section>
  )
}

function mirrorColumns(view: TradeView, screen: Screen): readonly TableColumn<MirrorLine>[] {
  const { trade } = screen.words
  const [first, second] = sidesOf(view.pair)
  const published = (title: string, vintage: (line: MirrorLine) => string | null) => ({
    title: screen.say(trade.publishedBy, { side: title }),
    cell: (line: MirrorLine) => screen.date(vintage(line) ?? '') || '–',
  })
  return [
    { title: trade.period, cell: ({ period }) => screen.date(period) },
    {
      title: sideName(first, screen),
      isNumber: true,
      cell: ({ first: value, firstBound, unit }) => valueText(value, firstBound, unit, screen),
    },
    published(sideName(first, screen), ({ firstVintage }) => firstVintage),
    {
      title: sideName(second, screen),
      isNumber: true,
      cell: ({ second: value, secondBound, unit }) => valueText(value, secondBound, unit, screen),
    },
    published(sideName(second, screen), ({ secondVintage }) => secondVintage),
    {
      title: trade.gap,
      isNumber: true,
      cell: ({ gap, gapBound, unit }) => valueText(gap, gapBound, unit, screen),
    },
  ]
}

/** So many of the latest periods stand on the page; the list has all. */
const MOST_OTHERS = 60

/** Exports of one beside imports of the other, by direction. */
function Others({ view, screen }: Shown) {
  const { trade } = screen.words
  if (view.others.length === 0) return null
  const direction: TableColumn<MirrorLine> = {
    title: trade.direction,
    cell: (line) => directionText(line.direction, screen),
  }
  return (
    <div>
      <h2 class="part-head">{trade.others}</h2>
      <SortedTable
        name={trade.others}
        columns={[direction, ...mirrorColumns(view, screen)]}
        rows={view.others.slice(-MOST_OTHERS)}
        screen={screen}
      />
      <p>
        <a href={screen.href(pathWith('/lists/mirror', { pair: view.pair }))}>
          {screen.words.areas.lists.mirror}
        </a>
      </p>
    </div>
  )
}

function Figures({ view, chart, screen }: TradeProps) {
  const { trade } = screen.words
  if (view.asked.as === 'chart' && chart !== null)
    return <Picture chart={chart} screen={screen} isNamed={false} />
  return (
    <SortedTable name={trade.over} columns={mirrorColumns(view, screen)} rows={view.lines} screen={screen} />
  )
}

function Known(props: TradeProps) {
  const { view, screen } = props
  if (view.asked.as === 'sources') return <TradeSources view={view} screen={screen} />
  return (
    <>
      <Figures {...props} />
      <Missing view={view} screen={screen} />
      <Others view={view} screen={screen} />
      <ProductGroups view={view} screen={screen} />
    </>
  )
}

function Nothing({ screen }: { readonly screen: Screen }) {
  const { trade } = screen.words
  return (
    <div class="notice">
      <p>{trade.empty}</p>
      <p>{trade.emptyNext}</p>
    </div>
  )
}

/** The trade monitor of a pair: the finding, both mirrors with their gap, what is missing, what is claimed. */
export function TradePage({ view, chart, screen }: TradeProps) {
  const { trade } = screen.words
  const finding = findingOf(view, screen)
  const machine = {
    json: tradePath(view, {}, '.json'),
    csv: tradePath(view, {}, '.csv'),
    [trade.metadata]: tradePath(view, {}, '.metadata.json'),
  }
  return (
    <Page screen={screen} title={finding} current="trade" machine={machine}>
      <p class="over-title">{`${trade.over}, ${pairName(view.pair, screen)}`}</p>
      <div class="page-head">
        <h1>{finding}</h1>
        <Acts view={view} screen={screen} />
      </div>
      <p class="lead">{trade.lead}</p>
      {view.series.length === 0 ? (
        <Nothing screen={screen} />
      ) : (
        <>
          <Choices view={view} screen={screen} />
          <Known view={view} chart={chart} screen={screen} />
        </>
      )}
      <TradeClaims view={view} screen={screen} />
      <Acts view={view} screen={screen} />
    </Page>
  )
}
