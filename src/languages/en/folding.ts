import type { FoldingTable } from '../../text/index.js'

/** All apostrophes are one. */
export const EN_FOLDING: FoldingTable = { '’': "'", '‘': "'", '`': "'", '´': "'", ʼ: "'" }
