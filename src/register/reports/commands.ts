import type { Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Entered, enterRow } from '../enter-row.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { itemsOf, reportOf } from './rules.js'
import type { ReportId } from './types.js'

async function insertItems(tx: Tx, report: ReportId, statement: StoredStatement): Promise<void> {
  const items = itemsOf(statement).map((item, ordinal) => ({ report, ordinal, ...item }))
  if (items.length > 0) await tx.insertInto('report_items').values(items).execute()
}

/** Enters an account that was given, with an item for each sector it spoke of.
 *  errors: invalid.missing-slot */
export async function enterReport(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const report = reportOf(statement)
  if (!report.ok) return report
  const entered = await enterRow(tx, writer, statement, report.value)
  if (entered.ok && entered.value.isNew) await insertItems(tx, entered.value.id as ReportId, statement)
  return entered
}
