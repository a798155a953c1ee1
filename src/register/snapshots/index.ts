/** The register as of a journal number, numbers that are fixed as snapshots, and what differs between two. Start with
 *  `as-of.ts`, then `take.ts` and `difference.ts`. */
export { lastNumber as lastJournalNumber, numberOnDay } from './as-of.js'
export { differenceOf, type Span as NumberSpan } from './difference.js'
export {
  type ChangedRow,
  changedSince,
  differenceOfList,
  type ListDifference,
  type ListSpan,
  type SinceMark,
} from './difference-of-list.js'
export { snapshotLists } from './lists.js'
export { getSnapshot } from './queries.js'
export { snapshotCommands, takeSnapshot } from './take.js'
export * from './types.js'
