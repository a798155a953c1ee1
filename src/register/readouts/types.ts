import type { Day, EditionId, Instant, ReaderVersion, ReadingId, ReadoutId } from '../../kernel/index.js'
import type { Mention } from '../../statements/index.js'
import type { LanguageTag, Span } from '../../text/index.js'
import type { MeetingId } from '../meetings/id.js'
import type { ListQuery } from '../page.js'
import type { Pair, PartyCode } from '../parties/types.js'
import type { StoredStatement } from '../statements/types.js'

/** A press statement about a meeting, as published by one party.
 *  shapes: `published` the day of publication; `pair` known once a reading or a person told it */
export interface Readout {
  readonly id: ReadoutId
  readonly title: string
  readonly publisher: PartyCode | null
  readonly address: string | null
  readonly published: Day | null
  readonly pair: Pair | null
  readonly meeting: MeetingId | null
  readonly receivedAt: Instant
  readonly receivedBy: string
}

/** One exact text of a readout; never changed. */
export interface StoredEdition {
  readonly id: EditionId
  readonly readout: ReadoutId
  readonly language: LanguageTag | null
  readonly text: string
  readonly receivedAt: Instant
  readonly replaces: EditionId | null
}

/** A problem as a reading keeps it. */
export interface StoredProblem {
  readonly code: string
  readonly message: string
  readonly hint?: string | undefined
}

/** What one reader version made of one edition, without its statements. */
export interface StoredReading {
  readonly id: ReadingId
  readonly edition: EditionId
  readonly reader: ReaderVersion
  readonly language: LanguageTag | null
  readonly readAt: Instant
  readonly mentions: readonly Mention[]
  readonly remainder: readonly Span[]
  readonly problems: readonly StoredProblem[]
}

/** A readout in a list, with how far its review is. */
export interface ReadoutRow extends Readout {
  readonly languages: readonly LanguageTag[]
  readonly statements: number
  readonly waiting: number
  readonly accepted: number
}

/** An edition with its newest reading and its statements in text order; corrected ones stay in the list. */
export interface EditionView {
  readonly edition: StoredEdition
  readonly reading: StoredReading | null
  readonly statements: readonly StoredStatement[]
}

/** Everything the page of a readout shows. */
export interface ReadoutView {
  readonly readout: Readout
  readonly editions: readonly EditionView[]
}

export const READOUT_SORTS = ['published', 'received', 'title'] as const
export type ReadoutSort = (typeof READOUT_SORTS)[number]

export interface ReadoutFilter extends ListQuery<ReadoutSort> {
  readonly pair?: Pair | undefined
  readonly publisher?: PartyCode | undefined
  readonly meeting?: MeetingId | undefined
}
