import { z } from 'zod'

/** The number of a page of a list, from 1. */
export const pageNumber = z.coerce.number().int().min(1).max(100_000).default(1)

/** A list that can only be leafed through. */
export const pageOnly = z.strictObject({ page: pageNumber })
