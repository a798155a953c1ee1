import { describe, expect, it } from 'vitest'
import { fail, ok } from '../kernel/index.js'
import type { AreaQuery } from './area-list.js'
import { listInHand } from './list-in-hand.js'
import type { Database } from './tables.js'

const ROWS = [
  { id: '1', day: '2025-03-21', party: 'KZ', occasion: 'navruz' },
  { id: '2', day: '2025-01-01', party: 'UZ', occasion: 'new-year' },
  { id: '3', day: '2025-09-01', party: 'UZ', occasion: 'independence' },
]

const LIST = listInHand({
  name: 'examples',
  area: 'greeting',
  columns: ['id', 'day', 'party', 'occasion'],
  filters: ['party'],
  asks: ['year'],
  sorts: ['day', 'party'],
  rows: async (_, { asked }) => ok(asked.year === '2024' ? [] : ROWS),
  record: async () => fail({ code: 'absent.occasion', message: 'no such example' }),
})

/** The rows are reckoned from nothing but themselves. */
const NO_DATABASE = undefined as unknown as Database

async function ids(query: Partial<AreaQuery>): Promise<readonly unknown[] | string> {
  const page = await LIST.rows(NO_DATABASE, { today: '2025-06-01', ...query })
  return page.ok ? page.value.rows.map(({ id }) => id) : page.problem.code
}

describe('a list in hand', () => {
  it('is narrowed, searched, sorted and paged', async () => {
    expect(await ids({})).toEqual(['1', '2', '3'])
    expect(await ids({ filters: { party: 'UZ' } })).toEqual(['2', '3'])
    expect(await ids({ filters: { year: '2024' } })).toEqual([])
    expect(await ids({ words: 'uz Year' })).toEqual(['2'])
    expect(await ids({ sort: 'day' })).toEqual(['2', '1', '3'])
    expect(await ids({ sort: 'day', descending: true })).toEqual(['3', '1', '2'])
    expect(await ids({ sort: 'day', page: 2, size: 2 })).toEqual(['3'])
  })

  it('counts all rows that fit, whatever page is shown', async () => {
    const page = await LIST.rows(NO_DATABASE, { today: '2025-06-01', size: 1 })
    expect(page).toMatchObject({ value: { total: 3, page: 1, size: 1 } })
  })

  it('refuses filters and sorts it does not know', async () => {
    expect(await ids({ filters: { colour: 'red' } })).toBe('invalid.filter')
    expect(await ids({ sort: 'colour' })).toBe('invalid.sort')
  })
})
