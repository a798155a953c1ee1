import type { Gap } from '../language.js'

/** Uzbek constructions that are known not to be read. */
export const UZ_GAPS: readonly Gap[] = [
  {
    construct: 'sentences without a verb, whose predicate is a noun',
    example: 'Qozogʻiston Oʻzbekistonning eng yirik savdo hamkori.',
    why: 'nothing but the order of the words says which noun is told of the other',
    since: '2026-11-25',
  },
  {
    construct: 'bodies that were founded, with nothing else told of them',
    example: 'Transport boʻyicha qoʻshma ishchi guruh tuzildi.',
    why: 'the contract of a reading has no kind for it; the words stand in the remainder',
    since: '2026-11-27',
  },
]
