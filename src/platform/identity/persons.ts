import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Means } from './asking.js'
import { findPurpose, giveBack, spendCode } from './codes.js'
import { foldedName } from './names.js'
import { checkPassword } from './password.js'
import { placeOf } from './place.js'
import { type StoredSession, shownSession } from './sessions.js'
import { countTry, forgiveTry, keysOf } from './tries.js'
import type { Asking, CodePurpose, OpenSession, PersonState, UsedCode } from './types.js'

async function idOf({ db }: Means, name: string): Promise<string | null> {
  const named = foldedName(name)
  const { rows } = await sql<{ id: string }>`select id from "user" where username = ${named}`.execute(db)
  return rows[0]?.id ?? null
}

/** Takes everything away that a person can sign in with, and ends the sessions. */
export async function forgetPerson(means: Means, name: string): Promise<number> {
  const id = await idOf(means, name)
  if (id === null) return 0
  const ended = await endSessionsOf(means, name)
  const { internalAdapter } = await means.auth.$context
  await internalAdapter.deleteUser(id)
  return ended
}

async function storedOf(means: Means, name: string): Promise<readonly StoredSession[]> {
  const id = await idOf(means, name)
  if (id === null) return []
  const { internalAdapter } = await means.auth.$context
  const all: readonly StoredSession[] = await internalAdapter.listSessions(id)
  return all.filter(({ expiresAt }) => expiresAt > means.now())
}

/** The open sessions of a person, the last used first, with the networks they come from. */
export async function sessionsOfPerson(means: Means, name: string): Promise<readonly OpenSession[]> {
  const shown = (await storedOf(means, name)).map((one) => {
    const session = shownSession('', one)
    return { ...session, address: placeOf(session.address) ?? '' }
  })
  return shown.sort((a, b) => b.used.localeCompare(a.used))
}

/** Ends one session of a person.
 *  errors: absent.session */
export async function endSessionOf(means: Means, name: string, session: string): Promise<Result<number>> {
  const found = (await storedOf(means, name)).find(({ id }) => id === session)
  if (!found) return fail({ code: 'absent.session', message: 'There is no such session of this person' })
  const { internalAdapter } = await means.auth.$context
  await internalAdapter.deleteSession(found.token)
  return ok(1)
}

/** Ends all sessions of a person and tells how many there were. */
export async function endSessionsOf(means: Means, name: string): Promise<number> {
  const id = await idOf(means, name)
  if (id === null) return 0
  const { internalAdapter } = await means.auth.$context
  const open = await internalAdapter.listSessions(id)
  await internalAdapter.deleteUserSessions(id)
  return open.length
}

/** Makes the person known to sign-in with this password; what was there before is gone, the second factor too. */
async function setPassword(means: Means, name: string, password: string): Promise<void> {
  await forgetPerson(means, name)
  const { internalAdapter, password: hashing } = await means.auth.$context
  const hash = await hashing.hash(password)
  const email = `${randomUUID()}@person.invalid`
  const user = await internalAdapter.createUser(
    { name, username: foldedName(name), email, emailVerified: false },
    { method: 'email-password' },
  )
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: hash,
  })
}

/** What a code is for, as far as it holds; guessing codes is counted by place.
 *  errors: refused.code, refused.locked */
export async function purposeOf(means: Means, code: string, asking: Asking): Promise<Result<CodePurpose>> {
  const { db, now } = means
  const keys = keysOf('', asking)
  const at = now()
  const may = await countTry(db, keys, at)
  if (!may.ok) return may
  const purpose = await findPurpose(db, code, at)
  if (purpose.ok) await forgiveTry(db, ['', ...keys], at)
  return purpose
}

/** Spends a code and gives its person the password.
 *  errors: refused.code, refused.locked, those of checkPassword and of `also` */
export async function useCode(
  means: Means,
  { code, name, password }: UsedCode,
  asking: Asking,
  also: () => Promise<Result<unknown>>,
): Promise<Result<null>> {
  const purpose = await purposeOf(means, code, asking)
  if (!purpose.ok) return purpose
  const person = (purpose.value.person ?? name).trim()
  if (person === '')
    return fail({ code: 'invalid.field', message: 'A name is needed', where: { field: 'name' } })
  const fits = checkPassword(password, person)
  if (!fits.ok) return fits
  const spent = await spendCode(means.db, code, means.now())
  if (!spent.ok) return spent
  return give(means, { code, name: person, password }, also)
}

async function give(
  means: Means,
  { code, name, password }: UsedCode,
  also: () => Promise<Result<unknown>>,
): Promise<Result<null>> {
  const done = await also()
  if (!done.ok) {
    await giveBack(means.db, code)
    return done
  }
  await setPassword(means, name, password)
  await forgiveTry(means.db, keysOf(name, { address: null }), means.now())
  return ok(null)
}

interface StateRow {
  readonly name: string
  readonly second: boolean | null
  readonly sessions: number
  readonly seen: Date | null
}

/** Whether anybody can sign in. */
export async function isSetUp({ db }: Means): Promise<boolean> {
  const { rows } = await sql`select 1 from "user" limit 1`.execute(db)
  return rows.length > 0
}

/** Everybody who can sign in, with what stands open. */
export async function personStates({ db }: Means): Promise<readonly PersonState[]> {
  const { rows } = await sql<StateRow>`select u.name, u."twoFactorEnabled" as second,
      count(s.id) filter (where s."expiresAt" > now())::int as sessions, max(s."updatedAt") as seen
    from "user" u left join session s on s."userId" = u.id group by u.id order by u.name`.execute(db)
  return rows.map(({ name, second, sessions, seen }) => ({
    name,
    sessions,
    hasSecondFactor: second === true,
    seen: seen?.toISOString() ?? null,
  }))
}
