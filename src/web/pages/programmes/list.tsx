import type { Page as ListPage } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Pager } from '../../parts/pager.js'
import type { Screen } from '../../screen.js'
import { PROGRAMME_STATES, type ProgrammeRow } from './programme.js'
import { isNarrowed, type ProgrammesQuery, programmesPath } from './query.js'

/** The programmes as they were asked for; `mayBegin` when the person drafts them. */
export interface ShownProgrammes {
  readonly page: ListPage<ProgrammeRow>
  readonly query: ProgrammesQuery
  readonly mayBegin: boolean
}

interface ListProps {
  readonly shown: ShownProgrammes
  readonly screen: Screen
}

function Begin({ shown, screen }: ListProps) {
  if (!shown.mayBegin) return null
  return (
    <p class="main-acts">
      <a class="button" href={screen.href('/programmes/new')}>
        {screen.words.programmes.begin}
      </a>
    </p>
  )
}

function Row({ programme, screen }: { programme: ProgrammeRow; screen: Screen }) {
  const { programmes } = screen.words
  return (
    <tr>
      <td data-label={programmes.name}>
        <a href={screen.href(`/programmes/${programme.id}`)}>
          <bdi lang="und">{programme.title}</bdi>
        </a>
      </td>
      <td data-label={programmes.term}>
        {programme.term === null ? programmes.noTerm : screen.date(programme.term)}
      </td>
      <td data-label={programmes.versionHead}>
        {screen.say(programmes.version, { number: programme.number })}
      </td>
      <td data-label={programmes.state}>
        {programmes.states[programme.state]}{' '}
        <span class="soft">{screen.say(programmes.since, { date: screen.date(programme.stateOn) })}</span>
      </td>
    </tr>
  )
}

function Table({ shown, screen }: ListProps) {
  const { title, name, term, versionHead, state } = screen.words.programmes
  return (
    <section class="scrolls" aria-label={title}>
      <table class="ledger">
        <thead>
          <tr>
            {[name, term, versionHead, state].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.page.rows.map((programme) => (
            <Row programme={programme} screen={screen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Nothing({ shown, screen }: ListProps) {
  const { programmes } = screen.words
  if (!isNarrowed(shown.query))
    return (
      <div class="notice">
        <p>{programmes.empty}</p>
        <p>{programmes.emptyNext}</p>
      </div>
    )
  return (
    <div class="notice">
      <p>{programmes.nothingFits}</p>
      <p>
        <a href={screen.href('/programmes')}>{programmes.showAll}</a>
      </p>
    </div>
  )
}

function Narrow({ shown, screen }: ListProps) {
  const { programmes } = screen.words
  const { query } = shown
  return (
    <form class="narrow" action={screen.href('/programmes')} method="get">
      <input
        type="search"
        name="q"
        value={query.q}
        aria-label={programmes.search}
        placeholder={programmes.search}
      />
      <select name="state" aria-label={programmes.state}>
        <option value="">{programmes.anyState}</option>
        {PROGRAMME_STATES.map((state) => (
          <option value={state} selected={state === query.state}>
            {programmes.states[state]}
          </option>
        ))}
      </select>
      <button type="submit" class="quiet">
        {programmes.narrow}
      </button>
    </form>
  )
}

/** All programmes, each with its newest version. */
export function ProgrammesPage({ shown, screen }: ListProps) {
  const { programmes } = screen.words
  const { page, query } = shown
  const machine = { json: programmesPath(query, {}, '.json'), csv: programmesPath(query, {}, '.csv') }
  return (
    <Page screen={screen} title={programmes.title} current="programmes" machine={machine}>
      <div class="page-head">
        <h1>{programmes.title}</h1>
        <Begin shown={shown} screen={screen} />
      </div>
      <p class="lead">{programmes.lead}</p>
      <Narrow shown={shown} screen={screen} />
      {page.total === 0 ? null : <p class="outcome">{screen.say(programmes.count, { count: page.total })}</p>}
      {page.total === 0 ? <Nothing shown={shown} screen={screen} /> : <Table shown={shown} screen={screen} />}
      <Pager
        screen={screen}
        {...page}
        at={(number) => screen.href(programmesPath(query, { page: number }))}
      />
      <Begin shown={shown} screen={screen} />
    </Page>
  )
}
