import { describe, expect, it } from 'vitest'
import { CARD_STATES, checkExtension, checkTerm, controlDates, stateAfter, urgencyOf } from './rules.js'
import { isWorkingDay, workingDaysBetween } from './working-days.js'

describe('a control card', () => {
  it('goes its way from control to off control, and back when it is returned', () => {
    const way = ['assign', 'start', 'report', 'return', 'start', 'report', 'check', 'take-off'] as const
    let state = CARD_STATES[0] as (typeof CARD_STATES)[number]
    const seen = way.map((act) => {
      const next = stateAfter(state, act)
      state = next.ok ? next.value : state
      return state
    })
    expect(seen).toEqual([
      'assigned',
      'under-way',
      'reported',
      'returned',
      'under-way',
      'reported',
      'checked',
      'off-control',
    ])
  })

  it('leaves no way out of its end, and says what can be done elsewhere', () => {
    expect(stateAfter('off-control', 'cease')).toMatchObject({
      problem: { code: 'conflict.state', hint: 'The card is closed' },
    })
    expect(stateAfter('on-control', 'report')).toMatchObject({
      problem: { hint: 'It can be: assign, extend, cease' },
    })
    expect(stateAfter('checked', 'extend')).toMatchObject({ problem: { code: 'conflict.state' } })
  })
})

describe('terms', () => {
  it('are at least two working days in Kazakhstan, holidays and weekends left out', () => {
    expect(checkTerm('KZ', '2025-03-20', '2025-03-24')).toMatchObject({ problem: { code: 'invalid.term' } })
    expect(checkTerm('KZ', '2025-03-20', '2025-03-25')).toMatchObject({ ok: true })
    expect(checkTerm('UZ', '2025-03-20', '2025-03-20')).toMatchObject({ ok: true })
    expect(checkTerm('UZ', '2025-03-20', '2025-03-19')).toMatchObject({ problem: { code: 'invalid.term' } })
  })

  it('know the holidays of each state', () => {
    expect(isWorkingDay('UZ', '2025-12-16')).toBe(true)
    expect(isWorkingDay('KZ', '2025-12-16')).toBe(false)
    expect(isWorkingDay('UZ', '2025-03-31')).toBe(false)
    expect(workingDaysBetween('UZ', '2025-08-29', '2025-09-03')).toBe(2)
  })

  it('are extended before they end, to a later day', () => {
    expect(checkExtension('2025-06-01', '2025-06-01', '2025-07-01')).toMatchObject({ ok: true })
    expect(checkExtension('2025-06-01', '2025-06-02', '2025-07-01')).toMatchObject({
      problem: { code: 'conflict.too-late' },
    })
    expect(checkExtension('2025-06-01', '2025-05-01', '2025-06-01')).toMatchObject({
      problem: { code: 'invalid.term' },
    })
  })

  it('are reminded of 10, 3 and 1 days before, and escalated 3 and 10 days after', () => {
    expect(controlDates('2025-03-11')).toEqual(['2025-03-01', '2025-03-08', '2025-03-10'])
    const card = { due: '2025-03-11', state: 'under-way' } as const
    const days = ['2025-02-28', '2025-03-01', '2025-03-11', '2025-03-12', '2025-03-15', '2025-03-22']
    expect(days.map((day) => urgencyOf(card, day))).toEqual([
      'none',
      'reminder',
      'reminder',
      'overdue',
      'escalated',
      'escalated-twice',
    ])
    expect(urgencyOf({ ...card, state: 'off-control' }, '2026-01-01')).toBe('none')
  })
})
