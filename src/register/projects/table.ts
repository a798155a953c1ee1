import type { StatementId } from '../../kernel/index.js'
import type { ProjectId, ProjectStage } from './types.js'

export interface ProjectTable {
  readonly id: ProjectId
  readonly statement: StatementId
  readonly subject: string
  readonly stage: ProjectStage | null
  readonly class: string | null
  readonly count: string | null
  readonly value: string | null
  readonly unit: string | null
  readonly sectors: readonly string[]
  readonly places: readonly string[]
  readonly enterprises: readonly string[]
}
