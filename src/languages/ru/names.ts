import { itemBefore } from '../../kernel/index.js'
import { makeFolding } from '../../text/index.js'
import type { LanguageNames, NameLine } from '../language-names.js'
import { entriesOf, knownPersons } from '../names/data.js'
import { hasLemma } from '../names/steps.js'
import { readOrganisation } from './names/organisations.js'
import { people } from './names/people.js'
import { inflectPhrase } from './names/phrases.js'
import { readPlace } from './names/places.js'
import { mayOpenPost, readPost } from './names/posts.js'
import { namesOther, opensQuotes } from './names/quoted.js'

const MONEY = new Set(['доллар', 'дирхам', 'вона', 'рубль', 'риал', 'франк'])

/** `долларов США` is money and no mention of a state. */
function namesMoney({ words }: NameLine, at: number): boolean {
  return hasLemma(itemBefore(words, at), MONEY)
}

/** Names in Russian: tables declined by our own endings, posts, bodies, places and people by their shape. */
export const names: LanguageNames = {
  folding: makeFolding({ ё: 'е' }),
  entries: entriesOf('ru'),
  inflect: inflectPhrase,
  findsByLemma: false,
  people,
  mayOpen: (word) => opensQuotes(word) || mayOpenPost(word),
  readers: [readPost, readOrganisation, readPlace],
  persons: knownPersons('ru'),
  isUnmeant: (line, at) =>
    namesMoney(line, at) || (line.entryAt(at)?.kind === 'place' && namesOther(line, at)),
}
