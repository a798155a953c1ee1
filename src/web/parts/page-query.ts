import { z } from 'zod'

/** The number of a page of a list, from 1. */
export const pageNumber = z.coerce.number().int().min(1).max(100_000).default(1)

/** A list that can only be leafed through. */
export const pageOnly = z.strictObject({ page: pageNumber })

/** A day of an address, `YYYY-MM-DD`; null when none is asked for. */
export const askedDay = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable()
  .default(null)
