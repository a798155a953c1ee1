import { ok, type Result } from '../../kernel/index.js'
import type { AreaRow } from '../enter-row.js'
import { valueNamed, valuesNamed, wordsOf } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'

/** The matter that a statement of kind topic names; its words stand for a subject that is not marked. */
export function topicOf(statement: StoredStatement): Result<AreaRow> {
  const cells = {
    subject: wordsOf(statement, 'subject'),
    stance: valueNamed(statement, 'stance'),
    parties: valuesNamed(statement, 'party'),
  }
  return ok({ table: 'topics', prefix: 'tp', act: 'topic.noted', cells })
}
