/** Statements as the register keeps them: what they say is fixed, their reading state moves. Start with `types.ts`. */
export {
  addCorrection,
  addStatements,
  linkStatements,
  type NewCorrection,
  type NewStatement,
} from './commands.js'
export {
  holdStatement,
  keepDecision,
  type Move,
  moveByItself,
  moveStatement,
  type NewDecision,
} from './moves.js'
export {
  acceptedStatements,
  findReference,
  getStatement,
  listStatements,
  statementsOfEditions,
} from './queries.js'
export {
  countAcceptedSince,
  countByKind,
  type DecisionRecord,
  decisionsOf,
  neighboursOf,
  storedIds,
} from './queue.js'
export { lastNumber, referenceOf, referencePrefix } from './references.js'
export * from './types.js'
