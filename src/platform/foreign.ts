import { Client } from 'pg'
import { fail, ok, type Problem, type Result } from '../kernel/index.js'
import { LIMITS } from './connection.js'
import { databaseProblemOf } from './database-problems.js'
import { APPLICATION_ROLE } from './database-role.js'
import type { DatabaseServer } from './database-server.js'
import { withoutPassword } from './settings.js'

/** The oldest server whose SQL we use; older ones are out of their makers' care, looked up on 24 Nov 2026. */
const OLDEST_VERSION = 140_000

const MAKE_ROLE = `do $$ begin
  if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then
    create role ${APPLICATION_ROLE} nologin;
  end if;
end $$`

/** Whether this login may act as the application's role, which is made when that is allowed.
 *  A role without login needs no second password: our sessions only switch to it. */
async function canSwitchRole(client: Client): Promise<boolean> {
  try {
    await client.query(MAKE_ROLE)
    // Whoever runs the server may have made the role and given it to us before.
    await client.query(`grant ${APPLICATION_ROLE} to current_user`).catch(() => undefined)
    await client.query(`set role ${APPLICATION_ROLE}`)
    return true
  } catch {
    return false
  }
}

async function checkVersion(client: Client): Promise<Result<null>> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  )
  const version = rows[0]?.version ?? 0
  if (version >= OLDEST_VERSION) return ok(null)
  const message = `The server of DATABASE_URL is PostgreSQL ${Math.floor(version / 10_000)}`
  return fail({ code: 'invalid.server-version', message, hint: 'Use PostgreSQL 14 or newer' })
}

function serverAt(connectionString: string, hasRoles: boolean): DatabaseServer {
  const switched = hasRoles ? { options: `-c role=${APPLICATION_ROLE}` } : {}
  return {
    connectionAs: (role) => ({ connectionString, ...(role === 'application' ? switched : {}) }),
    isWeakened: !hasRoles,
    where: withoutPassword(connectionString),
    leave: async () => undefined,
  }
}

function withHint(problem: Problem): Problem {
  if (problem.code !== 'unavailable.database') return problem
  return { ...problem, hint: 'Start that server, or mend DATABASE_URL; without it Kelisim runs its own' }
}

async function look(client: Client, address: string): Promise<Result<DatabaseServer>> {
  const version = await checkVersion(client)
  return version.ok ? ok(serverAt(address, await canSwitchRole(client))) : version
}

/** Looks whether a server of somebody else can be used, and with one role or two.
 *  errors: unavailable.database, refused.database, absent.database, invalid.server-version */
export async function openForeignServer(address: string): Promise<Result<DatabaseServer>> {
  const client = new Client({ ...LIMITS, connectionString: address })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await look(client, address)
  } catch (error) {
    return fail(withHint(databaseProblemOf(error)))
  } finally {
    await client.end().catch(() => undefined)
  }
}
