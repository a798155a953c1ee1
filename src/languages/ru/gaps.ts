import type { Gap } from '../language.js'

/** Russian constructions that are known not to be read. */
export const RU_GAPS: readonly Gap[] = []
