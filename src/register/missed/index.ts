/** Words that reviewers reported as missed by the reader. Start with `types.ts`. */
export { addMissed, type NewMissed } from './commands.js'
export { listMissed } from './queries.js'
export * from './types.js'
