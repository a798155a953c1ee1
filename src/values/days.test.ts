import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysInMonth, isPoint, parseDay, weekdayOf } from './days.js'
import { addYears } from './due.js'

describe('days', () => {
  it('knows leap years, and gives an unknown year its 29 February', () => {
    expect([2024, 2025, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29])
    expect(isPoint({ year: null, month: 2, day: 29 })).toBe(true)
    expect(isPoint({ year: 2025, month: 2, day: 29 })).toBe(false)
  })

  it('counts days and months over the borders of months and years', () => {
    expect(addDays({ year: 2024, month: 12, day: 30 }, 3)).toEqual({ year: 2025, month: 1, day: 2 })
    expect(addDays({ year: 2024, month: 3, day: 1 }, -1)).toEqual({ year: 2024, month: 2, day: 29 })
    expect(addMonths({ year: 2025, month: 1, day: 31 }, 1)).toEqual({ year: 2025, month: 2, day: 28 })
    expect(addMonths({ year: 2025, month: 2 }, -3)).toEqual({ year: 2024, month: 11 })
    expect(addYears({ year: 2024, month: 2, day: 29 }, 1)).toEqual({ year: 2025, month: 2, day: 28 })
  })

  it('begins the week on Monday', () => {
    const days = ['2025-03-24', '2025-03-29', '2025-03-30', '2000-02-29'].map(parseDay)
    expect(days.map((day) => day && weekdayOf(day))).toEqual([0, 5, 6, 1])
  })

  it('reads a day only when the calendar has it', () => {
    expect(parseDay('2025-03-29')).toEqual({ year: 2025, month: 3, day: 29 })
    for (const text of ['2025-02-29', '2025-13-01', '2025-21-01', '2025-3-29', 'today', ''])
      expect(parseDay(text), text).toBeUndefined()
  })
})
