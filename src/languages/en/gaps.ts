import type { Gap } from '../language.js'

/** English constructions that are known not to be read. */
export const EN_GAPS: readonly Gap[] = []
