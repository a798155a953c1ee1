/**
 * The ten kinds of statement, their slots, force, ids and checks, and the shape of a reading.
 * It does not read texts (that is `reading`) and stores nothing (that is `register`).
 * Start with `reading.ts` for the shape, `kinds.ts` and `slot.ts` for the closed lists.
 */
export {
  type ContractMention,
  type ContractProblem,
  type ContractReading,
  type ContractSlot,
  type ContractStatement,
  contractOf,
  type DocumentInput,
  editionOf,
  READING_SCHEMA,
} from './contract.js'
export { compareForce, FORCES, type Force } from './force.js'
export { type EditionParts, editionIdOf, type StatementParts, statementIdOf } from './identify.js'
export { KINDS, type Kind } from './kinds.js'
export {
  type Edition,
  MENTION_KINDS,
  type Mention,
  type MentionKind,
  type Read,
  type Reading,
  type RuleName,
  type Statement,
} from './reading.js'
export {
  type Basis,
  SLOT_NAMES,
  type Slot,
  type SlotName,
  VALUE_TYPES,
  type Value,
  type ValueType,
} from './slot.js'
