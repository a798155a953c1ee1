import type { ColumnType } from 'kysely'
import type { EditionId, ReaderVersion, ReadingId, ReadoutId } from '../../kernel/index.js'
import type { MeetingId } from '../meetings/id.js'
import type { PartyCode } from '../parties/types.js'

type Stamp = ColumnType<string, string, never>
type Json = ColumnType<unknown, string, never>

export interface ReadoutTable {
  readonly id: ReadoutId
  readonly title: string
  readonly publisher: PartyCode | null
  readonly address: string | null
  readonly published: string | null
  readonly pair: string | null
  readonly meeting: MeetingId | null
  readonly search: string
  readonly received_at: Stamp
  readonly received_by: string
}

export interface EditionTable {
  readonly id: EditionId
  readonly readout: ReadoutId
  readonly language: string | null
  readonly text: string
  readonly text_hash: string
  readonly replaces: EditionId | null
  readonly received_at: Stamp
}

export interface ReadingTable {
  readonly id: ReadingId
  readonly edition: EditionId
  readonly reader_version: ReaderVersion
  readonly language: string | null
  readonly mentions: Json
  readonly remainder: Json
  readonly problems: Json
  readonly read_at: Stamp
}
