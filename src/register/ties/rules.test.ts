import { describe, expect, it } from 'vitest'
import { checkPartner, checkTieMove } from './rules.js'

describe('partners', () => {
  it('are regions and cities of their own state', () => {
    expect(checkPartner('regions', { party: 'UZ', partner: 'UZ-SA' })).toMatchObject({ ok: true })
    expect(checkPartner('regions', { party: 'KZ', partner: 'UZ-SA' })).toMatchObject({
      problem: { code: 'invalid.place' },
    })
    expect(checkPartner('universities', { party: 'KZ', partner: 'A university' })).toMatchObject({ ok: true })
  })
})

describe('a tie', () => {
  it('falls asleep and wakes, and never becomes a proposal again', () => {
    expect(checkTieMove('active', 'dormant').ok).toBe(true)
    expect(checkTieMove('dormant', 'active').ok).toBe(true)
    expect(checkTieMove('signed', 'proposed')).toMatchObject({ problem: { code: 'conflict.state' } })
  })
})
