import type { ColumnType } from 'kysely'
import type { PartyCode } from '../parties/types.js'
import type { ViewId, Visibility } from './types.js'

type Stamp = ColumnType<string, string, string>

export interface SavedViewTable {
  readonly id: ViewId
  readonly name: string
  readonly list: string
  readonly query: string
  readonly owner: string
  readonly party: PartyCode | null
  readonly visibility: Visibility
  readonly saved_at: Stamp
  readonly version: number
}

export interface VisitTable {
  readonly actor: string
  readonly page: string
  readonly number: ColumnType<string, number, number>
  readonly at: Stamp
}

export interface FormDraftTable {
  readonly actor: string
  readonly form: string
  readonly fields: ColumnType<Readonly<Record<string, string>>, string, string>
  readonly version: number
  readonly saved_at: Stamp
}
