/** Figures as claims, each beside those of others, and series of statistics as each side reports them, by vintage.
 *  Start with `types.ts` and `rules.ts` for claims, with `series.ts` and `vintages.ts` for statistics. */
export { enterFigure } from './commands.js'
export { tradeLists } from './lists.js'
export { seriesOfFigures, type TiedSeries, vintagesOfPair } from './of-pair.js'
export { ANY_GROUP, PRODUCTS } from './products.js'
export { getFigure, listFigures } from './queries.js'
export { type Claimed, checkClaim, type HeldAgainst } from './series.js'
export { tradeCommands } from './series-commands.js'
export { spanOf } from './spans.js'
export * from './types.js'
