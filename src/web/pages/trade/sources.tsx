import { ActLink } from '../../parts/main-acts.js'
import { sideName } from '../../parts/pair.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { tradePath } from './addresses.js'
import { valueText } from './texts.js'
import type { PublishedLine, SeriesLine, TradeView } from './view.js'

function productText(product: string | null, { words }: Screen): string {
  return product === null ? words.trade.allGoods : wordFor(words.products, product)
}

function seriesColumns(view: TradeView, screen: Screen): readonly TableColumn<SeriesLine>[] {
  const { trade, choices } = screen.words
  const back = tradePath(view)
  return [
    { title: trade.reporter, cell: ({ reporter }) => sideName(reporter, screen) },
    {
      title: trade.flow,
      cell: ({ measure, flow }) => `${wordFor(choices, measure)}, ${wordFor(trade.flows, flow)}`,
    },
    {
      title: trade.group,
      cell: ({ product }) => productText(product, screen),
    },
    { title: trade.frequency, cell: ({ frequency }) => wordFor(trade.frequencies, frequency) },
    { title: trade.unit, cell: ({ unit }) => wordFor(trade.unitNames, unit) },
    { title: trade.coverage, cell: ({ coverage }) => wordFor(trade.coverages, coverage) },
    { title: trade.periods, isNumber: true, cell: ({ periods }) => String(periods) },
    { title: trade.origin, cell: ({ source }) => <bdi lang="und">{source}</bdi> },
    {
      title: trade.addObservation,
      cell: ({ id, reporter }) => (
        <ActLink
          act={{
            command: 'observations.add',
            title: trade.addObservation,
            given: { series: id },
            back,
            side: reporter,
          }}
          screen={screen}
        />
      ),
    },
  ]
}

function publishedColumns(screen: Screen): readonly TableColumn<PublishedLine>[] {
  const { trade } = screen.words
  return [
    { title: trade.vintage, cell: ({ vintage }) => screen.date(vintage) },
    { title: trade.reporter, cell: ({ reporter }) => sideName(reporter, screen) },
    { title: trade.group, cell: ({ product }) => productText(product, screen) },
    { title: trade.period, cell: ({ period }) => screen.date(period) },
    {
      title: trade.value,
      isNumber: true,
      cell: ({ value, bound, unit }) => valueText(value, bound, unit, screen),
    },
    { title: trade.status, cell: ({ status }) => wordFor(trade.statuses, status) },
    { title: trade.origin, cell: ({ source }) => <bdi lang="und">{source}</bdi> },
  ]
}

/** Where the figures come from: the series of each side, and every value as it was published. */
export function TradeSources({ view, screen }: { readonly view: TradeView; readonly screen: Screen }) {
  const { trade } = screen.words
  const published = view.published.toSorted((one, other) => (one.vintage < other.vintage ? 1 : -1))
  return (
    <>
      <h2 class="part-head">{trade.series}</h2>
      <SortedTable
        name={trade.series}
        columns={seriesColumns(view, screen)}
        rows={view.series}
        screen={screen}
      />
      <h2 class="part-head">{trade.published}</h2>
      <SortedTable
        name={trade.published}
        columns={publishedColumns(screen)}
        rows={published}
        screen={screen}
      />
      <p>
        <a href={screen.href(pathWith('/lists/observations', { pair: view.pair }))}>
          {screen.words.areas.lists.observations}
        </a>
      </p>
    </>
  )
}
