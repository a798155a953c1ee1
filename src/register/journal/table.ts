import type { ColumnType } from 'kysely'

type Made = ColumnType<string, never, never>

/** The canonical text is the entry; the other columns are made from it by the database and serve the search only. */
export interface JournalTable {
  readonly n: ColumnType<string, number, never>
  readonly entry: string
  readonly hash: string
  readonly prev: Made
  readonly at: Made
  readonly actor: Made
  readonly act: Made
  readonly subject: Made
}

/** Signed roots; never changed. */
export interface CheckpointTable {
  readonly size: ColumnType<string, number, never>
  readonly root: string
  readonly note: string
  readonly at: ColumnType<string, string, never>
}
