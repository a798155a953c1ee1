import type { Gap } from '../language.js'

const SINCE = '2026-11-25'

/** Kazakh constructions that are known not to be read. */
export const KK_GAPS: readonly Gap[] = [
  {
    construct: 'sentences without a verb, whose predicate is a noun',
    example: 'Қазақстан – Өзбекстанның ең ірі сауда серіктесі.',
    why: 'nothing but the order of the words says which noun is told of the other',
    since: SINCE,
  },
  {
    construct: 'two days joined by `мен … аралығында`',
    example: 'Делегация 1 мен 5 маусым аралығында Ташкентте болды.',
    why: 'the first day has no month of its own, and `мен` joins more names than numbers',
    since: SINCE,
  },
  {
    construct: 'bodies that were founded, with nothing else told of them',
    example: 'Көлік жөніндегі бірлескен жұмыс тобы құрылды.',
    why: 'the contract of a reading has no kind for it; the words stand in the remainder',
    since: '2026-11-27',
  },
]
