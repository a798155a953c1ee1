/** Undertakings as readouts tell of them. Start with `types.ts`, then `rules.ts`. */
export { enterProject } from './commands.js'
export { getProject, listProjects } from './queries.js'
export * from './types.js'
