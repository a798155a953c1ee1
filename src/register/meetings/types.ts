import type { StatementId } from '../../kernel/index.js'
import type { ListQuery } from '../page.js'
import type { Pair, PartyCode } from '../parties/types.js'
import type { Readout } from '../readouts/types.js'
import type { StoredStatement } from '../statements/types.js'
import type { MeetingState } from './details.js'
import type { MeetingId } from './id.js'

export type { MeetingId } from './id.js'

/** The formats a meeting can have (contract kelisim.reading/1, section 2). */
export const MEETING_FORMATS = [
  'informal',
  'official-visit',
  'state-visit',
  'working-visit',
  'negotiations',
  'telephone',
  'summit',
  'commission',
  'online',
  'session',
  'other',
] as const
export type MeetingFormat = (typeof MEETING_FORMATS)[number]

/** Somebody who sat there, by which statement. */
export interface Delegate {
  readonly person: string
  readonly post: string | null
  readonly party: PartyCode | null
  readonly statement: StatementId
}

/** A meeting; what no statement says is null.
 *  shapes: `day` EDTF; `place` as the words name it; `parties` in the order of the register */
export interface Meeting {
  readonly id: MeetingId
  readonly format: MeetingFormat | null
  readonly place: string | null
  readonly day: string | null
  readonly tone: string | null
  readonly pair: Pair | null
  readonly parties: readonly PartyCode[]
  readonly state: MeetingState
  /** The day of the first readout that tells of it. */
  readonly toldOn: string | null
}

export interface MeetingRow extends Meeting {
  readonly participants: readonly string[]
  readonly readouts: number
}

/** What the secretariat keeps of a meeting beside what readouts tell.
 *  shapes: `day` EDTF; `time` by the clocks of `zone`, the IANA zone of the place */
export interface KeptMeeting {
  readonly state: MeetingState
  readonly stateOn: string
  readonly ground: string | null
  readonly format: MeetingFormat | null
  readonly day: string | null
  readonly time: string | null
  readonly place: string | null
  readonly zone: string | null
  readonly source: string
  readonly version: number
}

/** Somebody of a delegation, with the post held that day and the side sat for. */
export interface KeptDelegate {
  readonly id: string
  readonly person: string
  readonly post: string
  readonly party: PartyCode
  readonly source: string
  readonly version: number
}

/** Another meeting of the same pair. */
export type Neighbour = Pick<Meeting, 'id' | 'day' | 'format' | 'place'>

/** Everything the page of a meeting shows: who sat there, the readouts of each side, what they say, what came of it,
 *  what is kept beside that, and the meetings of the pair before and after. */
export interface MeetingView {
  readonly meeting: Meeting
  readonly delegates: readonly Delegate[]
  readonly readouts: readonly Readout[]
  readonly sources: readonly StoredStatement[]
  readonly outcome: readonly StoredStatement[]
  readonly kept: KeptMeeting | null
  readonly delegation: readonly KeptDelegate[]
  readonly earlier: Neighbour | null
  readonly next: Neighbour | null
}

export const MEETING_SORTS = ['day', 'place', 'format'] as const
export type MeetingSort = (typeof MEETING_SORTS)[number]

export interface MeetingFilter extends ListQuery<MeetingSort> {
  readonly pair?: Pair | undefined
  readonly format?: MeetingFormat | undefined
  readonly state?: MeetingState | undefined
}
