import type { Gap } from '../language.js'

/** Kazakh constructions that are known not to be read. */
export const KK_GAPS: readonly Gap[] = []
