import { FIND_FACETS, FIND_SORTS, type FindFacet } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { ListKeys } from '../../parts/list-keys.js'
import { Pager } from '../../parts/pager.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { Facets } from './facets.js'
import { EVERYTHING, isOfCommitments, type RegisterQuery, registerPath } from './query.js'
import { FoundTable } from './table.js'
import type { RegisterList } from './view.js'
import { facetWord } from './words.js'

interface RegisterProps {
  readonly list: RegisterList
  readonly screen: Screen
}

/** The rest of the question as hidden fields of a form that changes only some of it. */
function KeptFields({ query, without }: { query: RegisterQuery; without: readonly string[] }) {
  const path = registerPath(query, {})
  const kept = [...new URL(path, 'http://here').searchParams].filter(([name]) => !without.includes(name))
  return (
    <>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

function SearchForm({ list: { query }, screen }: RegisterProps) {
  const { register, frame, finding } = screen.words
  return (
    <form class="list-form" action={screen.href('/register')} method="get">
      <KeptFields query={query} without={['q', 'sort', 'page']} />
      <div class="field wide">
        <label for="q">{register.search}</label>
        <p class="hint" id="q-hint">
          {finding.searchHint}
        </p>
        <input
          id="q"
          name="q"
          type="search"
          value={query.q}
          maxlength={200}
          lang="und"
          aria-describedby="q-hint"
        />
      </div>
      <div class="field">
        <label for="sort">{register.sort}</label>
        <select id="sort" name="sort">
          {FIND_SORTS.map((sort) => (
            <option value={sort} selected={sort === query.sort}>
              {register.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{frame.searchButton}</button>
    </form>
  )
}

/** One filter in force: the words it shows, the address without it, and how many would fit then. */
interface InForce {
  readonly word: string
  readonly path: string
  readonly count: number | null
}

function facetInForce(list: RegisterList, name: FindFacet, screen: Screen): readonly InForce[] {
  const { query, found } = list
  const values = query.facets[name] ?? []
  if (values.length === 0 || (name === 'kind' && isOfCommitments(query))) return []
  const word = values.map((value) => facetWord(name, value, screen)).join(' / ')
  const path = registerPath(query, {
    facets: { ...query.facets, [name]: name === 'kind' ? ['commitment'] : [] },
  })
  return [{ word, path, count: found.without[name] ?? null }]
}

function inForce(list: RegisterList, screen: Screen): readonly InForce[] {
  const { query } = list
  const facets = FIND_FACETS.flatMap((name) => facetInForce(list, name, screen))
  if (query.q === '') return facets
  return [{ word: query.q, path: registerPath(query, { q: '' }), count: null }, ...facets]
}

function EmptyAll({ screen }: { screen: Screen }) {
  const { register } = screen.words
  return (
    <div class="notice">
      <p>{register.emptyAll}</p>
      <p>
        <a href={screen.href('/read')}>{register.emptyAllHint}</a>
      </p>
    </div>
  )
}

/** Says which filter emptied the list, and offers to drop each. */
function EmptyList({ list, screen }: RegisterProps) {
  const { register, finding } = screen.words
  const filters = inForce(list, screen)
  if (filters.length === 0) return <EmptyAll screen={screen} />
  return (
    <div class="notice">
      <p>{screen.say(register.emptyFiltered, { filters: filters.map(({ word }) => word).join(', ') })}</p>
      <ul>
        {filters.map(({ word, path, count }) => (
          <li>
            <a href={screen.href(path)}>{screen.say(register.dropOne, { filter: word })}</a>{' '}
            {count ? screen.say(finding.emptied, { filter: word, count }) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Outcome({ list, screen }: RegisterProps) {
  const { found, query } = list
  const { register, finding } = screen.words
  const filters = inForce(list, screen)
  const counted = isOfCommitments(query) ? register.results : finding.statements
  return (
    <p class="outcome" role="status">
      {screen.say(counted, { count: found.total })}
      {filters.length === 0 ? null : (
        <>
          {' · '}
          {screen.say(finding.chosen, { count: filters.length })}
          {' · '}
          <a href={screen.href(registerPath(EVERYTHING, {}))}>{register.drop}</a>
        </>
      )}
    </p>
  )
}

/** What was not understood and left out. */
function SearchNotes({ list: { query }, screen }: RegisterProps) {
  if (query.odd.length === 0) return null
  return (
    <p class="notice" role="status">
      {screen.words.finding.odd} <bdi lang="und">{query.odd.join(' · ')}</bdi>
    </p>
  )
}

/** Marks what changed since a day, a journal number or a snapshot. */
function SinceForm({ list: { query, since }, screen }: RegisterProps) {
  const { finding } = screen.words
  return (
    <form class="since-form" action={screen.href('/register')} method="get">
      <KeptFields query={query} without={['since', 'page']} />
      <label for="since">{finding.since}</label>
      <input
        id="since"
        name="since"
        type="text"
        value={query.since}
        maxlength={64}
        aria-describedby="since-hint"
      />
      <button type="submit" class="quiet">
        {finding.sinceShow}
      </button>
      <span class="hint" id="since-hint">
        {since === null ? finding.sinceHint : screen.say(finding.sinceTold, { number: since.number })}{' '}
        {since === null ? null : (
          <a href={screen.href(registerPath(query, { since: '' }))}>{finding.sinceDrop}</a>
        )}
      </span>
    </form>
  )
}

function Gone({ list: { since }, screen }: RegisterProps) {
  if (since === null || since.gone.length === 0) return null
  return (
    <p class="notice">
      {screen.words.finding.gone}{' '}
      {since.gone.map((reference) => (
        <a class="reference" href={screen.href(`/r/${reference}`)}>
          {reference}
        </a>
      ))}
    </p>
  )
}

/** What can be done with the question: keep it, follow it, download what it finds. */
function Uses({ list: { query }, screen }: RegisterProps) {
  const { finding } = screen.words
  const path = registerPath(query, {})
  const asked = path.split('?')[1] ?? ''
  const save = pathWith('/acts/views.save', { list: 'register', query: asked, back: path })
  return (
    <p class="uses">
      <a href={screen.href(save)}>{finding.save}</a>
      <a href={screen.href('/views')}>{finding.views}</a>
      <a href={screen.href(registerPath(query, {}, '.atom'))}>{finding.follow}</a>
      <a href={screen.href(registerPath(query, {}, '.csv'))}>{finding.download} (CSV)</a>
    </p>
  )
}

function machineOf(query: RegisterQuery): Readonly<Record<string, string>> {
  const at = (ending: string) => registerPath(query, {}, ending)
  return {
    json: registerPath(query, { page: query.page }, '.json'),
    csv: at('.csv'),
    atom: at('.atom'),
    'feed.json': at('.feed.json'),
  }
}

/** The register: search, what was found, facets with their counts. */
export function RegisterPage({ list, screen }: RegisterProps) {
  const { finding } = screen.words
  const { found, query } = list
  const at = (page: number) => screen.href(registerPath(query, { page }))
  return (
    <Page screen={screen} title={finding.title} current="register" machine={machineOf(query)}>
      <h1>{finding.title}</h1>
      <p class="lead">{finding.lead}</p>
      <SearchForm list={list} screen={screen} />
      <SearchNotes list={list} screen={screen} />
      <p class="to-facets">
        <a href="#facets">{finding.toFacets}</a>
      </p>
      <div class="finding">
        <div class="found">
          <Outcome list={list} screen={screen} />
          <Uses list={list} screen={screen} />
          <SinceForm list={list} screen={screen} />
          <Gone list={list} screen={screen} />
          {found.rows.length === 0 ? (
            <EmptyList list={list} screen={screen} />
          ) : (
            <FoundTable list={list} screen={screen} />
          )}
          <Pager screen={screen} {...found} at={at} />
          <ListKeys screen={screen} />
        </div>
        <Facets list={list} screen={screen} />
      </div>
    </Page>
  )
}
