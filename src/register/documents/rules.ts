import { ok, type Result } from '../../kernel/index.js'
import { parseDecimal } from '../../values/index.js'
import type { AreaRow } from '../enter-row.js'
import { choiceNamed, requiredChoice, valueNamed, valuesNamed, wordsOf } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { DOCUMENT_STAGES, DOCUMENT_TYPES } from './types.js'

/** The text that a statement of kind document tells of.
 *  errors: invalid.missing-slot for no type, invalid.slot-value, invalid.decimal */
export function documentOf(statement: StoredStatement): Result<AreaRow> {
  const type = requiredChoice(statement, 'type', DOCUMENT_TYPES)
  if (!type.ok) return type
  const stage = choiceNamed(statement, 'stage', DOCUMENT_STAGES)
  if (!stage.ok) return stage
  const count = valueNamed(statement, 'count')
  const number = count === null ? ok(null) : parseDecimal(count)
  if (!number.ok) return number
  const cells = {
    type: type.value,
    subject: wordsOf(statement, 'subject', 'title'),
    stage: stage.value,
    count,
    term: valueNamed(statement, 'period'),
    parties: valuesNamed(statement, 'party'),
  }
  return ok({ table: 'documents', prefix: 'dc', act: 'document.told', cells })
}
