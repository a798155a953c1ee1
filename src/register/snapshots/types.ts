import type { Instant } from '../../kernel/index.js'

declare const brand: unique symbol
export type SnapshotId = string & { readonly [brand]: 'sn' }

/** The register as of one journal number, fixed for a purpose.
 *  shapes: `state` the hash of what replaying the journal to the number gives */
export interface Snapshot {
  readonly id: SnapshotId
  readonly number: number
  readonly takenAt: Instant
  readonly takenBy: string
  readonly purpose: string
  readonly state: string
}

/** One field of a row that is not what it was. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** One row that is there at both numbers and differs. */
export interface RowChange {
  readonly key: string
  readonly fields: readonly FieldChange[]
}

/** What differs between two numbers in one table. Counts are whole; of rows there are as many as were asked for.
 *  shapes: rows by column, as the table has them */
export interface TableDifference {
  readonly counts: { readonly new: number; readonly changed: number; readonly gone: number }
  readonly new: readonly Readonly<Record<string, unknown>>[]
  readonly changed: readonly RowChange[]
  readonly gone: readonly Readonly<Record<string, unknown>>[]
}
