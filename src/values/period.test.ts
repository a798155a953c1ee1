import { describe, expect, it } from 'vitest'
import { compareDues, dueOf, isOver } from './due.js'
import { formatPeriod, type Period, parsePeriod } from './edtf.js'
import { comparePeriods, earliestDay, latestDay, periodContains } from './period.js'

function period(text: string): Period {
  const read = parsePeriod(text)
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

describe('periods', () => {
  it('reads and writes what readouts need of EDTF', () => {
    const written = ['2025', '2025-03', '2025-03-29', '2025-21', 'XXXX-03-29', '2025/2027', '../2026-12-31']
    for (const text of [...written, '2025-03-29/..', '/2025', '2025/', '2025/2025'])
      expect(formatPeriod(period(text))).toBe(text)
  })

  it('refuses other notation and days the calendar lacks, with what to write instead', () => {
    for (const text of [
      '',
      '25',
      '2025-13',
      '2025-02-30',
      '2025-3',
      '..',
      '../..',
      '2025/2026/2027',
      '2026/2025',
      'soon',
    ]) {
      const read = parsePeriod(text)
      expect(read.ok ? text : read.problem.code).toBe('invalid.date')
    }
    const read = parsePeriod('2025-13')
    expect(read.ok || read.problem.hint).toBe('the calendar has no such day, month or season')
  })

  it('tells the first and last day, and nothing of open ends and unknown years', () => {
    const ends = (text: string) => [earliestDay(period(text)), latestDay(period(text))]
    expect(ends('2024-02')).toEqual(['2024-02-01', '2024-02-29'])
    expect(ends('2025-24')).toEqual(['2025-12-01', '2026-02-28'])
    expect(ends('../2026')).toEqual([null, '2026-12-31'])
    expect(ends('XXXX-03-29')).toEqual([null, null])
  })

  it('finds a period in another, and leaves open what an unknown year leaves open', () => {
    const within = (outer: string, inner: string) => periodContains(period(outer), period(inner))
    expect(within('2025', '2025-03-29')).toBe(true)
    expect(within('2025-01-01/2025-06-30', '2025-07')).toBe(false)
    expect(within('2025-03-29/..', '2030')).toBe(true)
    expect(within('2025', '2025-03/..')).toBe(false)
    expect(within('2025', 'XXXX-03-29')).toBeNull()
  })
})

describe('dues', () => {
  it('makes a deadline of a named period', () => {
    const due = (text: string) => formatPeriod(dueOf(period(text)))
    expect(due('2025-01-01/2025-03-31')).toBe('../2025-03-31')
    expect(due('2026')).toBe('../2026')
    expect(due('2025-03-29/..')).toBe('2025-03-29/..')
  })

  it('orders dues by the day on which they are over, open ends and unknown years last', () => {
    const texts = ['XXXX-03', '2025-03-29/..', '../2025-12', '2025-06', '../2025-06-29']
    const ordered = texts.map(period).sort(compareDues).map(formatPeriod)
    expect(ordered).toEqual(['../2025-06-29', '2025-06', '../2025-12', '2025-03-29/..', 'XXXX-03'])
    expect(comparePeriods(period('2025'), period('2025-12'))).toBe(-1)
  })

  it('is over on the day after its last', () => {
    const june = period('../2025-06')
    expect(isOver(june, '2025-06-30')).toBe(false)
    expect(isOver(june, '2025-07-01')).toBe(true)
    expect(isOver(period('2025-06-01/..'), '2099-01-01')).toBe(false)
  })
})
