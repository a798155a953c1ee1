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
]
