/** Figures as claims: each stays beside those of others. Start with `types.ts`, then `rules.ts`. */
export { enterFigure } from './commands.js'
export { getFigure, listFigures } from './queries.js'
export * from './types.js'
