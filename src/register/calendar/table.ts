import type { StatementId } from '../../kernel/index.js'
import type { EventId, EventType } from './types.js'

export interface EventTable {
  readonly id: EventId
  readonly statement: StatementId
  readonly title: string
  readonly type: EventType
  readonly time: string | null
  readonly time_words: string | null
  readonly place: string | null
  readonly format: string | null
  readonly participants: readonly string[]
}
