/**
 * The way of a readout into the register: received, read, reviewed, entered.
 * It decides nothing about the domain; what a row of an area is, the areas in `register` know.
 * Start with `receive.ts`, then `open-review.ts`, `accept.ts` and `enter.ts`.
 */

export {
  type FetchRules,
  LARGEST_FILE,
  type OpenedFile,
  openAddress,
  openFile,
  pageAddress,
  recogniseFormat,
  sourceProblem,
} from '../sources/index.js'
export { acceptStatement } from './accept.js'
export { type AddedByHand, addByHand, type ByHandCommand } from './add-by-hand.js'
export { guessTitle } from './check-readout.js'
export { checkText } from './check-text.js'
export { correctStatement } from './correct.js'
export { AREA_OF_KIND, enterStatement } from './enter.js'
export { loadExample } from './example/load.js'
export { removeExample } from './example/remove.js'
export { type IntakeCommand, intakeReadout } from './intake.js'
export { getReviewItem } from './item.js'
export { type MissedCommand, type ReportedMissed, reportMissed } from './missed.js'
export { openReview } from './open-review.js'
export { INTAKE_PROBLEMS } from './problems.js'
export { listReview } from './queue.js'
export { receiveReadout } from './receive.js'
export { rejectStatement } from './reject.js'
export { isVersionConflict } from './review.js'
export { type BadRow, type Imported, importTable, type TableImport } from './table/import-table.js'
export { readTable, type TableRow } from './table/read-table.js'
export * from './types.js'
export { undoDecision } from './undo.js'
