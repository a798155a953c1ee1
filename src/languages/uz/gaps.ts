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
    construct: 'conditions with `-sa` and possibilities with `mumkin`',
    example: 'Agar tomonlar rozi boʻlsa, yangi yoʻnalish ochilishi mumkin.',
    why: 'neither an intention nor a proposal; a force for what is merely possible is not in the contract',
    since: '2026-11-25',
  },
]
