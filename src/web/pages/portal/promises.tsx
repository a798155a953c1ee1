import type { CommitmentRow, CommitmentView, Page as ListPage } from '../../../register/index.js'
import { FORCES } from '../../../statements/index.js'
import { Fact } from '../../parts/facts.js'
import { ForceSign } from '../../parts/force.js'
import { Pager } from '../../parts/pager.js'
import { SideLight } from '../../parts/sides.js'
import { Quote, Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { Sides } from '../commitment/sides.js'
import { PortalPage, PortalSearch, portalPath } from './frame.js'

/** What is asked of the promises: words, a pair, a force; null does not narrow. */
export interface PromiseQuery {
  readonly q: string | null
  readonly pair: string | null
  readonly force: string | null
}

interface ListProps {
  readonly page: ListPage<CommitmentRow>
  readonly query: PromiseQuery
  readonly screen: Screen
}

function ForceChoice({ query, screen }: Omit<ListProps, 'page'>) {
  const { portal, kinds } = screen.words
  const choices = [null, ...FORCES]
  return (
    <nav aria-label={portal.byForce}>
      <ul class="chips">
        {choices.map((force) => (
          <li>
            <a
              href={screen.href(portalPath('/promises', { ...query, force }))}
              aria-current={force === query.force ? 'true' : undefined}
            >
              {force === null ? portal.allOf : kinds.forces[force]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Entry({ row, screen }: { readonly row: CommitmentRow; readonly screen: Screen }) {
  const { portal } = screen.words
  return (
    <li>
      <a class="entry-link" href={screen.href(`/p/c/${row.reference}`)}>
        <Quoted text={row.title} language={row.language} screen={screen} />
      </a>
      <div class="entry-foot">
        <ForceSign force={row.force} screen={screen} />
        <span>{row.due ? screen.date(row.due.edtf) : portal.noDue}</span>
        {row.sides.map((side, at) => (
          <SideLight side={side} at={at} screen={screen} />
        ))}
        <span class="reference">{row.reference}</span>
      </div>
    </li>
  )
}

/** What two states promised, or what fits a search. */
export function PromisesPage({ page, query, screen }: ListProps) {
  const { portal } = screen.words
  const machine = {
    json: portalPath('/promises.json', { ...query }),
    csv: portalPath('/promises.csv', { ...query }),
  }
  return (
    <PortalPage screen={screen} title={portal.promises} machine={machine}>
      {query.pair === null ? null : <p class="over-title">{pairName(query.pair, screen)}</p>}
      <h1>{portal.promises}</h1>
      <p class="lead">{portal.promisesLead}</p>
      <PortalSearch words={query.q ?? ''} screen={screen} />
      <ForceChoice query={query} screen={screen} />
      <p class="outcome">{screen.say(portal.results, { count: page.total })}</p>
      {page.rows.length === 0 ? <p class="notice">{portal.empty}</p> : null}
      <ul class="entries ruled">
        {page.rows.map((row) => (
          <Entry row={row} screen={screen} />
        ))}
      </ul>
      <Pager
        screen={screen}
        {...page}
        at={(number) => screen.href(portalPath('/promises', { ...query, page: String(number) }))}
      />
    </PortalPage>
  )
}

interface OneProps {
  readonly view: CommitmentView
  readonly today: string
  readonly screen: Screen
}

function Sayings({ view, screen }: OneProps) {
  const { portal, countries, commitment } = screen.words
  return (
    <section aria-labelledby="said">
      <h2 id="said" class="part-head">
        {portal.said}
      </h2>
      <ol class="chain">
        {view.mentions.map(({ relation, statement }) => (
          <li class="step-of-chain">
            <p class="chain-head">
              <strong>{commitment.relations[relation]}</strong>{' '}
              {statement.published === null ? null : screen.date(statement.published)}{' '}
              {statement.publisher === null ? null : wordFor(countries, statement.publisher)}
            </p>
            <blockquote>
              <Quote text={statement.quote} language={statement.language} screen={screen} />
            </blockquote>
            <p class="entry-foot">
              <a href={screen.href(`/p/readouts/${statement.readout}`)}>{portal.text}</a>
              <span class="reference">{statement.reference}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** One promise: its words, how binding they are, what each side says of it, and every time it was said. */
export function PromisePage(props: OneProps) {
  const { view, today, screen } = props
  const { portal } = screen.words
  const { commitment, mentions } = view
  const trail = [{ title: portal.promises, path: '/p/promises' }]
  return (
    <PortalPage
      screen={screen}
      title={commitment.reference}
      trail={trail}
      machine={{ json: `/p/c/${commitment.reference}.json` }}
    >
      <p class="over-title">
        <span class="reference">{commitment.reference}</span>
      </p>
      <h1>
        <Quoted text={commitment.title} language={mentions[0]?.statement.language ?? null} screen={screen} />
      </h1>
      <dl class="facts">
        <Fact name={portal.byForce}>
          <ForceSign force={commitment.force} screen={screen} /> {portal.meanings[commitment.force]}
        </Fact>
        <Fact name={portal.due}>{commitment.due ? screen.date(commitment.due.edtf) : portal.noDue}</Fact>
        <Fact name={portal.cite}>
          {portal.citeLead}{' '}
          <span class="reference">
            <code>{`/r/${commitment.reference}`}</code>
          </span>
        </Fact>
      </dl>
      <section aria-labelledby="sides">
        <h2 id="sides" class="part-head">
          {portal.sides}
        </h2>
        <Sides sides={commitment.sides} screen={screen} />
      </section>
      <Sayings {...props} />
      <p class="soft">{screen.say(portal.asKnown, { day: screen.date(today) })}</p>
    </PortalPage>
  )
}
