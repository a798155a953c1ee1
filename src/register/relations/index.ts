/** What two states are to each other: levels by document, names by each side's words. Start with `rules.ts`. */
export { relationCommands } from './commands.js'
export { countPair, type PairCounts, relationLists } from './lists.js'
