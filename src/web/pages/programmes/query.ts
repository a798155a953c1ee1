import { z } from 'zod'
import type { Result } from '../../../kernel/index.js'
import type { AreaQuery } from '../../../register/index.js'
import type { Asked } from '../../environment.js'
import { pageNumber } from '../../parts/page-query.js'
import { readQuery } from '../../query.js'
import { pathWith } from '../../words/addresses.js'
import { PROGRAMME_STATES } from './programme.js'

const listSchema = z.strictObject({
  q: z.string().max(200).default(''),
  state: z.enum(PROGRAMME_STATES).nullable().default(null),
  pair: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z]{2}$/)
    .nullable()
    .default(null),
  sort: z.enum(['title', 'state', 'stateOn']).nullable().default(null),
  page: pageNumber,
  /** What parts the cells of a table; a semicolon when nothing is said. */
  sep: z.enum([',']).nullable().default(null),
})

/** What the list of programmes is asked for. */
export type ProgrammesQuery = z.infer<typeof listSchema>

export const ALL_PROGRAMMES: ProgrammesQuery = listSchema.parse({})

/** What an address asks of the list of programmes. */
export function programmesQueryOf(c: Asked): Result<ProgrammesQuery> {
  return readQuery(c, listSchema)
}

/** Whether anything narrows the list. */
export function isNarrowed({ q, state, pair }: ProgrammesQuery): boolean {
  return q !== '' || state !== null || pair !== null
}

/** The same in the words of the register. */
export function listQueryOf({ q, state, pair, sort, page }: ProgrammesQuery, today: string): AreaQuery {
  const filters = Object.entries({ state, pair }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  )
  const asked = { filters: Object.fromEntries(filters), sort: sort ?? 'title', page, size: 50, today }
  return { ...asked, words: q || undefined }
}

/** The address of the list with some of what it is asked for changed; `ending` for programs. */
export function programmesPath(
  query: ProgrammesQuery,
  change: Partial<ProgrammesQuery> = {},
  ending = '',
): string {
  const { page, sep: _, ...rest } = { ...query, page: 1, ...change }
  return pathWith(`/programmes${ending}`, { ...rest, page: page === 1 ? null : String(page) })
}

const number = z.coerce.number().int().min(1).max(10_000)

const oneSchema = z.strictObject({
  by: z.enum(['sector', 'quarter']).default('sector'),
  /** The version whose items are shown; the newest when none is named. */
  number: number.nullable().default(null),
})

/** What the page of one programme is asked for. */
export type ProgrammeQuery = z.infer<typeof oneSchema>

/** What an address asks of one programme. */
export function programmeQueryOf(c: Asked): Result<ProgrammeQuery> {
  return readQuery(c, oneSchema)
}

const compareSchema = z.strictObject({ from: number.default(1), to: number.nullable().default(null) })

/** Which two versions are compared; `to` null for the newest. */
export type CompareQuery = z.infer<typeof compareSchema>

/** What an address asks of the comparison. */
export function compareQueryOf(c: Asked): Result<CompareQuery> {
  return readQuery(c, compareSchema)
}
