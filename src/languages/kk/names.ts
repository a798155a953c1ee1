import { makeFolding, type Token } from '../../text/index.js'
import type { LanguageNames } from '../language-names.js'
import { entriesOf, knownPersons } from '../names/data.js'
import { opensQuotes } from '../names/quotation.js'
import { KK_FOLDING } from './folding.js'
import { readBody, readQuoted } from './names/bodies.js'
import { isMeantElse } from './names/entries.js'
import { readFirm } from './names/firms.js'
import { CASE_ENDINGS, dictionaryForm } from './names/forms.js'
import { makePeople } from './names/people.js'
import { readPlace, readState } from './names/places.js'
import { mayOpenPost, readPost } from './names/posts.js'

const persons = knownPersons('kk-Cyrl')

/** A word with each case ending, which is joined to an abbreviation by a hyphen. */
function inflected({ raw, text }: Token): readonly string[] {
  const isAbbreviation = raw.length > 1 && raw === raw.toUpperCase()
  const joined = isAbbreviation ? CASE_ENDINGS.slice(1).map((ending) => `${text}-${ending}`) : []
  return [...CASE_ENDINGS.map((ending) => text + ending), ...joined]
}

/** Names in Kazakh, in either script: the folding brings both to the letters of the tables, and values are cut out of
 *  the words as the text writes them. The last word of a name bears its case. */
export const names: LanguageNames = {
  folding: makeFolding(KK_FOLDING),
  entries: entriesOf('kk-Cyrl'),
  inflect: (written) =>
    written.map((token, at) => (at === written.length - 1 ? inflected(token) : [token.text])),
  findsByLemma: false,
  people: makePeople(persons),
  mayOpen: (word) => opensQuotes(word) || mayOpenPost(word),
  readers: [readState, readPost, readBody, readQuoted, readFirm, readPlace],
  persons,
  valueIn: dictionaryForm,
  headsLast: true,
  isUnmeant: isMeantElse,
}
