import type { StatementId } from '../../kernel/index.js'
import type { TopicId } from './types.js'

export interface TopicTable {
  readonly id: TopicId
  readonly statement: StatementId
  readonly subject: string
  readonly stance: string | null
  readonly parties: readonly string[]
}
