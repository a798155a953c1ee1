import canonicalize from 'canonicalize'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { JournalValue } from './types.js'

/** Deeper nesting is nothing of ours; the limit keeps verifiers of other makers safe (docs/decisions/0011). */
const DEEPEST = 64

/** Lone surrogates have no UTF-8 bytes, and PostgreSQL's text has no NUL. */
const UNWRITABLE = /[\p{Cs}\0]/u

function refuse(why: string, path: string): Result<never> {
  const message = `A journal entry cannot hold ${why} at ${path || 'its root'}`
  return fail({
    code: 'invalid.journal-value',
    message,
    hint: 'Write decimals as text and leave out what is unknown',
  })
}

function checkNumber(value: number, path: string): Result<null> {
  if (!Number.isSafeInteger(value)) return refuse(`the number ${value}`, path)
  return Object.is(value, -0) ? refuse('minus zero', path) : ok(null)
}

function checkText(text: string, path: string): Result<null> {
  return !UNWRITABLE.test(text) ? ok(null) : refuse('a lone surrogate or a NUL', path)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function checkMembers(value: object, path: string, depth: number): Result<null> {
  if (depth >= DEEPEST) return refuse(`more than ${DEEPEST} levels`, path.slice(0, 40))
  if (!Array.isArray(value) && !isPlain(value)) return refuse('an object with a class', path)
  for (const [key, member] of Object.entries(value)) {
    const name = checkText(key, path)
    const checked = name.ok ? checkValue(member, `${path}/${key}`, depth + 1) : name
    if (!checked.ok) return checked
  }
  return ok(null)
}

function checkValue(value: unknown, path: string, depth: number): Result<null> {
  if (value === null || typeof value === 'boolean') return ok(null)
  if (typeof value === 'number') return checkNumber(value, path)
  if (typeof value === 'string') return checkText(value, path)
  return typeof value === 'object'
    ? checkMembers(value, path, depth)
    : refuse(`a value of type ${typeof value}`, path)
}

/** The one writing of a value in JSON: sorted keys, no blanks, no choice left.
 *  errors: invalid.journal-value for floats, integers beyond 2^53, minus zero, lone surrogates, NUL, undefined, more than 64 levels
 *  source: RFC 8785 and docs/decisions/0011 */
export function canonicalJson(value: JournalValue): Result<string> {
  const checked = checkValue(value, '', 0)
  return checked.ok ? ok(canonicalize(value) ?? 'null') : checked
}

/** Whether a text is already written the one way; doubled keys, blanks and other orders are not. */
export function isCanonical(text: string): boolean {
  try {
    const written = canonicalJson(JSON.parse(text) as JournalValue)
    return written.ok && written.value === text
  } catch {
    return false
  }
}
