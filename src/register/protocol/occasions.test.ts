import { describe, expect, it } from 'vitest'
import { checkSent, type Exchanged, KEPT_OCCASIONS, occasionsIn, plansFor } from './occasions.js'

const NAVRUZ: Exchanged = {
  id: 'gk_1',
  occasion: 'navruz',
  year: 2025,
  sender: 'UZ',
  greeted: 'KZ',
  greetedName: null,
  channel: 'letter',
  day: '2025-03-20',
}

describe('the calendar of occasions', () => {
  it('has only what can be kept, in the order of days', () => {
    const days = occasionsIn(2025)
    const known: readonly string[] = KEPT_OCCASIONS
    expect(days.filter(({ occasion }) => !known.includes(occasion))).toEqual([])
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort())
  })

  it('has the feasts by the moon for every state, and marks computed days', () => {
    const ramazan = (year: number) => occasionsIn(year).filter(({ occasion }) => occasion === 'ramazan-hayit')
    expect(ramazan(2025)).toMatchObject([
      { party: 'KZ', day: '2025-03-30', isComputed: false },
      { party: 'UZ', day: '2025-03-30', isComputed: false },
    ])
    expect(ramazan(2026).every(({ isComputed }) => isComputed)).toBe(true)
    expect(ramazan(2040)).toEqual([])
  })
})

describe('a greeting', () => {
  it('is kept under the year of its feast, also when it was sent the year before', () => {
    const newYear = { occasion: 'new-year', year: 2026, greeted: 'KZ', day: '2025-12-30' }
    expect(checkSent(newYear).ok).toBe(true)
    expect(checkSent({ ...newYear, day: '2025-03-01' })).toMatchObject({ problem: { code: 'invalid.day' } })
    expect(checkSent({ ...newYear, occasion: 'birthday' })).toMatchObject({
      problem: { code: 'invalid.day' },
    })
    expect(checkSent({ ...newYear, occasion: 'birthday', day: '2026-05-17' }).ok).toBe(true)
  })
})

describe('the plan of a year', () => {
  it('tells what was done and what was done the year before', () => {
    const plan = (year: number) => plansFor(year, [NAVRUZ]).find(({ id }) => id === `${year}/KZ/navruz`)
    expect(plan(2025)).toMatchObject({ done: [NAVRUZ], lastYear: [] })
    expect(plan(2026)).toMatchObject({ done: [], lastYear: [NAVRUZ] })
  })

  it('is of one sender when asked so: what he sends, to others', () => {
    const plan = plansFor(2025, [NAVRUZ, { ...NAVRUZ, id: 'gk_2', sender: 'KG' }], 'UZ')
    expect(plan.some(({ party }) => party === 'UZ')).toBe(false)
    expect(plan.find(({ id }) => id === '2025/KZ/navruz')?.done).toEqual([NAVRUZ])
  })

  it('has the birthdays of the year before again', () => {
    const birthday = { ...NAVRUZ, occasion: 'birthday', greetedName: 'A. Example', day: '2025-05-17' }
    const plan = plansFor(2026, [birthday]).filter(({ occasion }) => occasion === 'birthday')
    expect(plan).toMatchObject([{ day: '2026-05-17', name: 'A. Example', done: [], lastYear: [birthday] }])
  })
})
