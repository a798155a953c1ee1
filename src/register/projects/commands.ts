import type { Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Entered, enterRow } from '../enter-row.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { projectOf } from './rules.js'

/** Enters an undertaking as this readout tells of it.
 *  errors: invalid.slot-value, invalid.decimal */
export async function enterProject(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const project = projectOf(statement)
  return project.ok ? enterRow(tx, writer, statement, project.value) : project
}
