import { pairAddress } from '../../parts/pair.js'
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
