/** Greetings and awards. Start with `types.ts`, then `rules.ts`. */
export { enterAward, enterGreeting } from './commands.js'
export { getAward, getGreeting, listAwards, listGreetings } from './queries.js'
export * from './types.js'
