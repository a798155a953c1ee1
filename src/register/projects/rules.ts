import { collect, ok, type Result } from '../../kernel/index.js'
import type { AreaRow } from '../enter-row.js'
import { choiceNamed, numberNamed, valueNamed, valuesNamed, wordsOf } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { PROJECT_STAGES } from './types.js'

function aroundOf(statement: StoredStatement) {
  return {
    class: valueNamed(statement, 'class'),
    unit: valueNamed(statement, 'unit'),
    sectors: valuesNamed(statement, 'sector'),
    places: valuesNamed(statement, 'place'),
    enterprises: valuesNamed(statement, 'enterprise'),
  }
}

/** The undertaking that a statement of kind project tells of; its words stand for a subject that is not marked.
 *  errors: invalid.slot-value, invalid.decimal */
export function projectOf(statement: StoredStatement): Result<AreaRow> {
  const told = collect({
    stage: choiceNamed(statement, 'stage', PROJECT_STAGES),
    count: numberNamed(statement, 'count'),
    value: numberNamed(statement, 'value'),
  })
  if (!told.ok) return told
  const cells = { subject: wordsOf(statement, 'subject'), ...told.value, ...aroundOf(statement) }
  return ok({ table: 'projects', prefix: 'pj', act: 'project.told', cells })
}
