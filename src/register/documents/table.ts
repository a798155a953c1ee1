import type { StatementId } from '../../kernel/index.js'
import type { DocumentId, DocumentStage, DocumentType } from './types.js'

export interface DocumentTable {
  readonly id: DocumentId
  readonly statement: StatementId
  readonly type: DocumentType
  readonly subject: string
  readonly stage: DocumentStage | null
  readonly count: string | null
  readonly term: string | null
  readonly parties: readonly string[]
}
