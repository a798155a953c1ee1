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
  }) as Session
}

async function ask(client: Session, question: string): Promise<boolean> {
  const { rows } = await client.query<{ answer: boolean }>(`select ${question} as answer`, [LEASE_LOCK])
  return rows[0]?.answer === true
}

async function isLastOut(client: Session): Promise<boolean> {
  client.ref()
  // First let go, then ask: two that leave at once would else see each other's hold and both think they are not last.
  await ask(client, 'pg_advisory_unlock_shared($1)')
  return ask(client, 'pg_try_advisory_lock($1)')
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
