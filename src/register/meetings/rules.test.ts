import { describe, expect, it } from 'vitest'
import {
  isSameAcrossReadouts,
  isSameInReadout,
  mergePersons,
  type ToldMeeting,
  tellMeeting,
} from './rules.js'

const NOTHING: ToldMeeting = { format: null, place: null, day: null, tone: null }

describe('isSameInReadout', () => {
  it.each([
    [{}, { format: 'informal', place: 'Хива' }, true],
    [{ format: 'informal' }, { format: 'informal', day: '2025-05-14' }, true],
    [{ format: 'informal' }, { format: 'session' }, false],
    [{ place: 'Хива' }, { place: 'Нукус' }, false],
    [{ day: '2025-05-14' }, { day: '2025-05-15' }, false],
  ])('of %j and %j is %s', (one, other, same) => {
    expect(
      isSameInReadout({ ...NOTHING, ...one } as ToldMeeting, { ...NOTHING, ...other } as ToldMeeting),
    ).toBe(same)
  })
})

describe('isSameAcrossReadouts', () => {
  it.each([
    [{ day: '2025-05-14', place: 'Хива' }, { day: '2025-05-14', place: 'Khiva' }, true],
    [{ day: '2025-05-14', format: 'informal' }, { day: '2025-05-14', format: 'session' }, false],
    [{ day: '2025-05' }, { day: '2025-05' }, false],
    [{}, {}, false],
  ])('of %j and %j is %s', (one, other, same) => {
    expect(
      isSameAcrossReadouts({ ...NOTHING, ...one } as ToldMeeting, { ...NOTHING, ...other } as ToldMeeting),
    ).toBe(same)
  })
})

describe('tellMeeting', () => {
  it('takes the first word on each matter', () => {
    const told = tellMeeting([
      { ...NOTHING, place: 'Хива' },
      { ...NOTHING, place: 'Нукус', format: 'informal' },
    ])
    expect(told).toEqual({ ...NOTHING, place: 'Хива', format: 'informal' })
    expect(tellMeeting([])).toEqual(NOTHING)
  })
})

describe('mergePersons', () => {
  it('drops a surname whose bearer is named in full, and doubles', () => {
    const persons = ['Каримов', 'Акмаль Каримов', 'Сатпаев', 'Акмаль Каримов', 'Римов']
    expect(mergePersons(persons)).toEqual(['Акмаль Каримов', 'Сатпаев', 'Римов'])
  })
})
