import type { ReviewPage as Queue, ReviewItem } from '../../../intake/index.js'
import type { MentionProposal, MissedPassage, Page, StoredStatement } from '../../../register/index.js'
import type { FieldProblem } from '../../parts/fields.js'
import type { Typed } from './form.js'
import type { ReviewQuery } from './query.js'

/** The acts of review. */
export const ACTS = ['accept', 'correct', 'reject', 'undo', 'tie'] as const
export type Act = (typeof ACTS)[number]

/** A decision that came too late: what was tried, and the statement as it is now. */
export interface Late {
  readonly act: Act
  readonly current: StoredStatement
}

/** What the review page shows.
 *  shapes: `item` null when nothing waits; `done` the statement decided last; `typed` kept when an act did not succeed */
export interface ReviewView {
  readonly query: ReviewQuery
  readonly queue: Queue
  readonly item: ReviewItem | null
  readonly done: StoredStatement | null
  readonly act: Act | null
  readonly typed: Typed
  readonly problems: readonly FieldProblem[]
  readonly late: Late | null
  /** How many statements were accepted today; null where nobody counted. */
  readonly acceptedToday: number | null
  /** The commitments that the statement before the reviewer may say again, likeliest first. */
  readonly candidates: readonly MentionProposal[]
  /** What was reported as missed; left out where nothing was asked. */
  readonly missed?: Page<MissedPassage>
}
