import { FIND_FACETS, LISTS, type SavedView } from '../../../register/index.js'
import { type Screen, wordFor } from '../../screen.js'
import { choiceWord } from '../../words/choice.js'
import { type RegisterQuery, registerQueryIn } from '../register/query.js'
import { facetWord } from '../register/words.js'

/** One thing that a view asks for: what is narrowed, and to what.
 *  shapes: `isTyped` when the value is somebody's own words */
export interface AskedPart {
  readonly name: string
  readonly value: string
  readonly isTyped: boolean
}

function partsOfRegister({ q, facets, since }: RegisterQuery, screen: Screen): readonly AskedPart[] {
  const { register, finding } = screen.words
  const narrowed = FIND_FACETS.flatMap((name) => {
    const value = (facets[name] ?? []).map((one) => facetWord(name, one, screen)).join(' / ')
    return value === '' ? [] : [{ name: finding.facets[name], value, isTyped: false }]
  })
  const words = q === '' ? [] : [{ name: register.search, value: q, isTyped: true }]
  return [
    ...words,
    ...narrowed,
    ...(since === '' ? [] : [{ name: finding.since, value: since, isTyped: true }]),
  ]
}

/** What a view asks for, in the words of the page. */
export function partsOf({ list, query }: SavedView, screen: Screen): readonly AskedPart[] {
  const asked = new URLSearchParams(query)
  if (list === 'register') return partsOfRegister(registerQueryIn(asked), screen)
  return [...asked]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      const word = choiceWord(value, screen)
      const { register, areas } = screen.words
      const title = name === 'q' ? register.search : wordFor(areas.fields, name)
      return { name: title, value: word ?? value, isTyped: word === null }
    })
}

/** What is asked: the register, or one of its lists by its title. */
export function placeOf({ list }: SavedView, { words }: Screen): string {
  if (list === 'register') return words.finding.title
  return LISTS.has(list) ? wordFor(words.areas.lists, list) : list
}
