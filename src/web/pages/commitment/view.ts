import type { Day } from '../../../kernel/index.js'
import type { CommitmentView, Figure, ListedRow, MentionProposal } from '../../../register/index.js'
import type { FieldProblem } from '../../parts/fields.js'

/** What somebody typed into the report of a side, by field; `isOvertaken` when that side reported meanwhile. */
export interface TypedReport {
  readonly fields: ReadonlyMap<string, string>
  readonly problems: readonly FieldProblem[]
  readonly isOvertaken: boolean
}

export const NOTHING_REPORTED: TypedReport = { fields: new Map(), problems: [], isOvertaken: false }

/** How many projects and programme items are of a sector of the commitment. */
export interface SectorCount {
  readonly sector: string
  readonly projects: number
  readonly items: number
}

/** What the page of a commitment shows beside the register's own view.
 *  shapes: `reporting` the sides that whoever asks may report for; `cards` instructions on control; `controls` the next days
 *  of control, earliest first; `candidates` earlier commitments it may say again,
 *  null while nobody looked for them, which takes its time; `mayReview` whether chains can be tied */
export interface CommitmentPageView {
  readonly view: CommitmentView
  readonly today: Day
  readonly reporting: readonly string[]
  readonly typed: TypedReport
  readonly cards: readonly ListedRow[]
  readonly controls: readonly Day[]
  readonly figures: readonly Figure[]
  readonly sameSector: readonly SectorCount[]
  readonly candidates: readonly MentionProposal[] | null
  readonly mayReview: boolean
  readonly mayAssess: boolean
}
