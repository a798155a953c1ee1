import type { Day, EditionId, Instant, ReadoutId, StatementId } from '../../kernel/index.js'
import type { Force, Kind, RuleName, Slot } from '../../statements/index.js'
import type { LanguageTag, Span } from '../../text/index.js'
import type { ListQuery } from '../page.js'
import type { Pair, PartyCode } from '../parties/types.js'

/** The reading state, first of the three axes: what a reviewer made of a statement. */
export const READING_STATES = ['read', 'accepted', 'corrected', 'rejected', 'withdrawn'] as const
export type ReadingState = (typeof READING_STATES)[number]

/** `pair / day / number in text order`, such as `UZ-KZ/2025-03-29/07`; once given it is never given again. */
export type Reference = string

/** Where a row of the register comes from; every row of every area carries it. */
export interface Origin {
  readonly statement: StatementId
  readonly reference: Reference
  readonly quote: string
  readonly force: Force
  readonly edition: EditionId
  readonly language: LanguageTag | null
  readonly readout: ReadoutId
  readonly readoutTitle: string
  readonly publisher: PartyCode | null
  readonly published: Day | null
  readonly pair: Pair | null
}

/** A statement as the register keeps it.
 *  shapes: `version` starts at 1 and grows with every act; `corrects` and `correctedBy` are the neighbours in the chain */
export interface StoredStatement extends Origin {
  readonly id: StatementId
  readonly kind: Kind
  readonly span: Span
  readonly rule: RuleName
  readonly state: ReadingState
  readonly version: number
  readonly reviewedBy: string | null
  readonly reviewedAt: Instant | null
  readonly reason: string | null
  readonly note: string | null
  readonly corrects: StatementId | null
  readonly correctedBy: StatementId | null
  readonly slots: readonly Slot[]
}

export const STATEMENT_SORTS = ['published', 'reference', 'kind', 'force', 'reviewed', 'queue'] as const
export type StatementSort = (typeof STATEMENT_SORTS)[number]

/** Which statements a list shows; what is not given does not narrow. */
export interface StatementFilter extends ListQuery<StatementSort> {
  readonly kind?: Kind | undefined
  readonly force?: Force | undefined
  readonly state?: ReadingState | undefined
  readonly pair?: Pair | undefined
  readonly readout?: ReadoutId | undefined
  readonly edition?: EditionId | undefined
}
