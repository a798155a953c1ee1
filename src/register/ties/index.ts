/** Regions, cities, universities as partners, with what they did together. Start with `rules.ts`. */
export { tieCommands } from './commands.js'
export { tieLists } from './lists.js'
