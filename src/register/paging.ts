import type { ListQuery } from './page.js'

const USUAL_SIZE = 50
const LARGEST_SIZE = 200
/** Beyond this page nobody reads, and the database would count in vain. */
const LAST_PAGE = 100_000

/** More rows than any list has. */
const ALL = 1_000_000_000

function within(value: number | undefined, usual: number, largest: number): number {
  if (value === undefined || !Number.isFinite(value)) return usual
  return Math.min(Math.max(Math.trunc(value), 1), largest)
}

/** The page asked for, brought within bounds, and how many rows stand before it; what is asked by ids stands on one page. */
export function pageBounds({ page, size, only }: Pick<ListQuery<string>, 'page' | 'size' | 'only'>): {
  readonly page: number
  readonly size: number
  readonly offset: number
} {
  if (only !== undefined) return { page: 1, size: ALL, offset: 0 }
  const number = within(page, 1, LAST_PAGE)
  const rows = within(size, USUAL_SIZE, LARGEST_SIZE)
  return { page: number, size: rows, offset: (number - 1) * rows }
}
