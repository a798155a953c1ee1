import { describe, expect, it } from 'vitest'
import { checkPresented, doublesOf, orderNamed, personKey, type Telling } from './orders.js'

describe('an order', () => {
  it.each([
    ['«Алтын Қыран»', 'altyn-qyran'],
    ['орден «Золотой орел»', 'altyn-qyran'],
    ['Order of the Golden Eagle', 'altyn-qyran'],
    ['“Oltin burgut” ordeni', 'altyn-qyran'],
    ['«Олий Даражали Дўстлик»', 'oliy-darajali-dostlik'],
    ["Do'stlik", 'dostlik'],
    ['dostyq', 'dostyq'],
    ['Тулпар', null],
  ])('%s is known by any of its names', (name, code) => {
    expect(orderNamed(name)).toBe(code)
  })

  it('is presented once, and not before it was decreed', () => {
    expect(checkPresented('2025-03', null, '2025-03-01').ok).toBe(true)
    expect(checkPresented('../2025-03-29', null, '2025-03-29').ok).toBe(true)
    expect(checkPresented('2025-03', null, '2025-02-28')).toMatchObject({ problem: { code: 'invalid.day' } })
    expect(checkPresented('2025-03', '2025-03-29', '2025-04-01')).toMatchObject({
      problem: { code: 'conflict.state' },
    })
  })
})

describe('a person', () => {
  it('has one key in every language the list knows, in either order of names', () => {
    const keys = ['Шавкат Мирзиёев', 'Shavkat Mirziyoyev', 'Мирзиёев Шавкат'].map(personKey)
    expect(new Set(keys).size).toBe(1)
    expect(personKey('Nobody Known')).not.toBe(personKey('Somebody Known'))
  })
})

function telling(more: Partial<Telling>): Telling {
  const told = { id: 'hn_1', order: 'altyn-qyran', degree: null, recipient: 'A. Example', day: '2025-03-29' }
  return { ...told, statements: [], ...more }
}

describe('distinctions told twice', () => {
  const other = { id: 'aw_1', order: 'Golden Eagle' }

  it('are the same order to the same person within a year, under whatever names', () => {
    expect(doublesOf([telling({ ...other, day: '2025-11-15' }), telling({})])).toMatchObject([
      { id: 'hn_1+aw_1', order: 'altyn-qyran', first: { id: 'hn_1' }, second: { id: 'aw_1' } },
    ])
    expect(doublesOf([telling({}), telling({ ...other, day: '2025' })])).toHaveLength(1)
    expect(doublesOf([telling({}), telling({ ...other, day: null })])).toHaveLength(1)
    expect(doublesOf([telling({}), telling({ ...other, day: '../2025-12' })])).toHaveLength(1)
  })

  it.each([
    ['more than a year apart', { day: '2026-03-31' }],
    ['of different orders', { order: 'Dostyk' }],
    ['of different persons', { recipient: 'B. Example' }],
  ])('are none when they are %s', (_, more) => {
    expect(doublesOf([telling({}), telling({ ...other, ...more })])).toEqual([])
  })

  it('are none when a person tied them to one statement, or the degrees differ', () => {
    const tied = { statements: ['st_1'] }
    expect(doublesOf([telling(tied), telling({ ...other, ...tied })])).toEqual([])
    const kept = telling({ statements: ['st_1', 'st_2'] })
    const told = ['st_1', 'st_2'].map((one) => telling({ ...other, id: `aw_${one}`, statements: [one] }))
    expect(doublesOf([kept, ...told])).toEqual([])
    expect(doublesOf(told)).toHaveLength(1)
    expect(doublesOf([telling({ degree: 'I' }), telling({ ...other, degree: 'II' })])).toEqual([])
    expect(doublesOf([telling({ degree: 'I' }), telling(other)])).toHaveLength(1)
  })
})
