import { fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { ADDRESS_HEADER, type Auth } from './auth.js'
import type { IdentityDatabase } from './tables.js'
import type { Asking, Cookies } from './types.js'

/** What every part of sign-in works with. */
export interface Means {
  readonly auth: Auth
  readonly db: IdentityDatabase
  readonly origin: string
  readonly now: () => Date
}

/** The request as the library wants it; whatever else the browser sent does not reach it. */
export function headersOf({ cookie, agent, address }: Asking): Headers {
  const headers = new Headers({ cookie, 'user-agent': agent.slice(0, 300) })
  if (address !== null) headers.set(ADDRESS_HEADER, address)
  return headers
}

/** An answer of the library, taken apart. */
export interface Answered {
  readonly isRight: boolean
  readonly cookies: Cookies
  readonly body: Readonly<Record<string, unknown>>
}

/** Takes an answer of the library apart. */
export async function answered(response: Response): Promise<Answered> {
  const body: unknown = await response.json().catch(() => null)
  const isObject = typeof body === 'object' && body !== null
  return {
    isRight: response.ok,
    cookies: response.headers.getSetCookie(),
    body: isObject ? (body as Readonly<Record<string, unknown>>) : {},
  }
}

/** The name that the library gives the person of an answer. */
export function nameIn({ body }: Answered): string | null {
  const { user } = body
  const isUser = typeof user === 'object' && user !== null && 'name' in user
  return isUser ? String(user.name) : null
}

/** Nobody is told whether the name, the password or the code was wrong. */
export const WRONG: Problem = { code: 'refused.credentials', message: 'The name or the password is wrong' }
export const WRONG_CODE: Problem = { code: 'refused.second-factor', message: 'The code is wrong or too old' }
export const SIGNED_OUT: Problem = { code: 'refused.sign-in', message: 'Nobody is signed in here' }

/** An answer's cookies, or the problem of its being no. */
export function cookiesOr(answer: Answered, problem: Problem): Result<Cookies> {
  return answer.isRight ? ok(answer.cookies) : fail(problem)
}
