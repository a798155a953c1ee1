import type { ColumnType } from 'kysely'
import type { EditionId, ReadingId, StatementId } from '../../kernel/index.js'
import type { Force, Kind, SlotName, ValueType } from '../../statements/index.js'
import type { ReadingState } from './types.js'

type Fixed<T> = ColumnType<T, T, never>

/** What is said (fixed) and what reviewers made of it. */
export interface StatementTable {
  readonly id: Fixed<StatementId>
  readonly edition: Fixed<EditionId>
  readonly kind: Fixed<Kind>
  readonly force: Fixed<Force>
  readonly span_start: Fixed<number>
  readonly span_end: Fixed<number>
  readonly quote: Fixed<string>
  readonly rule: Fixed<string>
  readonly reference: Fixed<string>
  readonly corrects: Fixed<StatementId | null>
  readonly search: Fixed<string>
  readonly added_at: ColumnType<string, string, never>
  readonly state: ReadingState
  readonly version: number
  readonly reviewed_by: string | null
  readonly reviewed_at: string | null
  readonly reason: string | null
  readonly note: string | null
}

export interface SlotTable {
  readonly statement: StatementId
  readonly ordinal: number
  readonly name: SlotName
  readonly value_type: ValueType
  readonly value: string
  readonly quote: string
  readonly span_start: number
  readonly span_end: number
  readonly basis: 'stated' | 'inferred'
  readonly why: string | null
}

export interface ReadingStatementTable {
  readonly reading: ReadingId
  readonly statement: StatementId
  readonly ordinal: number
}

/** One act of review a row; `before` is the state to go back to when the act is undone. */
export interface DecisionTable {
  readonly statement: StatementId
  readonly version: number
  readonly act: 'accepted' | 'corrected' | 'rejected' | 'undone'
  readonly state_before: ReadingState
  readonly correction: StatementId | null
  readonly by: string
  readonly at: ColumnType<string, string, never>
  readonly reason: string | null
  readonly note: string | null
}
