import { ActLink } from '../../parts/main-acts.js'
import { sideName } from '../../parts/pair.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { Quote } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { figureText } from '../figures/text.js'
import { tradePath } from './addresses.js'
import type { Claim, TradeView } from './view.js'

function Tied({ claim, view, screen }: { claim: Claim; view: TradeView; screen: Screen }) {
  const { trade } = screen.words
  const tied = view.series.filter(({ id }) => claim.series.includes(id))
  const given = { figure: claim.figure.id }
  const act = { command: 'figures.tie-series', title: trade.tie, given, back: tradePath(view) }
  return (
    <>
      {tied.length === 0
        ? trade.notTied
        : tied
            .map(
              ({ reporter, frequency }) =>
                `${sideName(reporter, screen)}, ${wordFor(trade.frequencies, frequency)}`,
            )
            .join('; ')}{' '}
      <ActLink act={act} screen={screen} />
    </>
  )
}

function columnsOf(view: TradeView, screen: Screen): readonly TableColumn<Claim>[] {
  const { trade, frame, choices } = screen.words
  return [
    {
      title: trade.said,
      cell: ({ figure }) => (figure.published === null ? frame.unknown : screen.date(figure.published)),
    },
    {
      title: trade.claimedBy,
      cell: ({ figure }) => (figure.claimedBy === null ? frame.unknown : sideName(figure.claimedBy, screen)),
    },
    {
      title: trade.claim,
      cell: ({ figure }) => `${wordFor(choices, figure.measure)}: ${figureText(figure, screen)}`,
    },
    {
      title: trade.words,
      cell: ({ figure }) => (
        <>
          <Quote text={figure.quote} language={figure.language} screen={screen} />{' '}
          <a class="reference" href={screen.href(`/r/${figure.reference}`)}>
            {figure.reference}
          </a>
        </>
      ),
    },
    { title: trade.tied, cell: (claim) => <Tied claim={claim} view={view} screen={screen} /> },
  ]
}

/** So many of the latest claims stand on the page; the list has all. */
const MOST_CLAIMS = 60

/** What readouts claim of this trade, each in its own words, with the series that speak of the same. */
export function TradeClaims({ view, screen }: { readonly view: TradeView; readonly screen: Screen }) {
  const { trade } = screen.words
  return (
    <div>
      <h2 class="part-head">{trade.claims}</h2>
      {view.claims.length === 0 ? (
        <p class="soft">{trade.noClaims}</p>
      ) : (
        <>
          <p>{trade.claimsLead}</p>
          <SortedTable
            name={trade.claims}
            columns={columnsOf(view, screen)}
            rows={view.claims.slice(0, MOST_CLAIMS)}
            screen={screen}
          />
          <p>
            <a href={screen.href(pathWith('/lists/figures', { pair: view.pair }))}>
              {screen.words.areas.lists.figures}
            </a>
          </p>
        </>
      )}
    </div>
  )
}
