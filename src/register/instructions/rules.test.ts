import { describe, expect, it } from 'vitest'
import {
  CARD_STATES,
  checkExtension,
  checkTerm,
  controlDates,
  type SheetCard,
  sheetOf,
  stateAfter,
  urgencyOf,
} from './rules.js'
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

describe('the monthly sheet', () => {
  const card: SheetCard = {
    party: 'UZ',
    givenOn: '2025-01-10',
    due: '2025-02-10',
    reportedOn: null,
    endedOn: null,
    state: 'under-way',
  }

  it('counts what lived in the month as it stood at its end', () => {
    const cards: SheetCard[] = [
      card,
      { ...card, reportedOn: '2025-02-10' },
      { ...card, reportedOn: '2025-02-11' },
      { ...card, due: '2025-03-10' },
      { ...card, endedOn: '2025-01-31' },
      { ...card, givenOn: '2025-03-01' },
      { ...card, party: 'KZ' },
    ]
    expect(sheetOf(cards, '2025-02')).toEqual([
      { party: 'KZ', total: 1, inTime: 0, late: 0, underWay: 0, overdue: 1 },
      { party: 'UZ', total: 4, inTime: 1, late: 1, underWay: 1, overdue: 1 },
    ])
  })

  it('does not change when something happens later', () => {
    const before = sheetOf([card], '2025-02')
    expect(sheetOf([{ ...card, reportedOn: '2025-03-05', state: 'checked' }], '2025-02')).toEqual(before)
  })
})
