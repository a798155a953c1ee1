/**
 * The words every module shares: results, problems, ids, hashes and instants.
 * It is not a place for conveniences; nothing here knows of readouts or the register.
 * Start with `result.ts` and `problem.ts`: pure code answers with `Result` and never throws for bad input.
 */
export { itemBefore } from './before.js'
export { sha256Hex } from './hash.js'
export {
  contentId,
  contentIdOf,
  type EditionId,
  type ReaderVersion,
  type ReadingId,
  type ReadoutId,
  type StatementId,
  timeOrderedId,
} from './ids.js'
export { FAMILIES, type Family, familyOf, type Problem, type ProblemCode, type Where } from './problem.js'
export { assertNever, collect, fail, ok, type Result } from './result.js'
export type { Clock, Day, Instant } from './time.js'
export { unitAt } from './unit.js'
