import type { ColumnType } from 'kysely'
import type { SnapshotId } from './types.js'

/** Fixed once taken. */
export interface SnapshotTable {
  readonly id: SnapshotId
  readonly number: ColumnType<string, number, never>
  readonly taken_at: ColumnType<string, string, never>
  readonly taken_by: string
  readonly purpose: string
  readonly state: string
}
