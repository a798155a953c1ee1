import type { ColumnType } from 'kysely'

/** Forms that were posted, with the answer the first post got. */
export interface FormTable {
  readonly key: string
  readonly actor: string
  readonly answer: ColumnType<unknown, string | null, string | null>
  readonly at: ColumnType<string, string, never>
}
