import type { Day } from '../../kernel/index.js'
import { isOver, parsePeriod } from '../../values/index.js'
import type { Due } from '../commitments/types.js'
import type { DueTime } from './types.js'

const DAY_MILLIS = 86_400_000
const TEN = 10
const THIRTY = 30

/** The day so many days later. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLIS).toISOString().slice(0, 10)
}

/** How far off a due is on a day. */
export function dueTimeOf(due: Due | null, today: Day): DueTime {
  if (due === null) return 'none'
  const period = parsePeriod(due.edtf)
  if (!period.ok) return 'later'
  if (isOver(period.value, today)) return 'over'
  if (isOver(period.value, daysAfter(today, TEN + 1))) return 'ten-days'
  return isOver(period.value, daysAfter(today, THIRTY + 1)) ? 'thirty-days' : 'later'
}
