import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Means } from './asking.js'
import { keepEvent } from './events.js'
import { foldedName } from './names.js'
import { placeOf } from './place.js'
import { isLocked, keysOf } from './tries.js'
import type { Asking, EventKind, Identity } from './types.js'

/** Who is called so here; null for a name that nobody has, which may be a password typed into the wrong field. */
async function knownName({ db }: Means, name: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select name from "user"
    where username = ${foldedName(name)}`.execute(db)
  return rows[0]?.name ?? null
}

interface Happened {
  readonly kind: EventKind
  readonly person: string | null
  readonly by?: string
  readonly asking?: Asking
}

/** Keeps an event. What was done stands whether it is kept or not: the answer comes from sign-in itself. */
async function keep(means: Means, { kind, person, by, asking }: Happened): Promise<void> {
  const event = { kind, person, by: by ?? person ?? '', place: placeOf(asking?.address ?? null) }
  await keepEvent(means.db, event, means.now()).catch(() => undefined)
}

/** Keeps that a wrong try was one too many, and not each wrong try. */
async function keepLock(means: Means, name: string, asking: Asking): Promise<void> {
  const isOver = await isLocked(means.db, keysOf(name, asking), means.now()).catch(() => false)
  if (isOver) await keep(means, { kind: 'locked', person: await knownName(means, name), asking })
}

const WRONG_TRY: readonly string[] = ['refused.credentials', 'refused.second-factor', 'refused.code']

function recordEntering(means: Means, inner: Identity): Pick<Identity, 'signIn' | 'enterCode' | 'signOut'> {
  const entered = async (name: string, asking: Asking, done: Awaited<ReturnType<Identity['signIn']>>) => {
    if (!done.ok) {
      if (WRONG_TRY.includes(done.problem.code)) await keepLock(means, name, asking)
    } else if (!done.value.needsCode)
      await keep(means, { kind: 'signed-in', person: done.value.name, asking })
    return done
  }
  return {
    signIn: async (given, asking) => entered(given.name, asking, await inner.signIn(given, asking)),
    enterCode: async (code, asking) => entered('', asking, await inner.enterCode(code, asking)),
    signOut: async (asking) => {
      const who = await inner.whoAsks(asking)
      const cookies = await inner.signOut(asking)
      if (who.ok && who.value) await keep(means, { kind: 'signed-out', person: who.value.name, asking })
      return cookies
    },
  }
}

/** Does something to one's own account and keeps it, when it went well. */
function recordOwn(means: Means, inner: Identity) {
  return async <T>(kind: EventKind, asking: Asking, work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const who = await inner.whoAsks(asking)
    const person = who.ok ? (who.value?.name ?? null) : null
    const done = await work()
    if (done.ok) await keep(means, { kind, person, asking })
    else if (WRONG_TRY.includes(done.problem.code)) await keepLock(means, person ?? '', asking)
    return done
  }
}

function ownAccount(means: Means, inner: Identity): Partial<Identity> {
  const own = recordOwn(means, inner)
  return {
    endSession: (named, asking) => own('session-ended', asking, () => inner.endSession(named, asking)),
    changePassword: (given, asking) =>
      own('password-changed', asking, () => inner.changePassword(given, asking)),
    confirmSecondFactor: (code, asking) =>
      own('second-on', asking, () => inner.confirmSecondFactor(code, asking)),
    dropSecondFactor: (password, asking) =>
      own('second-off', asking, () => inner.dropSecondFactor(password, asking)),
  }
}

function ofOthers(means: Means, inner: Identity): Partial<Identity> {
  const kept = async <T>(happened: Happened, done: Result<T>): Promise<Result<T>> => {
    if (done.ok) await keep(means, happened)
    return done
  }
  return {
    makeCode: async (purpose, by) =>
      kept({ kind: 'code-made', person: purpose.person, by }, await inner.makeCode(purpose, by)),
    useCode: async (used, asking, also) => {
      const purpose = await inner.purposeOf(used.code, asking)
      const person = purpose.ok ? (purpose.value.person ?? used.name.trim()) : null
      const done = purpose.ok ? await inner.useCode(used, asking, also) : purpose
      if (!done.ok && WRONG_TRY.includes(done.problem.code)) await keepLock(means, '', asking)
      return kept({ kind: 'password-set', person, asking }, done)
    },
    endSessionsOf: async (name, by) =>
      kept({ kind: 'session-ended', person: name, by }, await inner.endSessionsOf(name, by)),
    endSessionOf: async (name, session, by) =>
      kept({ kind: 'session-ended', person: name, by }, await inner.endSessionOf(name, session, by)),
    forgetPerson: async (name, by) =>
      kept({ kind: 'access-taken', person: name, by }, await inner.forgetPerson(name, by)),
  }
}

/** Cookies that an answer sets, as the browser would send them next. */
function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ')
}

function fromOrganisation(means: Means, inner: Identity): Pick<Identity, 'fromProvider'> {
  return {
    fromProvider: async (request) => {
      const response = await inner.fromProvider(request)
      const asking = { cookie: cookiesOf(response), agent: '', address: null }
      const who = response.ok || response.status === 302 ? await inner.whoAsks(asking) : ok(null)
      if (who.ok && who.value) await keep(means, { kind: 'signed-in', person: who.value.name })
      return response
    },
  }
}

/** Sign-in that keeps what happens, beside the register's journal and not in it.
 *  source: docs/decisions/0036 */
export function withRecord(means: Means, inner: Identity): Identity {
  return {
    ...inner,
    ...recordEntering(means, inner),
    ...ownAccount(means, inner),
    ...ofOthers(means, inner),
    ...fromOrganisation(means, inner),
  }
}
