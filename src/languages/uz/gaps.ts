import type { Gap } from '../language.js'

/** Uzbek constructions that are known not to be read. */
export const UZ_GAPS: readonly Gap[] = []
