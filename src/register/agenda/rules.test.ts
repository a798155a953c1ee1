import { describe, expect, it } from 'vitest'
import { checkDecided, checkItemStep, checkRaised, dayOfSitting } from './rules.js'

const SEVENTH = { format: 'consultative-meeting', number: 7 }

describe('a meeting of a format', () => {
  it('has a day, is the next, or does not exist', () => {
    expect(dayOfSitting(SEVENTH)).toEqual({ ok: true, value: '2025-11-16' })
    expect(dayOfSitting({ ...SEVENTH, number: 8 })).toEqual({ ok: true, value: null })
    expect(dayOfSitting({ ...SEVENTH, number: 9 })).toMatchObject({ problem: { code: 'invalid.number' } })
    expect(dayOfSitting({ ...SEVENTH, number: 0 })).toMatchObject({ problem: { code: 'invalid.number' } })
    expect(dayOfSitting({ format: 'club', number: 1 })).toMatchObject({ problem: { code: 'absent.format' } })
  })
})

describe('an item of an agenda', () => {
  it('is raised before its meeting and decided from its day on', () => {
    expect(checkRaised(SEVENTH, '2025-11-16').ok).toBe(true)
    expect(checkRaised(SEVENTH, '2025-11-17')).toMatchObject({ problem: { code: 'invalid.day' } })
    expect(checkDecided(SEVENTH, '2025-11-16').ok).toBe(true)
    expect(checkDecided(SEVENTH, '2025-11-15')).toMatchObject({ problem: { code: 'invalid.day' } })
  })

  it('goes from raised to included to decided, day after day', () => {
    const raised = { state: 'raised', on: '2025-10-01' } as const
    expect(checkItemStep(raised, 'included', '2025-10-02').ok).toBe(true)
    expect(checkItemStep(raised, 'decided', '2025-10-02')).toMatchObject({
      problem: { code: 'conflict.state', hint: 'Next it is included' },
    })
    expect(checkItemStep(raised, 'included', '2025-09-30')).toMatchObject({
      problem: { code: 'invalid.day' },
    })
    expect(checkItemStep({ ...raised, state: 'decided' }, 'decided', '2025-10-02').ok).toBe(false)
  })
})
