import { pairAddress } from '../../parts/pair.js'
import { pathWith } from '../../words/addresses.js'
import type { PortfolioAsked, PortfolioView } from './view.js'

/** The address of the page with something asked otherwise. */
export function portfolioPath(
  { pair, asked }: Pick<PortfolioView, 'pair' | 'asked'>,
  more: Partial<PortfolioAsked> = {},
  ending = '',
): string {
  const { as, from, to, page } = { ...asked, page: 1, ...more }
  const isChanges = as === 'changes'
  return pathWith(`/portfolio/${pairAddress(pair)}${ending}`, {
    as: as === 'table' ? null : as,
    from: isChanges ? (from ?? null) : null,
    to: isChanges ? (to ?? null) : null,
    page: page === 1 ? null : String(page),
  })
}
