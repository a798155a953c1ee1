import type { PairCount, ReadoutRow } from '../../../register/index.js'
import { FORCES } from '../../../statements/index.js'
import { ForceSign } from '../../parts/force.js'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { PortalPage, PortalSearch, portalPath } from './frame.js'

/** What the first page of the portal shows. */
export interface PortalNews {
  readonly counts: readonly PairCount[]
  readonly readouts: readonly ReadoutRow[]
}

interface NewsProps {
  readonly news: PortalNews
  readonly screen: Screen
}

function lastOf(counts: readonly PairCount[]): string | null {
  return counts.reduce<string | null>((last, { lastSaid }) => {
    if (lastSaid === null || (last !== null && last >= lastSaid)) return last
    return lastSaid
  }, null)
}

function PairEntry({ pair, counts, screen }: { pair: string; counts: readonly PairCount[]; screen: Screen }) {
  const { portal } = screen.words
  const count = counts.reduce((sum, { commitments }) => sum + commitments, 0)
  const last = lastOf(counts)
  return (
    <li>
      <a class="entry-link" href={screen.href(portalPath('/promises', { pair }))}>
        {pairName(pair, screen)}
      </a>
      <div class="entry-foot">
        <span>{screen.say(portal.pairLine, { count, day: last === null ? '–' : screen.date(last) })}</span>
        {counts.map(({ force, commitments }) => (
          <a href={screen.href(portalPath('/promises', { pair, force }))}>
            <ForceSign force={force} screen={screen} /> {String(commitments)}
          </a>
        ))}
      </div>
    </li>
  )
}

function Pairs({ news, screen }: NewsProps) {
  const { portal } = screen.words
  const pairs = [...new Set(news.counts.map(({ pair }) => pair))]
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs" class="part-head">
        {portal.pairs}
      </h2>
      {pairs.length === 0 ? <p class="notice">{portal.noPairs}</p> : null}
      <ul class="entries ruled">
        {pairs.map((pair) => (
          <PairEntry pair={pair} counts={news.counts.filter((one) => one.pair === pair)} screen={screen} />
        ))}
      </ul>
    </section>
  )
}

function Readouts({ news, screen }: NewsProps) {
  const { portal, countries } = screen.words
  return (
    <section aria-labelledby="readouts">
      <h2 id="readouts" class="part-head">
        {portal.readouts}
      </h2>
      {news.readouts.length === 0 ? <p class="notice">{portal.nothingYet}</p> : null}
      <ul class="entries">
        {news.readouts.map(({ id, title, languages, publisher, published }) => (
          <li>
            <a class="entry-link" href={screen.href(`/p/readouts/${id}`)}>
              <Quoted text={title} language={languages[0] ?? null} screen={screen} />
            </a>
            <div class="entry-foot">
              {publisher === null ? null : <span>{wordFor(countries, publisher)}</span>}
              {published === null ? null : <span>{screen.date(published)}</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ways({ screen }: { readonly screen: Screen }) {
  const { portal } = screen.words
  const ways = [
    ['/p/promises', portal.promises],
    ['/p/forces', portal.forces],
    ['/p/corrections', portal.corrections],
  ] as const
  return (
    <section aria-labelledby="download">
      <h2 id="download" class="part-head">
        {portal.download}
      </h2>
      <p>
        {portal.downloadLead} <a href="/p/promises.csv">csv</a> · <a href="/p/promises.json">json</a>
      </p>
      <ul class="chips">
        {ways.map(([path, title]) => (
          <li>
            <a href={screen.href(path)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The first page of the portal: search, whose promises, latest texts, what may be taken along. */
export function PortalHome({ news, screen }: NewsProps) {
  const { portal } = screen.words
  return (
    <PortalPage screen={screen} title={portal.title}>
      <h1>{portal.title}</h1>
      <p class="lead">{portal.lead}</p>
      <PortalSearch words="" screen={screen} />
      <Pairs news={news} screen={screen} />
      <Readouts news={news} screen={screen} />
      <Ways screen={screen} />
    </PortalPage>
  )
}

/** What the forces mean, in plain words. */
export function ForcesPage({ screen }: { readonly screen: Screen }) {
  const { portal } = screen.words
  return (
    <PortalPage screen={screen} title={portal.forces}>
      <h1>{portal.forces}</h1>
      <p class="lead">{portal.forcesLead}</p>
      <dl class="facts">
        {FORCES.map((force) => (
          <div>
            <dt>
              <ForceSign force={force} screen={screen} />
            </dt>
            <dd>{portal.meanings[force]}</dd>
          </div>
        ))}
      </dl>
    </PortalPage>
  )
}
