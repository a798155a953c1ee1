import type { StatementId } from '../../kernel/index.js'
import type { PartyCode } from '../parties/types.js'
import type { MeetingFormat, MeetingId } from './types.js'

export interface MeetingTable {
  readonly id: MeetingId
  readonly format: MeetingFormat | null
  readonly place: string | null
  readonly day: string | null
  readonly tone: string | null
  readonly pair: string | null
}

/** The statements that tell of a meeting; a statement tells of one meeting only. */
export interface MeetingStatementTable {
  readonly meeting: MeetingId
  readonly statement: StatementId
}

export interface MeetingPartyTable {
  readonly meeting: MeetingId
  readonly party: PartyCode
  readonly statement: StatementId
}

export interface DelegateTable {
  readonly meeting: MeetingId
  readonly statement: StatementId
  readonly ordinal: number
  readonly person: string
  readonly post: string | null
  readonly party: PartyCode | null
}
