/** Projects as each side keeps them, with segments, stated sums and the portfolio from day to day. What readouts tell of
 *  projects stands in `projects`. Start with `rules.ts` and `bridge.ts`. */
export type { Bridge, PortfolioItem } from './bridge.js'
export { portfolioCommands } from './commands.js'
export { portfolioLists } from './lists.js'
export { CLASSES, COVERS, type Covers, coverOf, STAGES, type Stage } from './rules.js'
