/** What people keep for their own work and what is no fact of the register: saved views, where they left off, forms begun.
 *  It stands outside the journal. Start with `types.ts`. */
export { type DraftToKeep, draftOf, draftsOf, dropDraft, keepDraft } from './drafts.js'
export { deskLists } from './lists.js'
export * from './types.js'
export { viewCommands, viewsFor } from './views.js'
export { lastVisit, noteVisit } from './visits.js'
