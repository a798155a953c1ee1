import { makeFolding } from '../../text/index.js'
import type { LanguageNames } from '../language-names.js'
import { entriesOf, knownPersons } from '../names/data.js'
import { readOrganisation } from './names/organisations.js'
import { people } from './names/people.js'
import { inflectPhrase } from './names/phrases.js'
import { readPlace } from './names/places.js'
import { readPost } from './names/posts.js'

/** Names in Russian: tables declined by our own endings, posts, bodies, places and people by their shape. */
export const names: LanguageNames = {
  folding: makeFolding({ ё: 'е' }),
  entries: entriesOf('ru'),
  inflect: inflectPhrase,
  people,
  readers: [readPost, readOrganisation, readPlace],
  persons: knownPersons('ru'),
}
