import type { MiddlewareHandler } from 'hono'
import type { Asked, Environment } from './environment.js'

/** A field as it was typed. */
export type TypedField = readonly [name: string, value: string]

/** Fields that nobody typed. */
const OF_THE_PAGE: ReadonlySet<string> = new Set([
  'key',
  'fixed',
  'back',
  'version',
  'onward',
  'draft',
  'then',
  'again',
  'told',
])
const SECRETS: ReadonlySet<string> = new Set(['password', 'current', 'next', 'code'])
/** Where passwords and codes are typed; elsewhere a code is that of an item of a programme. */
const WHERE_SECRETS_ARE = /^\/(?:account|sign-in)(?:\/|$)/

/** Whether a field holds what is never shown again. */
export function isSecret(path: string, name: string): boolean {
  return SECRETS.has(name) && WHERE_SECRETS_ARE.test(path)
}

/** What a person typed, without what the page put in, what is secret, and what was left empty. */
export function typedFields(path: string, fields: Iterable<TypedField>): readonly TypedField[] {
  return [...fields].filter(
    ([name, value]) => value.trim() !== '' && !OF_THE_PAGE.has(name) && !isSecret(path, name),
  )
}

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i

async function fieldsIn(c: Asked): Promise<readonly TypedField[]> {
  if (!FORM.test(c.req.header('content-type') ?? '')) return []
  const data = await c.req.formData().catch(() => null)
  const texts: TypedField[] = []
  for (const [name, value] of data ?? []) if (typeof value === 'string') texts.push([name, value])
  return texts
}

/** Remembers what was typed into a form, so that any problem that follows can show it again. */
export const rememberTyped: MiddlewareHandler<Environment> = async (c, next) => {
  if (c.req.method === 'POST') c.set('typed', typedFields(c.req.path, await fieldsIn(c)))
  await next()
}
