import { describe, expect, it } from 'vitest'
import { decimalOf } from '../../values/index.js'
import { checkShares, dueFrom, standingOf } from './rules.js'

describe('milestones', () => {
  it('count “this year” from the day it was said', () => {
    expect(dueFrom('this-year', '2024-04-05')).toBe('2024')
    expect(dueFrom('this-year', '2025-03-29')).toBe('2025')
    expect(dueFrom('next-year', '2025-03-29')).toBe('2026')
    expect(dueFrom('coming-months', '2025-03-29')).toBe('2025-03-29/..')
  })

  it('are reached by evidence; words are a claim', () => {
    const told = { due: '2025', claimedOn: null, reached: null }
    expect(standingOf(told, '2025-12-31')).toBe('due')
    expect(standingOf(told, '2026-01-01')).toBe('overdue')
    expect(standingOf({ ...told, claimedOn: '2025-11-15' }, '2026-01-01')).toBe('claimed')
    expect(standingOf({ ...told, claimedOn: '2025-11-15', reached: '2026-05' }, '2026-06-01')).toBe('reached')
    expect(standingOf({ ...told, due: null }, '2026-06-01')).toBe('open')
  })
})

describe('shares', () => {
  it('are no more than the whole', () => {
    expect(checkShares([decimalOf(50), decimalOf(50)])).toMatchObject({ ok: true })
    expect(checkShares([decimalOf(51), decimalOf(50)])).toMatchObject({ problem: { code: 'invalid.share' } })
  })
})
