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

function connectTo({ socketFolder, port }: RunningServer): Client {
  // The database `postgres`, not ours: ours may be dropped and restored while the server is held.
  return new Client({ ...LIMITS, host: socketFolder, port, user: OWNER_ROLE, database: 'postgres' })
}

async function ask(client: Client, question: string): Promise<boolean> {
  const { rows } = await client.query<{ answer: boolean }>(`select ${question} as answer`, [LEASE_LOCK])
  return rows[0]?.answer === true
}

async function isLastOut(client: Client): Promise<boolean> {
  // First let go, then ask: two that leave at once would else see each other's hold and both think they are not last.
  await ask(client, 'pg_advisory_unlock_shared($1)')
  return ask(client, 'pg_try_advisory_lock($1)')
}

function leaseOver(client: Client, server: RunningServer, lost: Promise<void>): Lease {
  return {
    server,
    lost,
    isLastOut: () => isLastOut(client).catch(() => false),
    end: () => client.end().catch(() => undefined),
  }
}

const STOPPING: Problem = { code: 'unavailable.database', message: 'The server is being stopped' }

/** Takes hold of a running server.
 *  errors: unavailable.database while it starts, stops or is gone; refused.database */
export async function takeLease(server: RunningServer): Promise<Result<Lease>> {
  const client = connectTo(server)
  const lost = new Promise<void>((resolve) => client.on('error', () => resolve()).on('end', () => resolve()))
  try {
    await client.connect()
    if (await ask(client, 'pg_try_advisory_lock_shared($1)')) return ok(leaseOver(client, server, lost))
    await client.end()
    return fail(STOPPING)
  } catch (error) {
    void client.end().catch(() => undefined)
    return fail(databaseProblemOf(error))
  }
}
