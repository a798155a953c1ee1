import type { Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Entered, enterRow } from '../enter-row.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { documentOf } from './rules.js'

/** Enters a text that was drafted, adopted or signed.
 *  errors: invalid.missing-slot, invalid.slot-value, invalid.decimal */
export async function enterDocument(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const document = documentOf(statement)
  return document.ok ? enterRow(tx, writer, statement, document.value) : document
}
