import type { Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Entered, enterRow } from '../enter-row.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { topicOf } from './rules.js'

/** Enters a matter that was discussed, noted or valued. */
export async function enterTopic(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const topic = topicOf(statement)
  return topic.ok ? enterRow(tx, writer, statement, topic.value) : topic
}
