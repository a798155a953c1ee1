import { describe, expect, it } from 'vitest'
import {
  checkDays,
  checkDelegateSide,
  checkMeetingMove,
  checkTime,
  type MeetingStep,
  placed,
  zoneOf,
} from './details.js'

const STEP: MeetingStep = { to: 'held', on: '2026-06-12', day: '2026-06-12', ground: null }
const codeOf = (result: ReturnType<typeof checkTime>) => (result.ok ? 'ok' : result.problem.code)

describe('a meeting', () => {
  it.each([
    ['announced', {}, 'ok'],
    ['announced', { to: 'postponed' }, 'invalid.field'],
    ['announced', { to: 'postponed', ground: 'fog' }, 'ok'],
    ['postponed', { to: 'announced', on: '2026-06-01' }, 'ok'],
    ['announced', { on: '2026-06-11' }, 'invalid.day'],
    ['held', { to: 'cancelled', ground: 'fog' }, 'conflict.state'],
    ['cancelled', {}, 'conflict.state'],
  ] as const)('that is %s with %j is %s', (from, step, code) => {
    expect(codeOf(checkMeetingMove(from, { ...STEP, ...step }))).toBe(code)
  })

  it('is not announced once its day is over', () => {
    expect(codeOf(checkDays('announced', '2026-07-01', '2026-06'))).toBe('invalid.day')
    expect(codeOf(checkDays('announced', '2026-06-30', '2026-06'))).toBe('ok')
    expect(codeOf(checkDays('held', '2026-06-30', null))).toBe('ok')
  })

  it('has delegates of its two sides only, or of their offices', () => {
    expect(codeOf(checkDelegateSide('UZ-KZ', 'UZ'))).toBe('ok')
    expect(codeOf(checkDelegateSide('UZ-KZ', 'KZ-MFA'))).toBe('ok')
    expect(codeOf(checkDelegateSide('UZ-KZ', 'KG'))).toBe('invalid.party')
    expect(codeOf(checkDelegateSide(null, 'KG'))).toBe('ok')
  })
})

describe('a place', () => {
  it('has the zone of its own clocks, else of its country', () => {
    expect(['uz-khiva', 'KZ-75', 'kz-aktau', 'KZ', 'ru-siberia'].map(zoneOf)).toEqual([
      ...['Asia/Tashkent', 'Asia/Almaty', 'Asia/Aqtau', 'Asia/Almaty'],
      null,
    ])
  })

  it('is kept by its name with its zone, never with an offset', () => {
    const nowhere = { place: null, zone: null, time: null }
    expect(placed({ ...nowhere, place: 'uz-khiva', time: '14:30' })).toEqual({
      ok: true,
      value: { place: 'Khiva', zone: 'Asia/Tashkent' },
    })
    expect(placed({ ...nowhere, place: 'A village', time: '14:30' })).toMatchObject({
      problem: { code: 'invalid.zone' },
    })
    expect(placed({ ...nowhere, zone: '+05:00' })).toMatchObject({ problem: { code: 'invalid.zone' } })
    expect(placed({ ...nowhere, place: 'A village', zone: 'Europe/Paris' })).toMatchObject({ ok: true })
  })

  it('knows times of day', () => {
    expect(['00:00', '23:59'].map((time) => codeOf(checkTime(time)))).toEqual(['ok', 'ok'])
    expect(['24:00', '9:00', 'noon'].map((time) => codeOf(checkTime(time)))).toEqual(
      Array(3).fill('invalid.field'),
    )
  })
})
