import holidays from '../../../data/holidays.json' with { type: 'json' }
import type { Day } from '../../kernel/index.js'

const DAY_MILLIS = 86_400_000
const SATURDAY = 6
const SUNDAY = 0

/** A day so many days later; negative goes back. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLIS).toISOString().slice(0, 10)
}

/** How many days lie between two days; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLIS)
}

function isHoliday(party: string, day: Day): boolean {
  const inYear = day.slice(5)
  const isYearly = holidays.yearly.some(
    (one) => one.party === party && one.from <= inYear && inYear <= one.to,
  )
  return (
    isYearly || holidays.byMoon.some(({ parties, days }) => parties.includes(party) && days.includes(day))
  )
}

/** Whether offices of a state work on a day: neither weekend nor holiday of that state.
 *  source: data/holidays.json; days moved by yearly decrees are not known */
export function isWorkingDay(party: string, day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== SATURDAY && weekday !== SUNDAY && !isHoliday(party, day)
}

/** How many working days of a state lie after one day up to and with another. */
export function workingDaysBetween(party: string, from: Day, to: Day): number {
  let count = 0
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1)) if (isWorkingDay(party, day)) count++
  return count
}
