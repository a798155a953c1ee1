import { type FacetCount, FIND_FACETS, type FindFacet } from '../../../register/index.js'
import type { Screen } from '../../screen.js'
import { type RegisterQuery, registerPath, toggled } from './query.js'
import type { RegisterList } from './view.js'
import { facetWord } from './words.js'

/** So many values of a facet stand open; the rest is to be opened. */
const MOST_OPEN = 8

interface FacetProps {
  readonly name: FindFacet
  readonly values: readonly FacetCount[]
  readonly query: RegisterQuery
  readonly screen: Screen
}

function ValueLink({ name, value, query, screen }: Omit<FacetProps, 'values'> & { value: FacetCount }) {
  const isOn = query.facets[name]?.includes(value.value) ?? false
  const path = registerPath(query, { facets: toggled(query, name, value.value) })
  return (
    <li>
      <a href={screen.href(path)} aria-current={isOn ? 'true' : undefined}>
        {facetWord(name, value.value, screen)} <span class="count">{screen.number(String(value.count))}</span>
      </a>
    </li>
  )
}

/** The values with those that are chosen and fit nothing, which are to be dropped all the same. */
function withChosen({ name, values, query }: FacetProps): readonly FacetCount[] {
  const chosen = query.facets[name] ?? []
  const lost = chosen.filter((one) => !values.some(({ value }) => value === one))
  return [...values, ...lost.map((value) => ({ value, count: 0 }))]
}

function Facet(props: FacetProps) {
  const { name, screen } = props
  const { finding } = screen.words
  const values = withChosen(props)
  const [open, more] = [values.slice(0, MOST_OPEN), values.slice(MOST_OPEN)]
  if (values.length === 0) return null
  const links = (some: readonly FacetCount[]) => (
    <ul class="chips" aria-label={finding.facets[name]}>
      {some.map((value) => (
        <ValueLink {...props} value={value} />
      ))}
    </ul>
  )
  return (
    <div class="facet">
      <h3>{finding.facets[name]}</h3>
      {links(open)}
      {more.length === 0 ? null : (
        <details>
          <summary>{screen.say(finding.moreValues, { count: more.length })}</summary>
          {links(more)}
        </details>
      )}
    </div>
  )
}

/** The facets with the counts of their values, each a link that adds or drops it. */
export function Facets({ list, screen }: { list: RegisterList; screen: Screen }) {
  const { finding, register } = screen.words
  const { query, found } = list
  return (
    <nav class="facets" id="facets" aria-label={register.facets} tabindex={-1}>
      <h2>{finding.toFacets}</h2>
      {FIND_FACETS.map((name) => (
        <Facet name={name} values={found.facets[name]} query={query} screen={screen} />
      ))}
    </nav>
  )
}
