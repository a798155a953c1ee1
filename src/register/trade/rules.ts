import { collect, ok, type Result } from '../../kernel/index.js'
import { parseDecimal } from '../../values/index.js'
import type { AreaRow } from '../enter-row.js'
import { choiceNamed, requiredChoice, requiredValue, valueNamed } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { COMPARISONS, FIGURE_BOUNDS, MEASURES } from './types.js'

function numberOf(statement: StoredStatement): Result<string> {
  const value = requiredValue(statement, 'value')
  if (!value.ok) return value
  const number = parseDecimal(value.value)
  return number.ok ? value : number
}

/** The claim that a statement of kind figure makes; a number without a word of its bound is exact.
 *  errors: invalid.missing-slot for no measure or value, invalid.slot-value, invalid.decimal */
export function figureOf(statement: StoredStatement): Result<AreaRow> {
  const told = collect({
    measure: requiredChoice(statement, 'measure', MEASURES),
    value: numberOf(statement),
    bound: choiceNamed(statement, 'bound', FIGURE_BOUNDS),
    comparison: choiceNamed(statement, 'comparison', COMPARISONS),
  })
  if (!told.ok) return told
  const { bound } = told.value
  const further = { unit: valueNamed(statement, 'unit'), period: valueNamed(statement, 'period') }
  const cells = { ...told.value, bound: bound ?? 'exact', ...further }
  return ok({ table: 'figures', prefix: 'fg', act: 'figure.claimed', cells })
}
