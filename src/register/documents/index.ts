/** Texts drafted, adopted or signed. Start with `types.ts`, then `rules.ts`. */
export { enterDocument } from './commands.js'
export { getDocument, listDocuments } from './queries.js'
export * from './types.js'
