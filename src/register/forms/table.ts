import type { ColumnType } from 'kysely'

/** Forms that were posted, with the answer the first post got.
 *  shapes: `content` a hash of what the form said; null where who posted it told none */
export interface FormTable {
  readonly key: string
  readonly actor: string
  readonly answer: ColumnType<unknown, string | null, string | null>
  readonly content: ColumnType<string | null, string | null, never>
  readonly at: ColumnType<string, string, never>
}
