import type { StatementId } from '../../kernel/index.js'
import type { Comparison, FigureBound, FigureId, Measure } from './types.js'

export interface FigureTable {
  readonly id: FigureId
  readonly statement: StatementId
  readonly measure: Measure
  readonly value: string
  readonly unit: string | null
  readonly bound: FigureBound
  readonly comparison: Comparison | null
  readonly period: string | null
}
