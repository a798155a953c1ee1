import { makeFolding } from '../../text/index.js'
import type { LanguageNames, NameLine } from '../language-names.js'
import { entriesOf, knownPersons } from '../names/data.js'
import { EN_FOLDING } from './folding.js'
import { readOrganisation } from './names/organisations.js'
import { makePeople } from './names/people.js'
import { readPlace } from './names/places.js'
import { mayOpenPost, readPost } from './names/posts.js'

const folding = makeFolding(EN_FOLDING)
const persons = knownPersons('en')

/** `US dollars` is money and no mention of a state. */
function isUnmeant({ words, entryAt }: NameLine, at: number): boolean {
  const entry = entryAt(at)
  const next = words[entry?.to ?? at]?.text ?? ''
  if (entry?.kind === 'country' && (next.startsWith('dollar') || next === '$')) return true
  return (
    entry?.kind === 'place' &&
    words[entry.to]?.capital === true &&
    /^(?:airport|forum|bank|university)$/.test(next)
  )
}

/** Names in English: the last word of a table entry may bear a possessive ending. */
export const names: LanguageNames = {
  folding,
  entries: entriesOf('en'),
  inflect: (written) =>
    written.map(({ text }, at) => (at === written.length - 1 ? [text, `${text}'s`, `${text}'`] : [text])),
  findsByLemma: false,
  people: makePeople(persons, folding),
  mayOpen: mayOpenPost,
  readers: [readPost, readOrganisation, readPlace],
  persons,
  isUnmeant,
}
