import { expect, it } from 'vitest'
import { pageBounds } from './paging.js'

it.each([
  [{}, { page: 1, size: 50, offset: 0 }],
  [
    { page: 3, size: 20 },
    { page: 3, size: 20, offset: 40 },
  ],
  [
    { page: 0, size: 0 },
    { page: 1, size: 1, offset: 0 },
  ],
  [
    { page: 2.9, size: 5000 },
    { page: 2, size: 200, offset: 200 },
  ],
  [
    { page: Number.NaN, size: Number.POSITIVE_INFINITY },
    { page: 1, size: 50, offset: 0 },
  ],
])('brings %j within bounds', (asked, bounds) => {
  expect(pageBounds(asked)).toEqual(bounds)
})
