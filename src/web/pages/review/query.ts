import { z } from 'zod'
import type { ReviewFilter } from '../../../intake/index.js'
import type { ReadoutId, Result } from '../../../kernel/index.js'
import { KINDS } from '../../../statements/index.js'
import type { Asked } from '../../environment.js'
import { pageNumber } from '../../parts/page-query.js'
import { readQuery } from '../../query.js'
import { pathWith } from '../../words/addresses.js'

const id = z
  .string()
  .regex(/^[a-z]{2}_[0-9a-z]{1,60}$/)
  .nullable()
  .default(null)

const schema = z.strictObject({
  kind: z.enum(KINDS).nullable().default(null),
  readout: id,
  page: pageNumber,
  /** The statement before the reviewer; the first of the queue when none is named. */
  st: id,
  /** The statement that was decided last, and what it became in the register. */
  done: id,
  area: z.enum(['commitments', 'meetings']).nullable().default(null),
  entered: id,
  /** Whether it was tied to an earlier commitment, or the problem why it was not. */
  tied: z.enum(['yes']).nullable().default(null),
  untied: z
    .string()
    .regex(/^[a-z-]{1,20}\.[a-z-]{1,40}$/)
    .nullable()
    .default(null),
})

/** What the review page is asked for. */
export type ReviewQuery = z.infer<typeof schema>

export const WHOLE_QUEUE: ReviewQuery = schema.parse({})

/** What an address asks of the review page. */
export function reviewQueryOf(c: Asked): Result<ReviewQuery> {
  return readQuery(c, schema)
}

/** The part of the queue an address asks for. */
export function queueFilter({ kind, readout, page }: ReviewQuery): ReviewFilter {
  return { kind: kind ?? undefined, readout: (readout as ReadoutId | null) ?? undefined, page, size: 50 }
}

/** The address of the review page with some of what it is asked for changed; the last decision is not kept. */
export function reviewPath(query: ReviewQuery, change: Partial<ReviewQuery>): string {
  const forgotten = { done: null, area: null, entered: null, tied: null, untied: null }
  const { page, ...rest } = { ...query, ...forgotten, ...change }
  return pathWith('/review', { ...rest, page: page === 1 ? null : String(page) })
}
