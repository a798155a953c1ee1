/** Statements as the register keeps them: what they say is fixed, their reading state moves. Start with `types.ts`. */
export {
  addCorrection,
  addStatement,
  holdStatement,
  keepDecision,
  linkStatements,
  type Move,
  moveStatement,
  type NewCorrection,
  type NewDecision,
  type NewStatement,
} from './commands.js'
export {
  acceptedStatements,
  countByKind,
  type DecisionRecord,
  decisionsOf,
  findReference,
  getStatement,
  listStatements,
  neighboursOf,
  statementsOfEditions,
  storedIds,
} from './queries.js'
export { lastNumber, referenceOf, referencePrefix } from './references.js'
export * from './types.js'
