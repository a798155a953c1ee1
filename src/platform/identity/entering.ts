import { fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { type Answered, answered, headersOf, type Means, nameIn, WRONG, WRONG_CODE } from './asking.js'
import { spendOnce } from './codes.js'
import { countTry, forgiveTry, keysOf } from './tries.js'
import type { Asking, Cookies, Credentials, Entered } from './types.js'

/** Makes a try that is counted: refused when too many failed before, forgiven when it goes well. */
async function attempt(
  { db, now }: Means,
  keys: readonly string[],
  problem: Problem,
  make: () => Promise<Answered>,
): Promise<Result<Answered>> {
  const at = now()
  const may = await countTry(db, keys, at)
  if (!may.ok) return may
  const answer = await make()
  if (!answer.isRight) return fail(problem)
  await forgiveTry(db, keys, at)
  return ok(answer)
}

function enteredOf(answer: Answered): Entered {
  const needsCode = answer.body.twoFactorRedirect === true
  return { name: nameIn(answer), needsCode, cookies: answer.cookies }
}

/** Lets a person in by name and password; with a second factor the code is still to come.
 *  errors: refused.credentials, refused.locked */
export async function signIn(means: Means, given: Credentials, asking: Asking): Promise<Result<Entered>> {
  const { name, password } = given
  if (name.trim() === '' || password === '') return fail(WRONG)
  const body = { username: name, password }
  const make = async () =>
    answered(await means.auth.api.signInUsername({ body, headers: headersOf(asking), asResponse: true }))
  const answer = await attempt(means, keysOf(name, asking), WRONG, make)
  if (!answer.ok) return answer
  await endSessionOf(means, asking)
  return ok(enteredOf(answer.value))
}

/** Ends the session that a browser still had when somebody signed in with it. */
async function endSessionOf({ auth }: Means, asking: Asking): Promise<void> {
  await auth.api.signOut({ headers: headersOf(asking), asResponse: true })
}

/** A code of the application is six digits; a recovery code is longer and has letters. */
function isFromApplication(code: string): boolean {
  return /^\d{6}$/.test(code)
}

function lookAt({ auth }: Means, code: string, asking: Asking): Promise<Response> {
  const asked = { body: { code }, headers: headersOf(asking), asResponse: true } as const
  return isFromApplication(code) ? auth.api.verifyTOTP(asked) : auth.api.verifyBackupCode(asked)
}

/** Lets a person in by the code of the second factor, or by a recovery code; each counts once.
 *  errors: refused.second-factor, refused.locked */
export async function enterCode(means: Means, code: string, asking: Asking): Promise<Result<Entered>> {
  const plain = code.trim().replace(/\s/g, '')
  const keys = keysOf('', asking)
  const answer = await attempt(means, keys, WRONG_CODE, async () =>
    answered(await lookAt(means, plain, asking)),
  )
  if (!answer.ok) return answer
  const entered = enteredOf(answer.value)
  if (await spendOnce(means.db, entered.name ?? '', plain)) return ok(entered)
  await endToken(means, answer.value)
  return fail(WRONG_CODE)
}

async function endToken({ auth }: Means, { body }: Answered): Promise<void> {
  const { internalAdapter } = await auth.$context
  if (typeof body.token === 'string') await internalAdapter.deleteSession(body.token)
}

/** Ends the session on the server and takes its cookies back. */
export async function signOut({ auth }: Means, asking: Asking): Promise<Cookies> {
  const response = await auth.api.signOut({ headers: headersOf(asking), asResponse: true })
  return (await answered(response)).cookies
}
