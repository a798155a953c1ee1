import { describe, expect, it } from 'vitest'
import {
  checkEventMove,
  checkHeldOn,
  checkMoving,
  checkNarrowing,
  checkSaidAfter,
  checkSaidBefore,
  checkScale,
  exactDays,
  stateNarrowed,
} from './rules.js'

const codeOf = (result: ReturnType<typeof checkNarrowing>) => (result.ok ? 'ok' : result.problem.code)

describe('the time of an event', () => {
  it.each([
    ['2026-01-10/..', '2026-05', 'ok'],
    ['2026-05', '2026-05-12', 'ok'],
    ['2026-05', '2026-05-12/2026-05-14', 'ok'],
    ['2026-05', '2026-06-01', 'invalid.time'],
    ['2026-05-12', '2026-05', 'invalid.time'],
    ['2026-05', '2026-05', 'conflict.state'],
  ])('%s narrowed to %s is %s', (earlier, later, code) => {
    expect(codeOf(checkNarrowing(earlier, later))).toBe(code)
  })

  it('is moved only out of what was told before', () => {
    expect(codeOf(checkMoving('2026-05', '2026-06'))).toBe('ok')
    expect(codeOf(checkMoving('2026-05', '2026-05-12'))).toBe('invalid.time')
  })

  it('is exact when both ends are days', () => {
    expect(exactDays('2026-05-12/2026-05-14')).toEqual({ first: '2026-05-12', last: '2026-05-14' })
    expect(exactDays('2026-05-12')).toEqual({ first: '2026-05-12', last: '2026-05-12' })
    expect([exactDays('2026-05'), exactDays('2026-05-12/..')]).toEqual([null, null])
  })

  it('contradicts neither the day it was held nor the day it was told', () => {
    expect(codeOf(checkHeldOn('2026-05', '2026-05-20'))).toBe('ok')
    expect(codeOf(checkHeldOn('2026-05', '2026-04-30'))).toBe('invalid.day')
    expect(codeOf(checkSaidBefore('2026-05-12', '2026-05-12'))).toBe('ok')
    expect(codeOf(checkSaidBefore('2026-05-12', '2026-05-13'))).toBe('invalid.day')
  })
})

describe('an event', () => {
  it('never leaves what is over', () => {
    expect(codeOf(checkEventMove('mentioned', 'dated'))).toBe('ok')
    expect(checkEventMove('held', 'moved')).toMatchObject({ problem: { code: 'conflict.state' } })
    expect(checkEventMove('dated', 'planned')).toMatchObject({ problem: { hint: /dated, moved/ } })
  })

  it('is dated by a day, and planned once it was', () => {
    expect(stateNarrowed('mentioned', '2026-05')).toBe('mentioned')
    expect(stateNarrowed('moved', '2026-05')).toBe('planned')
    expect(stateNarrowed('mentioned', '2026-05-12')).toBe('dated')
  })

  it('takes only newer wordings', () => {
    expect(codeOf(checkSaidAfter('2026-02-01', '2026-02-01'))).toBe('ok')
    expect(codeOf(checkSaidAfter('2026-02-01', '2026-01-31'))).toBe('invalid.day')
  })

  it('of two sides has two parties', () => {
    expect(codeOf(checkScale('bilateral', ['UZ', 'KZ']))).toBe('ok')
    expect(codeOf(checkScale('bilateral', ['UZ', 'KZ', 'KG']))).toBe('invalid.pair')
    expect(codeOf(checkScale('multilateral', ['UZ', 'KZ']))).toBe('invalid.pair')
  })
})
