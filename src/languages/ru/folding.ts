import type { FoldingTable } from '../../text/index.js'

/** Russian print leaves the dots of ё out as often as not. */
export const RU_FOLDING: FoldingTable = { ё: 'е' }
