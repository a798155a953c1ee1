import { describe, expect, it } from 'vitest'
import { checkAfterPublication, checkDraftMove, checkEditionMove, differenceOf } from './edition-rules.js'

describe('editions', () => {
  it('are corrected or withdrawn once released, and never come back', () => {
    expect(checkEditionMove('released', 'corrected').ok).toBe(true)
    expect(checkEditionMove('corrected', 'withdrawn').ok).toBe(true)
    expect(checkEditionMove('corrected', 'corrected')).toMatchObject({ problem: { code: 'conflict.state' } })
    expect(checkEditionMove('withdrawn', 'released')).toMatchObject({ problem: { code: 'conflict.state' } })
  })

  it('are not withdrawn before they are published', () => {
    expect(checkAfterPublication('2026-01-02', '2026-01-02').ok).toBe(true)
    expect(checkAfterPublication(null, '2026-01-02').ok).toBe(true)
    expect(checkAfterPublication('2026-01-02', '2026-01-01')).toMatchObject({
      problem: { code: 'invalid.day' },
    })
  })

  it('are compared sentence by sentence', () => {
    const parts = differenceOf(
      'Looms were bought. Ten mills work. All is well.',
      'Looms were bought.\nTwelve mills work. All is well. More follows.',
    )
    expect(parts).toEqual([
      { change: 'same', text: 'Looms were bought.' },
      { change: 'gone', text: 'Ten mills work.' },
      { change: 'new', text: 'Twelve mills work.' },
      { change: 'same', text: 'All is well.' },
      { change: 'new', text: 'More follows.' },
    ])
  })
})

describe('drafts', () => {
  it('are released only once checked, and checked anew after a change', () => {
    expect(checkDraftMove('draft', 'checked').ok).toBe(true)
    expect(checkDraftMove('checked', 'draft').ok).toBe(true)
    expect(checkDraftMove('draft', 'released')).toMatchObject({ problem: { code: 'conflict.state' } })
    expect(checkDraftMove('released', 'draft')).toMatchObject({ problem: { code: 'conflict.state' } })
  })
})
