import type { z } from 'zod'
import { fail, ok, type Problem, type Result } from '../kernel/index.js'
import type { Asked } from './environment.js'

type Pairs = Iterable<readonly [string, string]>

/** Names and values as a plain object without a prototype; null when a name stands twice. */
function onceEach(pairs: Pairs): Record<string, string> | null {
  const found: Record<string, string> = Object.create(null)
  for (const [name, value] of pairs) {
    if (name in found) return null
    found[name] = value
  }
  return found
}

function wrong(code: Problem['code'], field: string): Result<never> {
  return fail({
    code,
    message: `‘${field.slice(0, 60)}’ is unknown, doubled or wrong here`,
    where: { field },
  })
}

/** Pairs of text read by a closed schema: unknown, doubled and wrong ones are refused.
 *  errors: the code given */
export function readPairs<T>(schema: z.ZodType<T>, pairs: Pairs, code: Problem['code']): Result<T> {
  const once = onceEach(pairs)
  if (once === null) return wrong(code, 'a name')
  const parsed = schema.safeParse({ ...once })
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.')
  return wrong(code, keys ?? '')
}

/** What an address asks for; empty values count as not given.
 *  errors: invalid.query */
export function readQuery<T>(c: Asked, schema: z.ZodType<T>): Result<T> {
  const given = [...new URL(c.req.url).searchParams].filter(([, value]) => value !== '')
  return readPairs(schema, given, 'invalid.query')
}
