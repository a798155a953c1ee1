import { z } from 'zod'
import type { Result } from '../../../kernel/index.js'
import { FORCES, KINDS } from '../../../statements/index.js'
import type { Asked } from '../../environment.js'
import { readQuery } from '../../query.js'
import type { ReadingFilter } from './shown.js'

const schema = z.strictObject({
  kind: z.enum(KINDS).nullable().default(null),
  force: z.enum(FORCES).nullable().default(null),
  why: z.enum(['yes']).nullable().default(null),
  accepted: z.coerce.number().int().min(0).nullable().default(null),
  left: z.coerce.number().int().min(0).nullable().default(null),
})

/** The kind and the force an address asks for. */
export function readingFilterOf(c: Asked): Result<ReadingFilter> {
  return readQuery(c, schema)
}
