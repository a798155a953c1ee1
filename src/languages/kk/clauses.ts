import type { ClauseWords } from '../language.js'
import { wordsOf } from './base.js'

/** Kazakh clauses: the verb stands last, so that a clause ends where a separator follows a predicate. */
export const KK_CLAUSES: ClauseWords = {
  predicates: [
    ['verb', 'past'],
    ['verb', 'present'],
    ['verb', 'future'],
    ['participle', 'past'],
    ['gerund'],
    ['adjective', 'short'],
  ],
  separators: [',', ';', ':', '–', '—', ...wordsOf('және әрі бірақ алайда сондай-ақ ал')],
  relatives: [],
  complementisers: [],
  binding: [],
  negations: [],
  complements: 'before',
}
