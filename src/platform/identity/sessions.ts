import { fail, ok, type Result } from '../../kernel/index.js'
import { headersOf, type Means, SIGNED_OUT } from './asking.js'
import { cookiePrefixOf, LONGEST_MILLIS } from './auth.js'
import type { Asking, OpenSession, SignedIn } from './types.js'

function mayHaveSession({ origin }: Means, { cookie }: Asking): boolean {
  return cookie.includes(`${cookiePrefixOf(origin)}.session_token=`)
}

async function sessionIn({ auth }: Means, asking: Asking) {
  const { response, headers } = await auth.api.getSession({ headers: headersOf(asking), returnHeaders: true })
  return { found: response, cookies: headers.getSetCookie() }
}

/** Who asks, by the session cookie; null when there is none, or it has ended. */
export async function whoAsks(means: Means, asking: Asking): Promise<SignedIn | null> {
  if (!mayHaveSession(means, asking)) return null
  const { found, cookies } = await sessionIn(means, asking)
  if (!found) return null
  const { session, user } = found
  if (means.now().getTime() - session.createdAt.getTime() > LONGEST_MILLIS) {
    const { internalAdapter } = await means.auth.$context
    await internalAdapter.deleteSession(session.token)
    return null
  }
  return { name: user.name, session: session.id, hasSecondFactor: user.twoFactorEnabled === true, cookies }
}

/** A session as the library keeps it. */
export interface StoredSession {
  readonly id: string
  readonly token: string
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly expiresAt: Date
  readonly ipAddress?: string | null | undefined
  readonly userAgent?: string | null | undefined
}

async function storedSessions(
  means: Means,
  asking: Asking,
): Promise<Result<{ readonly current: string; readonly all: readonly StoredSession[] }>> {
  const { found } = await sessionIn(means, asking)
  if (!found) return fail(SIGNED_OUT)
  const { internalAdapter } = await means.auth.$context
  const all: readonly StoredSession[] = await internalAdapter.listSessions(found.user.id)
  return ok({ current: found.session.id, all: all.filter(({ expiresAt }) => expiresAt > means.now()) })
}

export function shownSession(current: string, stored: StoredSession): OpenSession {
  return {
    id: stored.id,
    agent: stored.userAgent ?? '',
    address: stored.ipAddress ?? '',
    begun: stored.createdAt.toISOString(),
    used: stored.updatedAt.toISOString(),
    isThis: stored.id === current,
  }
}

/** The person's open sessions, the last used first.
 *  errors: refused.sign-in */
export async function sessionsOf(means: Means, asking: Asking): Promise<Result<readonly OpenSession[]>> {
  const stored = await storedSessions(means, asking)
  if (!stored.ok) return stored
  const shown = stored.value.all.map((one) => shownSession(stored.value.current, one))
  return ok(shown.sort((a, b) => b.used.localeCompare(a.used)))
}

/** Ends one of the person's own sessions, or all others; tells how many it ended.
 *  errors: refused.sign-in, absent.session */
export async function endSession(
  means: Means,
  named: string | 'others',
  asking: Asking,
): Promise<Result<number>> {
  const stored = await storedSessions(means, asking)
  if (!stored.ok) return stored
  const { current, all } = stored.value
  const ended = all.filter(({ id }) => (named === 'others' ? id !== current : id === named))
  if (named !== 'others' && ended.length === 0)
    return fail({ code: 'absent.session', message: 'There is no such session of yours' })
  const { internalAdapter } = await means.auth.$context
  for (const { token } of ended) await internalAdapter.deleteSession(token)
  return ok(ended.length)
}
