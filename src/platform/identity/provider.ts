import { sql } from 'kysely'
import { fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { answered, headersOf, type Means } from './asking.js'
import { PROVIDER } from './auth.js'
import { whoAsks } from './sessions.js'
import type { Asking, ToProvider } from './types.js'

const AWAY: Problem = {
  code: 'unavailable.openid',
  message: 'The sign-in of the organisation does not answer',
}

/** Where the browser goes on when it comes back. */
const BACK = { enter: '/sign-in/entered', tie: '/account?tied=yes' } as const
const FAILED = { enter: '/sign-in?failed=openid', tie: '/account?failed=openid' } as const

/** Where to send the browser for the organisation's sign-in.
 *  errors: unavailable.openid */
export async function toProvider(
  { auth }: Means,
  way: 'enter' | 'tie',
  asking: Asking,
): Promise<Result<ToProvider>> {
  const body = {
    provider: PROVIDER,
    callbackURL: BACK[way],
    errorCallbackURL: FAILED[way],
    disableRedirect: true,
  }
  const asked = { body, headers: headersOf(asking), asResponse: true } as const
  const response = await (way === 'enter' ? auth.api.signInSocial(asked) : auth.api.linkSocialAccount(asked))
  const { isRight, body: said, cookies } = await answered(response)
  return isRight && typeof said.url === 'string' ? ok({ address: said.url, cookies }) : fail(AWAY)
}

/** Whether the person has tied an account of the organisation to this one. */
export async function isTied(means: Means, asking: Asking): Promise<boolean> {
  const who = await whoAsks(means, asking)
  if (who === null) return false
  const { rows } = await sql`select 1 from account a join session s on s."userId" = a."userId"
    where s.id = ${who.session} and a."providerId" = ${PROVIDER}`.execute(means.db)
  return rows.length > 0
}
