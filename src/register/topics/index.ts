/** Matters spoken of without act, number or event. Start with `types.ts`, then `rules.ts`. */
export { enterTopic } from './commands.js'
export { getTopic, listTopics } from './queries.js'
export * from './types.js'
