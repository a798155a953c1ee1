import { describe, expect, it } from 'vitest'
import { aheadOf } from './ahead.js'
import type { FoundValue } from './found.js'

function dated(text: string, why?: string): FoundValue {
  const place = { from: 0, to: 1, boundFrom: 0, boundTo: 1, bound: 'exact' } as const
  return { ...place, kind: 'date', text, ...(why === undefined ? {} : { why }) }
}

describe('times that are promised', () => {
  it.each([
    ['2024-02', '2025-02'],
    ['2024-21', '2025-21'],
    ['2024-01-01/2024-03-31', '2025-01-01/2025-03-31'],
    ['2024-01-01/..', '2025-01-01/..'],
    ['2024-12-01/..', '2024-12-01/..'],
    ['2024-12', '2024-12'],
    ['2024', '2024'],
  ])('%s, its year taken from a publication in November 2024, means %s', (text, meant) => {
    expect(aheadOf(dated(text, 'year of publication'), '2024-11-19').text).toBe(meant)
  })

  it('a time with a year of its own stays what it is', () => {
    expect(aheadOf(dated('2024-02'), '2024-11-19').text).toBe('2024-02')
  })
})
