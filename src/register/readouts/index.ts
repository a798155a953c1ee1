/** Readouts, their exact texts and what readers made of them. Start with `types.ts`. */
export {
  addReading,
  addReadout,
  findText,
  idsOfText,
  type NewReadout,
  namePair,
  type ReadoutIds,
  readingIdOf,
} from './commands.js'
export { draftCommands } from './draft-commands.js'
export { editionCommands } from './edition-commands.js'
export { readoutLists } from './lists.js'
export {
  getReadout,
  listReadouts,
  type ReadoutOfEdition,
  readoutOfEdition,
  readoutsWhere,
  textOfEdition,
} from './queries.js'
export * from './types.js'
