import { collect, ok, type Result } from '../../kernel/index.js'
import type { AreaRow } from '../enter-row.js'
import {
  choiceNamed,
  periodNamed,
  slotsNamed,
  valueNamed,
  valuesNamed,
  wordsOf,
} from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { EVENT_TYPES } from './types.js'

function aroundOf(statement: StoredStatement) {
  return {
    title: wordsOf(statement, 'title'),
    time_words: slotsNamed(statement, 'when')[0]?.quote ?? null,
    place: valueNamed(statement, 'place'),
    format: valueNamed(statement, 'format'),
    participants: valuesNamed(statement, 'participant'),
  }
}

/** The event that a statement announces; vague words stay an open period, never a made-up day.
 *  errors: invalid.slot-value, invalid.date */
export function eventOf(statement: StoredStatement): Result<AreaRow> {
  const told = collect({
    type: choiceNamed(statement, 'type', EVENT_TYPES),
    time: periodNamed(statement, 'when'),
  })
  if (!told.ok) return told
  const { type, time } = told.value
  const cells = { type: type ?? 'other', time, ...aroundOf(statement) }
  return ok({ table: 'events', prefix: 'ev', act: 'event.announced', cells })
}
