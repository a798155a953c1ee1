import type { CommitmentRow, Page as ListPage } from '../../../register/index.js'
import { COMMITMENT_SORTS } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { ForceSign } from '../../parts/force.js'
import { Pager } from '../../parts/pager.js'
import { FlagSigns, SideLight } from '../../parts/sides.js'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { FACETS, type FacetName, type Facets, type FacetValue } from './facets.js'
import { EVERYTHING, queryWith, type RegisterQuery } from './query.js'

/** What the register list shows. */
export interface RegisterList {
  readonly query: RegisterQuery
  readonly page: ListPage<CommitmentRow>
  readonly facets: Facets
}

interface RegisterProps {
  readonly list: RegisterList
  readonly screen: Screen
}

function addressOf(screen: Screen, query: RegisterQuery, change: Partial<RegisterQuery>): string {
  return screen.href(pathWith('/register', queryWith(query, change)))
}

/** A filter's value in the words of the page. */
function facetWord(name: FacetName, key: string, { words }: Screen): string {
  const table = { force: words.kinds.forces, work: words.commitment.states, side: words.countries }[name]
  return wordFor(table, key)
}

interface FacetProps {
  readonly name: FacetName
  readonly values: readonly FacetValue[]
  readonly query: RegisterQuery
  readonly screen: Screen
}

function Facet({ name, values, query, screen }: FacetProps) {
  if (values.length === 0) return null
  return (
    <div class="facet">
      <h2>{screen.words.register[name]}</h2>
      <ul class="chips" aria-label={screen.words.register[name]}>
        {values.map(({ key, count, isOn, change }) => (
          <li>
            <a href={addressOf(screen, query, change)} aria-current={isOn ? 'true' : undefined}>
              {facetWord(name, key, screen)} <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function SearchForm({ list: { query }, screen }: RegisterProps) {
  const { register, frame } = screen.words
  const kept = { force: query.force, work: query.work, side: query.side, sector: query.sector }
  return (
    <form class="list-form" action={screen.href('/register')} method="get">
      {Object.entries(kept).map(([name, value]) =>
        value === null ? null : <input type="hidden" name={name} value={value} />,
      )}
      <div class="field">
        <label for="q">{register.search}</label>
        <input id="q" name="q" type="search" value={query.q} maxlength={200} />
      </div>
      <div class="field">
        <label for="sort">{register.sort}</label>
        <select id="sort" name="sort">
          {COMMITMENT_SORTS.map((sort) => (
            <option value={sort} selected={sort === query.sort}>
              {register.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="quiet">
        {frame.searchButton}
      </button>
    </form>
  )
}

/** The filters in force, each as the word it shows and the change that drops it. */
function filtersOf(
  query: RegisterQuery,
  screen: Screen,
): readonly (readonly [string, Partial<RegisterQuery>])[] {
  const facets = FACETS.flatMap((name) => {
    const key = query[name]
    return key === null ? [] : [[facetWord(name, key, screen), { [name]: null }] as const]
  })
  const sector =
    query.sector === null ? [] : [[wordFor(screen.words.choices, query.sector), { sector: null }] as const]
  const words = query.q === '' ? [] : [[query.q, { q: '' }] as const]
  return [...words, ...facets, ...sector]
}

function EmptyList({ list: { query }, screen }: RegisterProps) {
  const { register } = screen.words
  const filters = filtersOf(query, screen)
  if (filters.length === 0)
    return (
      <div class="notice">
        <p>{register.emptyAll}</p>
        <p>
          <a href={screen.href('/read')}>{register.emptyAllHint}</a>
        </p>
      </div>
    )
  return (
    <div class="notice">
      <p>{screen.say(register.emptyFiltered, { filters: filters.map(([word]) => word).join(', ') })}</p>
      <ul>
        {filters.map(([filter, change]) => (
          <li>
            <a href={addressOf(screen, query, change)}>{screen.say(register.dropOne, { filter })}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Sectors({ row, query, screen }: { row: CommitmentRow; query: RegisterQuery; screen: Screen }) {
  return (
    <>
      {row.sectors.map((sector) => (
        <a class="sector" href={addressOf(screen, query, { sector })}>
          {wordFor(screen.words.choices, sector)}
        </a>
      ))}
    </>
  )
}

function Row({ row, query, screen }: { row: CommitmentRow; query: RegisterQuery; screen: Screen }) {
  const { register } = screen.words
  return (
    <tr>
      <td data-label={register.commitment}>
        <a class="entry-link" href={screen.href(`/commitments/${row.id}`)}>
          <Quoted text={row.title} language={row.language} screen={screen} />
        </a>
        <div class="entry-foot">
          <ForceSign force={row.force} screen={screen} />
          <Sectors row={row} query={query} screen={screen} />
          <FlagSigns flags={row.flags} screen={screen} />
        </div>
      </td>
      <td data-label={register.dueColumn}>{row.due ? screen.date(row.due.edtf) : register.noDue}</td>
      <td data-label={register.sides}>
        {row.sides.map((side, at) => (
          <SideLight side={side} at={at} screen={screen} />
        ))}
      </td>
      <td data-label={register.reference}>
        <a class="reference" href={screen.href(`/r/${row.reference}`)}>
          {row.reference}
        </a>
      </td>
    </tr>
  )
}

function Table({ list: { page, query }, screen }: RegisterProps) {
  const { register } = screen.words
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">{register.commitment}</th>
          <th scope="col">{register.dueColumn}</th>
          <th scope="col">{register.sides}</th>
          <th scope="col">{register.reference}</th>
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <Row row={row} query={query} screen={screen} />
        ))}
      </tbody>
    </table>
  )
}

function Outcome({ list, screen }: RegisterProps) {
  const { page, query } = list
  const { register } = screen.words
  const isNarrowed = filtersOf(query, screen).length > 0
  return (
    <p class="outcome" role="status">
      {screen.say(register.results, { count: page.total })}
      {isNarrowed ? ' · ' : ''}
      {isNarrowed ? <a href={addressOf(screen, EVERYTHING, {})}>{register.drop}</a> : null}
    </p>
  )
}

/** The register of commitments: search, facets, the list. */
export function RegisterPage({ list, screen }: RegisterProps) {
  const { register } = screen.words
  const { page, query, facets } = list
  const json = pathWith('/register.json', queryWith(query, { page: query.page }))
  return (
    <Page screen={screen} title={register.title} current="register" machine={{ json }}>
      <h1>{register.title}</h1>
      <p class="lead">{register.lead}</p>
      <SearchForm list={list} screen={screen} />
      <nav class="facets" aria-label={register.facets}>
        {FACETS.map((name) => (
          <Facet name={name} values={facets[name]} query={query} screen={screen} />
        ))}
      </nav>
      <Outcome list={list} screen={screen} />
      {page.rows.length === 0 ? (
        <EmptyList list={list} screen={screen} />
      ) : (
        <Table list={list} screen={screen} />
      )}
      <Pager screen={screen} {...page} at={(number) => addressOf(screen, query, { page: number })} />
    </Page>
  )
}
