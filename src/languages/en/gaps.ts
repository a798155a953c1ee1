import type { Gap } from '../language.js'

const SINCE = '2026-11-25'

/** English constructions that are known not to be read. */
export const EN_GAPS: readonly Gap[] = [
  {
    construct: 'a number whose noun stands in the sentence before',
    example: 'Another seventeen are in preparation.',
    why: 'what is counted is not carried over a sentence border without a figure before',
    since: SINCE,
  },
  {
    construct: 'bodies that were founded, with nothing else told of them',
    example: 'A commission on transport has been set up.',
    why: 'the contract of a reading has no kind for it; the words stand in the remainder',
    since: '2026-11-27',
  },
]
