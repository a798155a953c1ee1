import type { OfferedAct } from '../../parts/main-acts.js'
import { pairAddress, sidesOf } from '../../parts/pair.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import type { TradeAsked, TradeKnown } from './view.js'

/** The address of the page with something asked otherwise. */
export function tradePath(
  { pair, asked }: Pick<TradeKnown, 'pair' | 'asked'>,
  more: Partial<TradeAsked> = {},
  ending = '',
): string {
  const { as, of, knownOn } = { ...asked, ...more }
  return pathWith(`/trade/${pairAddress(pair)}${ending}`, {
    as: as === 'chart' ? null : as,
    of: of ?? null,
    knownOn: knownOn ?? null,
  })
}

/** The act by which a series of the first side is added, to come back to the page. */
export function addSeriesAct(view: TradeKnown, screen: Screen): OfferedAct {
  const [reporter, partner] = sidesOf(view.pair)
  const given = { measure: 'trade-turnover', flow: 'both-ways', reporter, partner }
  return { command: 'series.add', title: screen.words.trade.addSeries, given, back: tradePath(view) }
}
