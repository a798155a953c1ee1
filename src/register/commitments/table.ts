import type { ColumnType } from 'kysely'
import type { StatementId } from '../../kernel/index.js'
import type { Force } from '../../statements/index.js'
import type { PartyCode } from '../parties/types.js'
import type { CommitmentId, Relation, WorkState } from './types.js'

type Stamp = ColumnType<string, string, never>

export interface CommitmentTable {
  readonly id: CommitmentId
  readonly reference: string
  readonly title: string
  readonly force: Force
  readonly due: string | null
  readonly due_words: string | null
  readonly due_basis: 'stated' | 'inferred' | null
  readonly due_why: string | null
  readonly parties: readonly PartyCode[]
  readonly actors: readonly string[]
  readonly addressees: readonly string[]
  readonly sectors: readonly string[]
  readonly opened_by: StatementId
  readonly opened_at: Stamp
  readonly version: number
}

export interface SideTable {
  readonly commitment: CommitmentId
  readonly party: PartyCode
  readonly responsible: string | null
  readonly work_state: WorkState
  readonly own_figure: string | null
  readonly own_note: string | null
  readonly as_of: string | null
  readonly source: string | null
  readonly version: number
}

export interface MentionTable {
  readonly commitment: CommitmentId
  readonly statement: StatementId
  readonly relation: Relation
  readonly confirmed_by: string
  readonly confirmed_at: Stamp
}
