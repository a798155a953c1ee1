import { ok, type Result } from '../kernel/index.js'
import type { Asking, SignedIn } from '../platform/index.js'
import { type Actor, actorNamed, countWaiting } from '../register/index.js'
import { type AppParts, todayOf } from './app-parts.js'
import type { Asked } from './environment.js'
import { NOBODY, type Person, PUBLIC } from './who.js'

/** The address at the other end of the connection, where the server knows it. */
function socketAddress(c: Asked): string | null {
  const env: unknown = c.env
  if (typeof env !== 'object' || env === null || !('incoming' in env)) return null
  const { incoming } = env as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? null
}

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/** Where a request comes from: what the proxy says when it is to be believed, else the other end; behind a proxy that is not
 *  named as such all would seem to come from one place, so that is told as unknown. */
function addressOf(c: Asked, { proxied, origin }: Pick<AppParts, 'proxied' | 'origin'>): string | null {
  const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  if (proxied === true) return told || socketAddress(c)
  const address = socketAddress(c)
  const isBehind = origin?.startsWith('https:') === true && LOOPBACK.test(address ?? '')
  return isBehind ? null : address
}

/** What of a request sign-in is told. */
export function askingOf(c: Asked, parts: Pick<AppParts, 'proxied' | 'origin'>): Asking {
  return {
    cookie: c.req.header('cookie') ?? '',
    agent: c.req.header('user-agent') ?? '',
    address: addressOf(c, parts),
  }
}

/** The acting person of a signed-in name; null when the register does not know the name any more. */
async function actorOf(parts: AppParts, { name }: SignedIn): Promise<Result<Actor | null>> {
  const { openDoor, clock } = parts
  if (openDoor === null) return ok(null)
  const found = await openDoor(PUBLIC).ask((db) => actorNamed(db, name, todayOf(clock)))
  return found.ok || found.problem.code !== 'absent.user' ? found : ok(null)
}

async function waitingFor({ openDoor }: AppParts, actor: Actor): Promise<number> {
  const found = await openDoor?.(actor).ask(async (db) => ok(await countWaiting(db, actor)))
  return found?.ok ? found.value : 0
}

async function signedIn(parts: AppParts, who: SignedIn): Promise<Person> {
  const actor = await actorOf(parts, who)
  if (!actor.ok) return { ...NOBODY, problem: actor.problem }
  if (actor.value === null) {
    // Whoever has left is known to sign-in only until the next request.
    await parts.identity?.forgetPerson(who.name, 'Kelisim')
    return NOBODY
  }
  const waiting = await waitingFor(parts, actor.value)
  const { session, hasSecondFactor, cookies } = who
  return { ...NOBODY, actor: actor.value, session, hasSecondFactor, cookies, waiting }
}

/** Who sits at this machine, while there is no sign-in. */
async function alone(parts: AppParts, actor: Actor): Promise<Person> {
  return { ...NOBODY, actor, isAlone: true, waiting: await waitingFor(parts, actor) }
}

/** Who asks: by the session once there is sign-in, else whoever sits here, as `local` says. */
export async function personOf(c: Asked, parts: AppParts, local: Actor): Promise<Person> {
  const { identity = null, openDoor } = parts
  if (identity === null || openDoor === null) return alone(parts, local)
  const isSetUp = await identity.isSetUp()
  if (!isSetUp.ok) return { ...NOBODY, problem: isSetUp.problem }
  if (!isSetUp.value) return alone(parts, local)
  const who = await identity.whoAsks(askingOf(c, parts))
  if (!who.ok) return { ...NOBODY, problem: who.problem }
  return who.value === null ? NOBODY : signedIn(parts, who.value)
}
