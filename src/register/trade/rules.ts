import { ok, type Result } from '../../kernel/index.js'
import { parseDecimal } from '../../values/index.js'
import type { AreaRow } from '../enter-row.js'
import { choiceNamed, requiredChoice, requiredValue, valueNamed } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { COMPARISONS, FIGURE_BOUNDS, MEASURES } from './types.js'

/** The claim that a statement of kind figure makes; a number without a word of its bound is exact.
 *  errors: invalid.missing-slot for no measure or value, invalid.slot-value, invalid.decimal */
export function figureOf(statement: StoredStatement): Result<AreaRow> {
  const measure = requiredChoice(statement, 'measure', MEASURES)
  if (!measure.ok) return measure
  const value = requiredValue(statement, 'value')
  if (!value.ok) return value
  const number = parseDecimal(value.value)
  if (!number.ok) return number
  const bound = choiceNamed(statement, 'bound', FIGURE_BOUNDS)
  if (!bound.ok) return bound
  const comparison = choiceNamed(statement, 'comparison', COMPARISONS)
  if (!comparison.ok) return comparison
  const cells = {
    measure: measure.value,
    value: value.value,
    unit: valueNamed(statement, 'unit'),
    bound: bound.value ?? 'exact',
    comparison: comparison.value,
    period: valueNamed(statement, 'period'),
  }
  return ok({ table: 'figures', prefix: 'fg', act: 'figure.claimed', cells })
}
