import type { Day, EditionId, Problem, ReadingId, ReadoutId, StatementId } from '../kernel/index.js'
import type { DecisionRecord, Pair, PartyCode, ReadingState, StoredStatement } from '../register/index.js'
import type { Force, Kind, Reading, SlotName, Value } from '../statements/index.js'
import type { LanguageTag, Span } from '../text/index.js'

/** A readout as it comes in; what is not given is guessed or stays unknown.
 *  shapes: `text` at most 1 MB in UTF-8; `published` a day `YYYY-MM-DD`; `title` is the first line when not given;
 *  `parties` the two states the readout is about, in any order */
export interface ReadoutInput {
  readonly text: string
  readonly title?: string | undefined
  readonly publisher?: PartyCode | undefined
  readonly published?: Day | undefined
  readonly address?: string | undefined
  readonly language?: LanguageTag | undefined
  readonly parties?: readonly PartyCode[] | undefined
}

/** What came of receiving a text; `known` when the very same text was here before. */
export interface Received {
  readonly readout: ReadoutId
  readonly edition: EditionId
  readonly title: string
  readonly known: boolean
}

/** What came of storing a reading; `added` counts the statements nobody had seen before. */
export interface Opened {
  readonly reading: ReadingId
  readonly pair: Pair | null
  readonly statements: number
  readonly added: number
}

/** Received, read and put before the reviewers in one act.
 *  shapes: of the reading only what fits an answer that is kept with its form; its statements are in the register */
export interface Intaken extends Received {
  readonly reading: Pick<Reading, 'reader' | 'language' | 'problems'>
  readonly opened: Opened
}

/** Which statements the queue shows; state `read` unless told otherwise, oldest first, then in text order. */
export interface ReviewFilter {
  readonly kind?: Kind | undefined
  readonly state?: ReadingState | undefined
  readonly readout?: ReadoutId | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
}

/** One page of the queue.
 *  shapes: `byKind` counts of the same state and readout, whatever the kind asked for */
export interface ReviewPage {
  readonly rows: readonly StoredStatement[]
  readonly total: number
  readonly page: number
  readonly size: number
  readonly byKind: Readonly<Record<Kind, number>>
}

/** A piece of the edition's text; `start` is where it stands in the edition. */
export interface Passage {
  readonly start: number
  readonly text: string
}

/** One statement before a reviewer: its sentences with their neighbours, and what stands before and after in the queue.
 *  shapes: `passage` whole sentences around the statement; the marked words are at `statement.span.start - passage.start` */
export interface ReviewItem {
  readonly statement: StoredStatement
  readonly passage: Passage
  readonly previous: StatementId | null
  readonly next: StatementId | null
  readonly decisions: readonly DecisionRecord[]
}

/** Why a statement is rejected; the list is closed. */
export const REJECT_REASONS = [
  'not-said',
  'wrong-kind',
  'wrong-span',
  'duplicate',
  'other-meeting',
  'headline',
  'not-relevant',
  'other',
] as const
export type RejectReason = (typeof REJECT_REASONS)[number]

/** Which statement, as the reviewer saw it. */
export interface AcceptCommand {
  readonly statement: StatementId
  readonly version: number
}

export interface RejectCommand extends AcceptCommand {
  readonly reason: RejectReason
  readonly note?: string | undefined
}

/** A slot as a person corrects it.
 *  shapes: `quote` must be the very words at `span`; `why` makes it inferred */
export interface SlotInput {
  readonly name: SlotName
  readonly value: Value
  readonly quote: string
  readonly span: Span
  readonly why?: string | undefined
}

/** What the statement should have said; it becomes a new statement, accepted, that corrects the old one. */
export interface CorrectCommand extends AcceptCommand {
  readonly kind: Kind
  readonly force: Force
  readonly span: Span
  readonly quote: string
  readonly slots: readonly SlotInput[]
  readonly note?: string | undefined
}

export type UndoCommand = AcceptCommand

/** The areas of the register a statement can enter. */
export type Area =
  | 'meetings'
  | 'trade'
  | 'commitments'
  | 'projects'
  | 'calendar'
  | 'documents'
  | 'reports'
  | 'protocol'
  | 'topics'

/** What came of a decision.
 *  shapes: `entered` the row of the register that the statement made or joined; null after reject and undo */
export interface Decided {
  readonly statement: StatementId
  readonly state: ReadingState
  readonly version: number
  readonly entered: { readonly area: Area; readonly id: string } | null
}

/** Somebody was faster: the statement as it is now, and the decision that came too late. Nothing typed is lost. */
export interface VersionConflict extends Problem {
  readonly code: 'conflict.version'
  readonly current: StoredStatement
  readonly attempted: AcceptCommand | RejectCommand | CorrectCommand
}
