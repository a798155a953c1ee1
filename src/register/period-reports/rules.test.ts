import { describe, expect, it } from 'vitest'
import { answerProblem, checkStep, fallsDue } from './rules.js'

describe('a report of an office', () => {
  it('is drafted, checked, sent and heard, a step at a time', () => {
    expect(checkStep('draft', 'checked').ok).toBe(true)
    expect(checkStep('draft', 'sent')).toMatchObject({
      problem: { code: 'conflict.state', hint: 'Next it is checked' },
    })
    expect(checkStep('sent', 'draft')).toMatchObject({ problem: { code: 'conflict.state' } })
    expect(checkStep('heard', 'heard')).toMatchObject({ problem: { code: 'conflict.state' } })
  })

  it('answers a line by what was done or that nothing was, one of them', () => {
    expect(answerProblem({ words: 'Looms', isNothing: false })).toBeNull()
    expect(answerProblem({ words: ' ', isNothing: true })).toBeNull()
    expect(answerProblem({ words: 'Looms', isNothing: true })).toBe('both')
    expect(answerProblem({ words: null, isNothing: false })).toBe('neither')
  })

  it.each([
    ['2025-02', '2025-01/2025-03', true],
    ['2024', '2025-01/2025-03', true],
    ['2025-03-31', '2025-01/2025-03', true],
    ['2025-04-01', '2025-01/2025-03', false],
    ['2025', '2025-01/2025-03', false],
    [null, '2025-01/2025-03', true],
    ['2025-03-29/..', '2025-01/2025-03', true],
  ])('asks about a due %s in %s: %s', (due, period, is) => {
    expect(fallsDue(due, period)).toBe(is)
  })
})
