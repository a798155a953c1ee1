import { ok, type Result } from '../../kernel/index.js'
import type { AreaRow } from '../enter-row.js'
import { requiredValue, slotsNamed, valueNamed, valuesNamed } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import type { ReportItem } from './types.js'

/** The account that a statement tells of.
 *  errors: invalid.missing-slot for no reporter */
export function reportOf(statement: StoredStatement): Result<AreaRow> {
  const reporter = requiredValue(statement, 'reporter')
  if (!reporter.ok) return reporter
  const cells = {
    reporters: valuesNamed(statement, 'reporter'),
    heard_by: valuesNamed(statement, 'heard-by'),
    period: valueNamed(statement, 'period'),
  }
  return ok({ table: 'reports', prefix: 'rp', act: 'report.heard', cells })
}

/** The matters it spoke of, one a sector, in the words of the text. */
export function itemsOf(statement: StoredStatement): readonly ReportItem[] {
  return slotsNamed(statement, 'sector').map(({ value, quote }) => ({ sector: value.text, words: quote }))
}
