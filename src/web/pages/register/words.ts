import type { FindFacet } from '../../../register/index.js'
import { type Screen, wordFor } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { placeName } from '../../words/names.js'

/** A facet's value in the words of the page. */
export function facetWord(name: FindFacet, value: string, screen: Screen): string {
  const { words } = screen
  if (name === 'pair') return pairName(value, screen)
  if (name === 'year') return value
  if (name === 'region') return placeName(value, screen.language).text
  const table = {
    kind: words.kinds.names,
    force: words.kinds.forces,
    side: words.countries,
    sector: words.choices,
    due: words.finding.dues,
    work: words.commitment.states,
    flag: words.commitment.flags,
    publisher: words.countries,
    language: words.languages,
  }[name]
  return wordFor(table, value)
}
