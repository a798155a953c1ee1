import { z } from 'zod'
import type { Result } from '../../../kernel/index.js'
import { COMMITMENT_SORTS, type CommitmentFilter, WORK_STATES } from '../../../register/index.js'
import { FORCES } from '../../../statements/index.js'
import type { Asked } from '../../environment.js'
import { readQuery } from '../../query.js'

const schema = z.strictObject({
  q: z.string().max(200).default(''),
  force: z.enum(FORCES).nullable().default(null),
  work: z.enum(WORK_STATES).nullable().default(null),
  side: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  sector: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .nullable()
    .default(null),
  sort: z.enum(COMMITMENT_SORTS).default('published'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

/** What the register list is asked for. */
export type RegisterQuery = z.infer<typeof schema>

export const EVERYTHING: RegisterQuery = schema.parse({})

/** What an address asks of the register list. */
export function registerQueryOf(c: Asked): Result<RegisterQuery> {
  return readQuery(c, schema)
}

export const PAGE_SIZE = 50

/** The same in the words of the register. */
export function filterOf(query: RegisterQuery, today: string): CommitmentFilter {
  return {
    words: query.q || undefined,
    force: query.force ?? undefined,
    workState: query.work ?? undefined,
    party: query.side ?? undefined,
    sector: query.sector ?? undefined,
    sort: query.sort,
    descending: query.sort === 'published',
    page: query.page,
    size: PAGE_SIZE,
    today,
  }
}

/** The address of the list with some of it changed; a changed filter begins at the first page. */
export function queryWith(
  query: RegisterQuery,
  change: Partial<RegisterQuery>,
): Record<string, string | null> {
  const { q, force, work, side, sector, sort, page } = { ...query, page: 1, ...change }
  return {
    q,
    force,
    work,
    side,
    sector,
    sort: sort === 'published' ? null : sort,
    page: page === 1 ? null : String(page),
  }
}
