import type { Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Entered, enterRow } from '../enter-row.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { eventOf } from './rules.js'

/** Enters an event that is to take place.
 *  errors: invalid.slot-value, invalid.date */
export async function enterEvent(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const event = eventOf(statement)
  return event.ok ? enterRow(tx, writer, statement, event.value) : event
}
