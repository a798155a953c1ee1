import { describe, expect, it } from 'vitest'
import { offsetOf } from './zones.js'

describe('the clocks of a place', () => {
  it('were an hour further in Almaty before March 2024', () => {
    expect([offsetOf('Asia/Almaty', '2024-02-11'), offsetOf('Asia/Almaty', '2025-03-29')]).toEqual([
      'UTC+6',
      'UTC+5',
    ])
  })

  it('are known by the year alone, and not at all for no place', () => {
    expect(offsetOf('Asia/Tashkent', '2025')).toBe('UTC+5')
    expect(offsetOf('Nowhere/Else', '2025-03-29')).toBe('')
    expect(offsetOf('Asia/Tashkent', 'soon')).toBe('')
  })
})
