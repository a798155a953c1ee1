import type { ColumnType } from 'kysely'
import type { EditionId, ReadingId } from '../../kernel/index.js'
import type { MissedId } from './types.js'

export interface MissedTable {
  readonly id: MissedId
  readonly edition: EditionId
  readonly reading: ReadingId | null
  readonly span_start: number
  readonly span_end: number
  readonly quote: string
  readonly note: string | null
  readonly by: string
  readonly at: ColumnType<string, string, never>
}
