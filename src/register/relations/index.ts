/** What two states are to each other: levels by document, names by each side's words. Start with `rules.ts`. */
export { relationCommands } from './commands.js'
export { relationLists } from './lists.js'
