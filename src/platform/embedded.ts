import { setTimeout as pause } from 'node:timers/promises'
import { fail, ok, type Result } from '../kernel/index.js'
import type { Connection } from './connection.js'
import { APPLICATION_ROLE, type DatabaseRole, OWNER_ROLE } from './database-role.js'
import type { DatabaseServer } from './database-server.js'
import { hasCluster } from './postgres/cluster.js'
import { startServer, stopServer } from './postgres/control.js'
import { makeCluster } from './postgres/initdb.js'
import { type Lease, takeLease } from './postgres/lease.js'
import { lastLine } from './postgres/log-file.js'
import { dropStale, findRunning } from './postgres/pid-file.js'
import { findPlace, type Place, type PlaceChoice } from './postgres/place.js'

/** What may be asked of an own server beyond its folder. */
export interface OwnServerChoice extends PlaceChoice {
  /** Further settings, as `fsync=off` for tests that are not about durability. */
  readonly settings?: readonly string[]
  /** Leave it running for the next process; whoever chooses so must stop it in the end. */
  readonly staysAlive?: boolean
}

const PATIENCE_MILLIS = 15_000
const FIRST_PAUSE_MILLIS = 25
const LONGEST_PAUSE_MILLIS = 2_000
/** After that patience a process that goes on, as `serve`, tries anew so much later. */
const REST_MILLIS = 5_000

function cannotStart(place: Place, cause?: unknown): Result<never> {
  return fail({
    code: 'unavailable.database',
    message: `The database does not start: ${lastLine(place.log)}`,
    hint: `Read ${place.log}, then try again`,
    where: { file: place.log },
    cause,
  })
}

/** Joins the server that runs, or starts it and joins then; null when neither succeeded this time. */
async function tryOnce(place: Place, settings: readonly string[]): Promise<Result<Lease | null>> {
  if (!findRunning(place.cluster)) {
    dropStale(place.cluster)
    const started = await startServer(place, settings)
    if (!started.ok) return started
  }
  const server = findRunning(place.cluster)
  const lease = server ? await takeLease(server) : ok(null)
  return lease.ok || lease.problem.code !== 'unavailable.database' ? lease : ok(null)
}

/** Takes hold of the server, which another process may be starting, stopping, or have killed: children of a killed
 *  server keep it from starting for a moment, so it is tried again with growing pauses. */
async function attach(
  place: Place,
  settings: readonly string[],
  leaving: AbortSignal,
): Promise<Result<Lease>> {
  const until = performance.now() + PATIENCE_MILLIS
  for (let millis = FIRST_PAUSE_MILLIS; ; millis = Math.min(2 * millis, LONGEST_PAUSE_MILLIS)) {
    const lease = await tryOnce(place, settings).catch((error: unknown) => cannotStart(place, error))
    if (!lease.ok) return lease
    if (lease.value) return ok(lease.value)
    if (leaving.aborted || performance.now() + millis > until) return cannotStart(place)
    await pause(millis)
  }
}

/** The package's own server, held by this process until it leaves. */
export class OwnServer implements DatabaseServer {
  readonly isWeakened = false
  #lease: Lease
  #rejoining: Promise<void> = Promise.resolve()
  readonly #leaving: AbortController
  readonly #place: Place
  readonly #choice: OwnServerChoice

  constructor(place: Place, choice: OwnServerChoice, held: { lease: Lease; leaving: AbortController }) {
    this.#place = place
    this.#choice = choice
    this.#lease = held.lease
    this.#leaving = held.leaving
    this.#watch()
  }

  /** The folder of the cluster; not in the data folder when the server's account could not enter that. */
  get where(): string {
    return this.#place.cluster
  }

  connectionAs(role: DatabaseRole): Connection {
    const { socketFolder: host, port } = this.#lease.server
    return { host, port, user: role === 'owner' ? OWNER_ROLE : APPLICATION_ROLE, database: OWNER_ROLE }
  }

  /** Lets go of the server; the last one out stops it. */
  async leave(): Promise<void> {
    this.#leaving.abort()
    await this.#rejoining
    const stops = !this.#choice.staysAlive && (await this.#lease.isLastOut())
    if (stops) await stopServer(this.#place, this.#lease.server)
    await this.#lease.end()
  }

  #watch(): void {
    void this.#lease.lost.then(() => {
      if (!this.#leaving.signal.aborted) this.#rejoining = this.#rejoin()
    })
  }

  /** When the server was killed, starts or joins it again, without hands and as long as it takes. */
  async #rejoin(): Promise<void> {
    const { signal } = this.#leaving
    while (!signal.aborted) {
      const lease = await attach(this.#place, this.#choice.settings ?? [], signal)
      if (lease.ok) return this.#takeOver(lease.value)
      await pause(REST_MILLIS, undefined, { ref: false, signal }).catch(() => undefined)
    }
  }

  #takeOver(lease: Lease): void {
    this.#lease = lease
    this.#watch()
  }
}

async function hold(place: Place, choice: OwnServerChoice): Promise<Result<OwnServer>> {
  const leaving = new AbortController()
  const lease = await attach(place, choice.settings ?? [], leaving.signal)
  return lease.ok ? ok(new OwnServer(place, choice, { lease: lease.value, leaving })) : lease
}

/** Finds, makes, starts or joins the package's own server of a data folder.
 *  errors: refused.data-folder, invalid.data-folder, invalid.server-version, unavailable.own-server,
 *  unavailable.database with the last line of the server's log */
export async function useOwnServer(choice: OwnServerChoice): Promise<Result<OwnServer>> {
  const place = findPlace(choice)
  if (!place.ok) return place
  const exists = hasCluster(place.value)
  if (!exists.ok) return exists
  const made = exists.value ? ok(null) : await makeCluster(place.value)
  return made.ok ? hold(place.value, choice) : made
}
