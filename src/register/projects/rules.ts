import { ok, type Result } from '../../kernel/index.js'
import { parseDecimal } from '../../values/index.js'
import type { AreaRow } from '../enter-row.js'
import { choiceNamed, valueNamed, valuesNamed, wordsOf } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { PROJECT_STAGES } from './types.js'

function numbersOf(
  statement: StoredStatement,
): Result<{ readonly count: string | null; readonly value: string | null }> {
  const numbers = { count: valueNamed(statement, 'count'), value: valueNamed(statement, 'value') }
  for (const text of [numbers.count, numbers.value]) {
    const number = text === null ? ok(null) : parseDecimal(text)
    if (!number.ok) return number
  }
  return ok(numbers)
}

/** The undertaking that a statement of kind project tells of; its words stand for a subject that is not marked.
 *  errors: invalid.slot-value, invalid.decimal */
export function projectOf(statement: StoredStatement): Result<AreaRow> {
  const stage = choiceNamed(statement, 'stage', PROJECT_STAGES)
  if (!stage.ok) return stage
  const numbers = numbersOf(statement)
  if (!numbers.ok) return numbers
  const cells = {
    subject: wordsOf(statement, 'subject'),
    stage: stage.value,
    class: valueNamed(statement, 'class'),
    ...numbers.value,
    unit: valueNamed(statement, 'unit'),
    sectors: valuesNamed(statement, 'sector'),
    places: valuesNamed(statement, 'place'),
    enterprises: valuesNamed(statement, 'enterprise'),
  }
  return ok({ table: 'projects', prefix: 'pj', act: 'project.told', cells })
}
