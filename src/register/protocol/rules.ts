import { ok, type Result } from '../../kernel/index.js'
import type { AreaRow } from '../enter-row.js'
import { choiceNamed, valueNamed, valuesNamed, wordsOf } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { OCCASIONS } from './types.js'

/** The greeting that a statement tells of; an occasion that is not marked is `other`.
 *  errors: invalid.slot-value */
export function greetingOf(statement: StoredStatement): Result<AreaRow> {
  const occasion = choiceNamed(statement, 'occasion', OCCASIONS)
  if (!occasion.ok) return occasion
  const cells = {
    occasion: occasion.value ?? 'other',
    from_whom: valuesNamed(statement, 'from'),
    to_whom: valuesNamed(statement, 'to'),
  }
  return ok({ table: 'greetings', prefix: 'gr', act: 'greeting.exchanged', cells })
}

/** The distinction that a statement tells of; the words of the statement stand for a name that is not marked. */
export function awardOf(statement: StoredStatement): Result<AreaRow> {
  const cells = {
    award: valueNamed(statement, 'award') ?? wordsOf(statement, 'award'),
    recipients: valuesNamed(statement, 'recipient'),
    presenter: valueNamed(statement, 'presenter'),
    day: valueNamed(statement, 'day'),
  }
  return ok({ table: 'awards', prefix: 'aw', act: 'award.given', cells })
}
