import { fail, ok, type Result } from '../../kernel/index.js'
import { answered, cookiesOr, headersOf, type Means, WRONG, WRONG_CODE } from './asking.js'
import { checkPassword } from './password.js'
import { whoAsks } from './sessions.js'
import { countTry, forgiveTry, keysOf } from './tries.js'
import type { Asking, Cookies, NewPassword, SecondFactor } from './types.js'

/** The password typed again counts as a try, too: whoever finds an open session must not guess it there. */
async function withPassword<T>(
  means: Means,
  asking: Asking,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const who = await whoAsks(means, asking)
  const keys = keysOf(who?.name ?? '', asking)
  const at = means.now()
  const may = await countTry(means.db, keys, at)
  if (!may.ok) return may
  const result = await work()
  if (result.ok) await forgiveTry(means.db, keys, at)
  return result
}

const ISSUER = 'Kelisim'

function secretIn(address: string): string {
  return new URL(address).searchParams.get('secret') ?? ''
}

/** The secret as applications read it, under the name that the person knows; the library would put an address there that is
 *  none.
 *  source: Key URI format of Google Authenticator, looked up on 26 Nov 2026 */
function addressOf(secret: string, name: string): string {
  const label = [ISSUER, name].map(encodeURIComponent).join(':')
  return `otpauth://totp/${label}?secret=${secret}&issuer=${ISSUER}&digits=6&period=30`
}

/** Begins a second factor: it holds once its first code is given.
 *  errors: refused.credentials, refused.locked */
export function beginSecondFactor(
  means: Means,
  password: string,
  asking: Asking,
): Promise<Result<SecondFactor>> {
  return withPassword(means, asking, async () => {
    const asked = { body: { password }, headers: headersOf(asking), asResponse: true } as const
    const { isRight, body } = await answered(await means.auth.api.enableTwoFactor(asked))
    if (!isRight) return fail(WRONG)
    const secret = secretIn(String(body.totpURI ?? ''))
    const recovery = Array.isArray(body.backupCodes) ? body.backupCodes.map(String) : []
    const who = await whoAsks(means, asking)
    return ok({ address: addressOf(secret, who?.name ?? ''), secret, recovery })
  })
}

/** Puts the second factor into force with its first code.
 *  errors: refused.second-factor */
export async function confirmSecondFactor(
  means: Means,
  code: string,
  asking: Asking,
): Promise<Result<Cookies>> {
  const asked = {
    body: { code: code.replace(/\s/g, '') },
    headers: headersOf(asking),
    asResponse: true,
  } as const
  return cookiesOr(await answered(await means.auth.api.verifyTOTP(asked)), WRONG_CODE)
}

/** Takes the second factor away.
 *  errors: refused.credentials, refused.locked */
export function dropSecondFactor(means: Means, password: string, asking: Asking): Promise<Result<Cookies>> {
  return withPassword(means, asking, async () => {
    const asked = { body: { password }, headers: headersOf(asking), asResponse: true } as const
    return cookiesOr(await answered(await means.auth.api.disableTwoFactor(asked)), WRONG)
  })
}

/** Changes the password and ends all other sessions.
 *  errors: refused.credentials, refused.locked, refused.sign-in, those of checkPassword */
export async function changePassword(
  means: Means,
  { current, next }: NewPassword,
  asking: Asking,
): Promise<Result<Cookies>> {
  const who = await whoAsks(means, asking)
  const fits = checkPassword(next, who?.name ?? '')
  if (!fits.ok) return fits
  return withPassword(means, asking, async () => {
    const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
    const asked = { body, headers: headersOf(asking), asResponse: true } as const
    return cookiesOr(await answered(await means.auth.api.changePassword(asked)), WRONG)
  })
}
