import { ok, type Result } from '../../kernel/index.js'
import { parsePeriod } from '../../values/index.js'
import type { AreaRow } from '../enter-row.js'
import { choiceNamed, slotsNamed, valueNamed, valuesNamed, wordsOf } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { EVENT_TYPES } from './types.js'

function timeOf(
  statement: StoredStatement,
): Result<{ readonly time: string | null; readonly time_words: string | null }> {
  const [slot] = slotsNamed(statement, 'when')
  if (!slot) return ok({ time: null, time_words: null })
  const period = parsePeriod(slot.value.text)
  return period.ok ? ok({ time: slot.value.text, time_words: slot.quote }) : period
}

/** The event that a statement announces; vague words stay an open period, never a made-up day.
 *  errors: invalid.slot-value, invalid.date */
export function eventOf(statement: StoredStatement): Result<AreaRow> {
  const type = choiceNamed(statement, 'type', EVENT_TYPES)
  if (!type.ok) return type
  const time = timeOf(statement)
  if (!time.ok) return time
  const cells = {
    title: wordsOf(statement, 'title'),
    type: type.value ?? 'other',
    ...time.value,
    place: valueNamed(statement, 'place'),
    format: valueNamed(statement, 'format'),
    participants: valuesNamed(statement, 'participant'),
  }
  return ok({ table: 'events', prefix: 'ev', act: 'event.announced', cells })
}
