import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { LIMITS } from '../connection.js'
import { databaseProblemOf } from '../database-problems.js'
import { OWNER_ROLE } from '../database-role.js'
import type { RunningServer } from './pid-file.js'

/** One process's hold on a server: a session with a shared lock. The server itself keeps the count, and a killed
 *  process's hold vanishes with its session; no file has to be cleaned up. */
export interface Lease {
  readonly server: RunningServer
  /** Comes when the session breaks, as when the server is killed. */
  readonly lost: Promise<void>
  /** Gives the hold back; true when nobody else has one, and then nobody can take one until the session ends. */
  readonly isLastOut: () => Promise<boolean>
  readonly end: () => Promise<void>
}

/** Any number, the same in all versions of the program. */
const LEASE_LOCK = 5_354_726

/** How a session says which process holds it. */
const HOLDER = 'kelisim lease '

/** The driver's client with two methods that its types leave out: whether it keeps the process alive. */
type Session = Client & { readonly ref: () => void; readonly unref: () => void }

function connectTo({ socketFolder, port }: RunningServer): Session {
  // The database `postgres`, not ours: ours may be dropped and restored while the server is held.
  return new Client({
    ...LIMITS,
    host: socketFolder,
    port,
    user: OWNER_ROLE,
    database: 'postgres',
    application_name: `${HOLDER}${process.pid}`,
  }) as Session
}

async function ask(client: Session, question: string): Promise<boolean> {
  const { rows } = await client.query<{ answer: boolean }>(`select ${question} as answer`, [LEASE_LOCK])
  return rows[0]?.answer === true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another account's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The processes that hold the server beside this one. */
async function otherHolders(client: Session): Promise<number[]> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and l.objid = $1 and l.granted and l.pid <> pg_backend_pid()`,
    [LEASE_LOCK],
  )
  return rows.map(({ name }) => Number(name.slice(HOLDER.length)))
}

/** How often and how long, in milliseconds, the server is given time to see that a killed process is gone. */
const PATIENCE = { times: 60, pause: 50 }

/** The session of a killed process may outlive it for a moment; such a hold is waited out, a living one is not. */
async function isLastOut(client: Session): Promise<boolean> {
  client.ref()
  // First let go, then ask: two that leave at once would else see each other's hold and both think they are not last.
  await ask(client, 'pg_advisory_unlock_shared($1)')
  for (let time = 0; time < PATIENCE.times; time++) {
    if (await ask(client, 'pg_try_advisory_lock($1)')) return true
    if ((await otherHolders(client)).some(isAlive)) return false
    await setTimeout(PATIENCE.pause)
  }
  return false
}

/** A hold alone does not keep the process alive; when all else is done, it may end. */
function leaseOver(client: Session, server: RunningServer, lost: Promise<void>): Lease {
  client.unref()
  return {
    server,
    lost,
    isLastOut: () => isLastOut(client).catch(() => false),
    end: () => client.end().catch(() => undefined),
  }
}

const STOPPING: Problem = { code: 'unavailable.database', message: 'The server is being stopped' }

async function letGo(client: Session): Promise<Result<never>> {
  await client.end()
  return fail(STOPPING)
}

/** Takes hold of a running server.
 *  errors: unavailable.database while it starts, stops or is gone; refused.database */
export async function takeLease(server: RunningServer): Promise<Result<Lease>> {
  const client = connectTo(server)
  const lost = new Promise<void>((resolve) => client.on('error', () => resolve()).on('end', () => resolve()))
  try {
    await client.connect()
    const isHeld = await ask(client, 'pg_try_advisory_lock_shared($1)')
    return isHeld ? ok(leaseOver(client, server, lost)) : await letGo(client)
  } catch (error) {
    void client.end().catch(() => undefined)
    return fail(databaseProblemOf(error))
  }
}
