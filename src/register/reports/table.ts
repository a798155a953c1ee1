import type { StatementId } from '../../kernel/index.js'
import type { ReportId } from './types.js'

export interface ReportTable {
  readonly id: ReportId
  readonly statement: StatementId
  readonly reporters: readonly string[]
  readonly heard_by: readonly string[]
  readonly period: string | null
}

export interface ReportItemTable {
  readonly report: ReportId
  readonly ordinal: number
  readonly sector: string
  readonly words: string
}
