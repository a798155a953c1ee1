import type { StatementId } from '../../kernel/index.js'
import type { AwardId, GreetingId, Occasion } from './types.js'

export interface GreetingTable {
  readonly id: GreetingId
  readonly statement: StatementId
  readonly occasion: Occasion
  readonly from_whom: readonly string[]
  readonly to_whom: readonly string[]
}

export interface AwardTable {
  readonly id: AwardId
  readonly statement: StatementId
  readonly award: string
  readonly recipients: readonly string[]
  readonly presenter: string | null
  readonly day: string | null
}
