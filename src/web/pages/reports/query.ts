import { z } from 'zod'
import type { Result } from '../../../kernel/index.js'
import type { AreaQuery } from '../../../register/index.js'
import type { Asked } from '../../environment.js'
import { pageNumber } from '../../parts/page-query.js'
import { readQuery } from '../../query.js'
import { pathWith } from '../../words/addresses.js'
import { REPORT_STATES } from './report.js'

const schema = z.strictObject({
  q: z.string().max(200).default(''),
  party: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  state: z.enum(REPORT_STATES).nullable().default(null),
  office: z.string().max(500).nullable().default(null),
  sort: z.enum(['period', 'office', 'state', 'sentOn']).nullable().default(null),
  page: pageNumber,
  /** What parts the cells of a table; a semicolon when nothing is said. */
  sep: z.enum([',']).nullable().default(null),
})

/** What the list of reports is asked for. */
export type ReportsQuery = z.infer<typeof schema>

export const ALL_REPORTS: ReportsQuery = schema.parse({})

/** What an address asks of the list of reports. */
export function reportsQueryOf(c: Asked): Result<ReportsQuery> {
  return readQuery(c, schema)
}

/** Whether anything narrows the list. */
export function isNarrowed({ q, party, state, office }: ReportsQuery): boolean {
  return q !== '' || party !== null || state !== null || office !== null
}

/** The same in the words of the register; the newest period first. */
export function listQueryOf({ q, party, state, office, sort, page }: ReportsQuery, today: string): AreaQuery {
  const filters = Object.entries({ party, state, office }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  )
  return {
    words: q || undefined,
    filters: Object.fromEntries(filters),
    sort: sort ?? 'period',
    descending: sort === null,
    page,
    size: 50,
    today,
  }
}

/** The address of the list with some of what it is asked for changed; `ending` for programs. */
export function reportsPath(query: ReportsQuery, change: Partial<ReportsQuery> = {}, ending = ''): string {
  const { page, sep: _, ...rest } = { ...query, page: 1, ...change }
  return pathWith(`/reports${ending}`, { ...rest, page: page === 1 ? null : String(page) })
}
