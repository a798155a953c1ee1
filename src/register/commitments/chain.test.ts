import { describe, expect, it } from 'vitest'
import {
  isClosed,
  isPastWhenSaid,
  isQuietlySlipped,
  ledgerOf,
  type Saying,
  suggestRelation,
} from './chain.js'
import type { Due } from './types.js'

function due(edtf: string): Due {
  return { edtf, words: edtf, basis: { from: 'stated' } }
}

function said(day: string, edtf: string | null, more: Partial<Saying> = {}): Saying {
  return {
    statement: `st_${day}` as never,
    reference: `UZ-KZ/${day}/01`,
    relation: 'restates',
    day,
    publisher: 'UZ',
    force: 'agreed',
    due: edtf === null ? null : due(edtf),
    quote: 'words',
    ...more,
  }
}

describe('the ledger of dues', () => {
  it('stands in the order of days, each due held against the last one said', () => {
    const ledger = ledgerOf([
      said('2025-03-29', '2030'),
      said('2018-03-14', '2020'),
      said('2021-12-06', null),
    ])
    expect(ledger.map(({ day, slip }) => [day, slip])).toEqual([
      ['2018-03-14', 'first'],
      ['2021-12-06', 'dropped'],
      ['2025-03-29', 'later'],
    ])
  })

  it.each([
    ['2025', '2025', 'same'],
    ['2025', '2024-06', 'earlier'],
    [null, '2025', 'added'],
    [null, null, 'same'],
  ])('calls a due that was %s and is %s then %s', (before, now, slip) => {
    expect(ledgerOf([said('2024-01-01', before), said('2024-02-01', now)])[1]?.slip).toBe(slip)
  })
})

describe('a commitment', () => {
  it('has slipped quietly when it was said again later or without its day, and nobody called it a move', () => {
    const later = [said('2024-04-05', '2024'), said('2025-03-29', '2025')]
    expect(isQuietlySlipped(ledgerOf(later), '2025-04-01')).toBe(true)
    expect(isQuietlySlipped(ledgerOf(later), '2025-03-28')).toBe(false)
    const moved = [later[0] as Saying, said('2025-03-29', '2025', { relation: 'moves-due' })]
    expect(isQuietlySlipped(ledgerOf(moved), '2025-04-01')).toBe(false)
    expect(isQuietlySlipped(ledgerOf([said('2024-04-05', '2024')]), '2025-04-01')).toBe(false)
    const closed = ledgerOf([later[0] as Saying, said('2025-03-29', null, { relation: 'closes' })])
    expect(isQuietlySlipped(closed, '2025-04-01')).toBe(false)
  })

  it('is closed from the day on which that was said', () => {
    const closed = ledgerOf([said('2024-04-05', '2024'), said('2025-03-29', null, { relation: 'closes' })])
    expect([isClosed(closed, '2025-03-28'), isClosed(closed, '2025-03-29')]).toEqual([false, true])
  })

  it('can be due before it was said', () => {
    expect(isPastWhenSaid({ due: due('2024'), day: '2025-01-01' })).toBe(true)
    expect(isPastWhenSaid({ due: due('2025'), day: '2025-12-31' })).toBe(false)
    expect(isPastWhenSaid({ due: null, day: '2025-12-31' })).toBe(false)
  })

  it('is suggested to be moved, strengthened or weakened by what was said anew', () => {
    const before = said('2024-04-05', '2024')
    expect(suggestRelation(before, said('2025-01-01', '2025'))).toBe('moves-due')
    expect(suggestRelation(before, said('2025-01-01', '2024', { force: 'ordered' }))).toBe('strengthens')
    expect(suggestRelation(before, said('2025-01-01', '2024', { force: 'supported' }))).toBe('weakens')
    expect(suggestRelation(before, said('2025-01-01', null))).toBe('restates')
  })
})
