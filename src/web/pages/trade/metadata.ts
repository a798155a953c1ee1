import type { Screen } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { findingOf } from './texts.js'
import type { TradeView } from './view.js'

/** What the figures of the table mean, for programs: title, columns, series with their sources, days of publication. */
export function metadataOf(view: TradeView, screen: Screen) {
  const { trade } = screen.words
  return {
    schema: 'kelisim/trade-metadata@1',
    title: `${trade.over}, ${pairName(view.pair, screen)}`,
    finding: findingOf(view, screen),
    pair: view.pair,
    knownOn: view.asked.knownOn ?? view.today,
    columns: {
      first: `value reported by ${view.pair.split('-')[0]}, in the unit of the row`,
      second: `value reported by ${view.pair.split('-')[1]}, in the unit of the row`,
      gap: 'first without second; empty when one side is silent',
      firstVintage: 'day or month of publication',
      secondVintage: 'day or month of publication',
    },
    series: view.series,
    vintages: view.vintages,
    missing: { first: view.missing[0], second: view.missing[1] },
  }
}
