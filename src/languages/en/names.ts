import { itemBefore } from '../../kernel/index.js'
import { makeFolding } from '../../text/index.js'
import type { LanguageNames, NameLine } from '../language-names.js'
import { entriesOf, givenNames, knownPersons } from '../names/data.js'
import { EN_FOLDING } from './folding.js'
import { readOrganisation } from './names/organisations.js'
import { isCommon, isNameWord, isNoName, makePeople } from './names/people.js'
import { readPlace } from './names/places.js'
import { mayOpenPost, readPost } from './names/posts.js'
import { readStation } from './names/stations.js'
import { CALLINGS } from './names/words.js'

const folding = makeFolding(EN_FOLDING)
const persons = knownPersons('en')

/** States whose name is a given name, too. */
const BOTH = new Set(['chad', 'jordan', 'georgia'])

/** `US dollars` is money and no mention of a state. */
function isUnmeant({ words, entryAt }: NameLine, at: number): boolean {
  const entry = entryAt(at)
  const next = words[entry?.to ?? at]?.text ?? ''
  if (isPerson({ words, entryAt }, at)) return true
  if (entry?.kind === 'country' && (next.startsWith('dollar') || next === '$')) return true
  return (
    entry?.kind === 'place' &&
    words[entry.to]?.capital === true &&
    /^(?:airport|forum|bank|university)$/.test(next)
  )
}

const GIVEN_NAMES: ReadonlySet<string> = new Set(givenNames('en').map(({ name }) => name.toLowerCase()))

/** Whether a state is meant as somebody's name: `Michael Jordan`, `Jordan Peters`. */
function isPerson({ words, entryAt }: NameLine, at: number): boolean {
  const [before, word, next] = [itemBefore(words, at), words[at], words[at + 1]]
  if (!word || entryAt(at)?.kind !== 'country' || entryAt(at)?.to !== at + 1) return false
  if (before?.capital && GIVEN_NAMES.has(before.text)) return true
  const isSurname = isNameWord(next) && !isCommon(next) && !isNoName(next.text) && !CALLINGS.has(next.text)
  return isSurname && BOTH.has(word.text) && !entryAt(at + 1)
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
  readers: [readPost, readOrganisation, readStation, readPlace],
  persons,
  isUnmeant,
}
