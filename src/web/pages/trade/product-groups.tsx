import { ANY_GROUP, PRODUCTS } from '../../../register/index.js'
import { ActLink } from '../../parts/main-acts.js'
import { sideName, sidesOf } from '../../parts/pair.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { addSeriesAct } from './addresses.js'
import type { GroupSum, GroupTable } from './groups.js'
import type { MirrorLine } from './mirror-line.js'
import { directionText, valueText } from './texts.js'
import type { TradeView } from './view.js'

interface Shown {
  readonly view: TradeView
  readonly screen: Screen
}

function wayOf({ direction, coverage }: MirrorLine | GroupSum, screen: Screen): string {
  return `${directionText(direction, screen)}, ${wordFor(screen.words.trade.coverages, coverage)}`
}

/** What one side told of a group. */
interface SideTold {
  readonly value: string | null
  readonly bound: string | null
  readonly vintage: string | null
  readonly source: string | null
}

/** Two columns of one side: what it told, and when and where that was published. */
function sideColumns(
  side: string,
  toldIn: (line: MirrorLine) => SideTold,
  screen: Screen,
): readonly TableColumn<MirrorLine>[] {
  const { trade } = screen.words
  return [
    {
      title: side,
      isNumber: true,
      cell: (line) => {
        const { value, bound } = toldIn(line)
        return value === null ? trade.noData : valueText(value, bound, line.unit, screen)
      },
    },
    {
      title: screen.say(trade.publishedBy, { side }),
      cell: (line) => {
        const { vintage, source } = toldIn(line)
        if (vintage === null) return '–'
        return (
          <>
            {screen.date(vintage)}, <bdi lang="und">{source}</bdi>
          </>
        )
      },
    },
  ]
}

function columnsOf({ view, screen }: Shown): readonly TableColumn<MirrorLine>[] {
  const { trade, products } = screen.words
  const [first, second] = sidesOf(view.pair).map((side) => sideName(side, screen))
  return [
    { title: trade.group, cell: ({ product }) => wordFor(products, product ?? '') },
    { title: trade.direction, cell: (line) => wayOf(line, screen) },
    ...sideColumns(
      first ?? '',
      (line) => ({
        ...{ value: line.first, bound: line.firstBound },
        ...{ vintage: line.firstVintage, source: line.firstSource },
      }),
      screen,
    ),
    ...sideColumns(
      second ?? '',
      (line) => ({
        ...{ value: line.second, bound: line.secondBound },
        ...{ vintage: line.secondVintage, source: line.secondSource },
      }),
      screen,
    ),
    {
      title: trade.gap,
      isNumber: true,
      cell: ({ gap, gapBound, unit }) => valueText(gap, gapBound, unit, screen),
    },
  ]
}

function Sums({ table, view, screen }: Shown & { readonly table: GroupTable }) {
  const { trade } = screen.words
  const [first, second] = sidesOf(view.pair)
  return (
    <>
      <h3>{trade.sums}</h3>
      <ul class="entries">
        {table.sums.map((sum) => (
          <li>
            {screen.say(trade.groupSum, {
              side: sideName(sum.side === 'first' ? first : second, screen),
              direction: wayOf(sum, screen),
              value: valueText(sum.value, sum.bound, sum.unit, screen),
              count: sum.count,
              all: PRODUCTS.length,
            })}
          </li>
        ))}
      </ul>
      <p class="hint">{trade.sumsNote}</p>
    </>
  )
}

/** Nothing to show: there are no series of groups, or nothing of them had been published by the day asked for. */
function NoGroups({ view, screen }: Shown) {
  const { trade } = screen.words
  if (view.series.some(({ product }) => product !== null)) return <p class="soft">{trade.groupsUnknown}</p>
  return (
    <p class="soft">
      {trade.noGroups} <ActLink act={addSeriesAct(view, screen)} screen={screen} />
    </p>
  )
}

function Told({ table, view, screen }: Shown & { readonly table: GroupTable }) {
  const { trade, areas } = screen.words
  const columns = columnsOf({ view, screen })
  return (
    <>
      <p>{screen.say(trade.groupsOf, { period: screen.date(table.period) })}</p>
      <SortedTable name={trade.groups} columns={columns} rows={table.lines} screen={screen} />
      <Sums table={table} view={view} screen={screen} />
      <p>
        <a href={screen.href(pathWith('/lists/mirror', { pair: view.pair, product: ANY_GROUP }))}>
          {areas.lists.mirror}
        </a>
      </p>
    </>
  )
}

/** What both sides report by product group, beside each other and apart from the turnover. */
export function ProductGroups({ view, screen }: Shown) {
  return (
    <section aria-labelledby="groups">
      <h2 id="groups" class="part-head">
        {screen.words.trade.groups}
      </h2>
      {view.groups === null ? (
        <NoGroups view={view} screen={screen} />
      ) : (
        <Told table={view.groups} view={view} screen={screen} />
      )}
    </section>
  )
}
