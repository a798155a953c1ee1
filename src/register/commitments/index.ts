/** The continuing things behind statements, with a side a party. Start with `types.ts`, `rules.ts`, `flags.ts`. */
export { enterCommitment, isBuiltUpon } from './commands.js'
export { flagsOf } from './flags.js'
export { getCommitment, listCommitments } from './queries.js'
export * from './types.js'
