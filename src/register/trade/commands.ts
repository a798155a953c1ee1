import type { Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Entered, enterRow } from '../enter-row.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { figureOf } from './rules.js'

/** Enters a figure as the claim of whoever published it; claims of others stay beside it untouched.
 *  errors: invalid.missing-slot, invalid.slot-value, invalid.decimal */
export async function enterFigure(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const figure = figureOf(statement)
  return figure.ok ? enterRow(tx, writer, statement, figure.value) : figure
}
