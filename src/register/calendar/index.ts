/** Events that are to take place. Start with `types.ts`, then `rules.ts`. */
export { enterEvent } from './commands.js'
export { getEvent, listEvents } from './queries.js'
export * from './types.js'
