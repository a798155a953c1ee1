import { makeFolding } from '../../text/index.js'
import type { LanguageNames } from '../language-names.js'
import { entriesOf, knownPersons } from '../names/data.js'
import { opensQuotes } from '../names/quotation.js'
import { UZ_FOLDING } from './folding.js'
import { readBody, readQuoted } from './names/bodies.js'
import { isMeantElse } from './names/entries.js'
import { readFirm } from './names/firms.js'
import { dictionaryForm } from './names/forms.js'
import { makePeople } from './names/people.js'
import { readPlace, readState } from './names/places.js'
import { mayOpenPost, readPost } from './names/posts.js'

const folding = makeFolding(UZ_FOLDING)

/** Names in one of the scripts of Uzbek: tables found by the dictionary forms of their words; posts, bodies, places
 *  and people by their shape; values in the letters of the text. */
function namesIn(tag: 'uz-Latn' | 'uz-Cyrl'): LanguageNames {
  return {
    folding,
    entries: entriesOf(tag),
    inflect: (written) => written.map(({ text }) => [text]),
    findsByLemma: true,
    people: makePeople(knownPersons(tag), folding),
    mayOpen: (word) => opensQuotes(word) || mayOpenPost(word),
    readers: [readState, readPost, readBody, readQuoted, readFirm, readPlace],
    persons: knownPersons(tag),
    isUnmeant: isMeantElse,
    headsLast: true,
    valueIn: dictionaryForm,
  }
}

export const namesLatin = namesIn('uz-Latn')
export const namesCyrillic = namesIn('uz-Cyrl')
