import type { Day, Instant, ReadoutId, StatementId } from '../../kernel/index.js'
import type { Basis, Force } from '../../statements/index.js'
import type { ListQuery } from '../page.js'
import type { Pair, PartyCode } from '../parties/types.js'
import type { Origin, Reference, StoredStatement } from '../statements/types.js'

declare const brand: unique symbol
export type CommitmentId = string & { readonly [brand]: 'co' }

/** The work state, second of the three axes: moved by a side's office, for itself only. */
export const WORK_STATES = ['not-started', 'under-way', 'done', 'dropped', 'unknown'] as const
export type WorkState = (typeof WORK_STATES)[number]

/** How a statement is tied to a commitment. */
export const RELATIONS = [
  'opens',
  'restates',
  'narrows',
  'widens',
  'moves-due',
  'weakens',
  'strengthens',
  'closes',
] as const
export type Relation = (typeof RELATIONS)[number]

/** When it must be done: an EDTF period, the words it came from, stated or inferred. */
export interface Due {
  readonly edtf: string
  readonly words: string
  readonly basis: Basis
}

/** One party's part in a commitment. */
export interface CommitmentSide {
  readonly party: PartyCode
  readonly responsible: string | null
  readonly workState: WorkState
  readonly ownFigure: string | null
  readonly ownNote: string | null
  readonly asOf: Day | null
  readonly source: string | null
  readonly version: number
}

/** The continuing thing behind one or more statements.
 *  shapes: `title` the act and its object in the words of the text; `actors`, `addressees` as the statement names them */
export interface Commitment {
  readonly id: CommitmentId
  readonly reference: Reference
  readonly title: string
  readonly force: Force
  readonly due: Due | null
  readonly actors: readonly string[]
  readonly addressees: readonly string[]
  readonly sectors: readonly string[]
  readonly pair: Pair | null
  readonly openedAt: Instant
  readonly version: number
  readonly sides: readonly CommitmentSide[]
}

/** Computed when asked, never stored. */
export const FLAGS = [
  'overdue',
  'due-soon',
  'unreported',
  'disputed',
  'no-due',
  'sideless',
  'stalled',
  'unsupported',
  'quietly-slipped',
  'silent',
] as const
export type Flag = (typeof FLAGS)[number]

export interface CommitmentRow extends Commitment, Omit<Origin, 'reference' | 'force' | 'pair'> {
  readonly flags: readonly Flag[]
  /** How often it was said, restatements and all. */
  readonly timesSaid: number
}

/** What an assessor may judge. */
export const VERDICTS = ['kept', 'partly-kept', 'not-kept', 'cannot-tell'] as const
export type Judgement = (typeof VERDICTS)[number]

/** One assessor's judgement of a commitment on one day, with grounds. */
export interface Assessment {
  readonly id: string
  readonly assessor: string
  readonly verdict: Judgement
  readonly grounds: string
  readonly evidence: readonly StatementId[]
  readonly madeOn: Day
}

/** A statement tied to the commitment, with the readout and edition it stands in. */
export interface CommitmentMention {
  readonly relation: Relation
  readonly confirmedBy: string
  readonly confirmedAt: Instant
  readonly statement: StoredStatement
}

export const COMMITMENT_SORTS = ['reference', 'published', 'due', 'force', 'title'] as const
export type CommitmentSort = (typeof COMMITMENT_SORTS)[number]

/** Which commitments a list shows.
 *  shapes: `today` the day flags are computed for; without it rows carry no flags that need a day */
export interface CommitmentFilter extends ListQuery<CommitmentSort> {
  readonly pair?: Pair | undefined
  readonly party?: PartyCode | undefined
  readonly force?: Force | undefined
  readonly sector?: string | undefined
  readonly workState?: WorkState | undefined
  readonly readout?: ReadoutId | undefined
  readonly today?: Day | undefined
}
