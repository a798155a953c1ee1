import type { JournalEntry } from '../journal/types.js'
import type { LedgerLine } from './chain.js'
import type { Defect } from './defects.js'
import type { SideDifference } from './differences.js'
import type { Assessment, CommitmentId, CommitmentMention, CommitmentRow } from './types.js'

/** Everything the page of a commitment shows. */
export interface CommitmentView {
  readonly commitment: CommitmentRow
  readonly ledger: readonly LedgerLine[]
  readonly assessments: readonly Assessment[]
  readonly differences: readonly SideDifference[]
  readonly defects: readonly Defect[]
  /** The commitment that this one restates; that one carries the chain. */
  readonly restates: CommitmentId | null
  readonly mentions: readonly CommitmentMention[]
  readonly journal: readonly JournalEntry[]
}
