/** The append-only, hash-chained list of every change. Start with `chain.ts`, then `append.ts` and `verify.ts`. */
export { appendEntry, holdJournal } from './append.js'
export { type Bundle, type BundleFile, bundleOf } from './bundle.js'
export { canonicalJson, isCanonical } from './canonical.js'
export { GENESIS, hashOfEntry, sealEntry } from './chain.js'
export {
  type Checkpoint,
  type EntryProof,
  type GrowthProof,
  listCheckpoints,
  newestCheckpoint,
  proveEntry,
  proveGrowth,
  signDaily,
  signJournal,
} from './checkpoints.js'
export { type Exported, exportJournal } from './export.js'
export { holdTablesAgainstJournal, type TableBreak, type TableVerdict } from './held-against.js'
export type { Signer } from './note.js'
export {
  type AreaChanges,
  type ChangesSince,
  changesSince,
  getJournalEntry,
  journalOf,
  listJournal,
  type SinceQuery,
} from './queries.js'
export { openSigner } from './signer.js'
export { type JournalTip, journalHead, journalTip } from './tip.js'
export * from './types.js'
export { verifyJournal } from './verify.js'
