import { collect, ok, type Result } from '../../kernel/index.js'
import type { AreaRow } from '../enter-row.js'
import {
  choiceNamed,
  numberNamed,
  periodNamed,
  requiredChoice,
  valuesNamed,
  wordsOf,
} from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { DOCUMENT_STAGES, DOCUMENT_TYPES } from './types.js'

/** The text that a statement of kind document tells of.
 *  errors: invalid.missing-slot for no type, invalid.slot-value, invalid.decimal, invalid.date */
export function documentOf(statement: StoredStatement): Result<AreaRow> {
  const told = collect({
    type: requiredChoice(statement, 'type', DOCUMENT_TYPES),
    stage: choiceNamed(statement, 'stage', DOCUMENT_STAGES),
    count: numberNamed(statement, 'count'),
    term: periodNamed(statement, 'period'),
  })
  if (!told.ok) return told
  const around = { subject: wordsOf(statement, 'subject', 'title'), parties: valuesNamed(statement, 'party') }
  return ok({ table: 'documents', prefix: 'dc', act: 'document.told', cells: { ...told.value, ...around } })
}
