import { z } from 'zod'
import type { Result } from '../../../kernel/index.js'
import { type AreaQuery, CARD_STATES, daysAfter } from '../../../register/index.js'
import type { Asked } from '../../environment.js'
import { pageNumber } from '../../parts/page-query.js'
import { readQuery } from '../../query.js'
import { pathWith } from '../../words/addresses.js'

/** Days within which cards are asked for at the weekly meetings. */
export const WITHIN = ['3', '10', '30'] as const
export const LANES = ['none', 'side', 'office'] as const
export const SORTS = ['due', 'reference', 'state', 'executor', 'givenOn'] as const

const schema = z.strictObject({
  as: z.enum(['board', 'table']).default('board'),
  lanes: z.enum(LANES).default('none'),
  q: z.string().max(200).default(''),
  party: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  state: z.enum(CARD_STATES).nullable().default(null),
  executor: z.string().max(500).nullable().default(null),
  within: z.enum(WITHIN).nullable().default(null),
  sort: z.enum(SORTS).default('due'),
  descending: z.enum(['yes']).nullable().default(null),
  page: pageNumber,
  /** What parts the cells of a table; a semicolon when nothing is said. */
  sep: z.enum([',']).nullable().default(null),
})

/** What the board or its table is asked for. */
export type BoardQuery = z.infer<typeof schema>

export const WHOLE_BOARD: BoardQuery = schema.parse({})

/** What an address asks of the board. */
export function boardQueryOf(c: Asked): Result<BoardQuery> {
  return readQuery(c, schema)
}

/** Whether anything narrows the cards. */
export function isNarrowed({ q, party, state, executor, within }: BoardQuery): boolean {
  return q !== '' || [party, state, executor, within].some((one) => one !== null)
}

function filtersOf({ party, state, executor, within }: BoardQuery, today: string): Record<string, string> {
  const due = within === null ? {} : { isOpen: 'yes', dueBy: daysAfter(today, Number(within)) }
  const given = Object.entries({ party, state, executor }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  )
  return { ...Object.fromEntries(given), ...due }
}

const TABLE_SIZE = 50

/** The same in the words of the register. */
export function listQueryOf(query: BoardQuery, today: string): AreaQuery {
  return {
    words: query.q || undefined,
    filters: filtersOf(query, today),
    sort: query.sort,
    descending: query.descending === 'yes',
    page: query.page,
    size: TABLE_SIZE,
    today,
  }
}

/** The address of the board with some of what it is asked for changed; `ending` for programs. A changed question begins at
 *  the first page. */
export function boardPath(query: BoardQuery, change: Partial<BoardQuery> = {}, ending = ''): string {
  const { as, lanes, sort, page, sep: _, ...rest } = { ...query, page: 1, ...change }
  return pathWith(`/instructions${ending}`, {
    ...rest,
    as: as === 'board' ? null : as,
    lanes: lanes === 'none' ? null : lanes,
    sort: sort === 'due' ? null : sort,
    page: page === 1 ? null : String(page),
  })
}
