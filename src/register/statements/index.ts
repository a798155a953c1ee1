/** Statements as the register keeps them: what they say is fixed, their reading state moves. Start with `types.ts`. */
export {
  addCorrection,
  addStatement,
  holdStatement,
  keepDecision,
  type Move,
  moveStatement,
  type NewCorrection,
  type NewDecision,
  type NewStatement,
} from './commands.js'
export {
  acceptedStatements,
  findReference,
  getStatement,
  listStatements,
  statementsOfEditions,
} from './queries.js'
export { lastNumber, referenceOf, referencePrefix } from './references.js'
export * from './types.js'
