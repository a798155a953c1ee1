/** Accounts that were given. Start with `types.ts`, then `rules.ts`. */
export { enterReport } from './commands.js'
export { getReport, listReports } from './queries.js'
export * from './types.js'
