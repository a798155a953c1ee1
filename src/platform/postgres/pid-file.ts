import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hasLingering, isAlive, isServer } from './live.js'

/** A running server, as its own file tells.
 *  source: PostgreSQL 18, src/include/utils/pidfile.h (lines 1, 4, 5 and 8), looked up on 24 Nov 2026 */
export interface RunningServer {
  readonly pid: number
  readonly port: number
  readonly socketFolder: string
}

function pathIn(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

function parse([pid, , , port, socketFolder]: readonly string[]): RunningServer {
  return { pid: Number(pid), port: Number(port), socketFolder: socketFolder ?? '' }
}

/** The server that runs on a cluster; null when there is none, or when it has only begun to start. */
export function findRunning(cluster: string): RunningServer | null {
  const server = parse(readLines(pathIn(cluster)))
  return isServer(server.pid) && server.port > 0 && server.socketFolder !== '' ? server : null
}

/** Whether a file's first line would make PostgreSQL believe in a server that is not there: the number belongs to
 *  another program now, or to a process not yet collected, or a power cut left no number at all. */
function misleads(pid: number): boolean {
  return !(pid > 0) || (isAlive(pid) && !isServer(pid))
}

/** Removes the file of a server that is gone when it would keep a new one from starting. A file whose number is
 *  free stays, since PostgreSQL itself then checks the shared memory it names. */
export function dropStale(cluster: string): void {
  const file = pathIn(cluster)
  if (existsSync(file) && misleads(parse(readLines(file)).pid) && !hasLingering(cluster)) rmSync(file)
}
