/** Programmes of two states in their versions: items, approval by both sides, differences, progress. Start with
 *  `rules.ts`. */
export { programmeCommands } from './commands.js'
export { programmeLists } from './lists.js'
