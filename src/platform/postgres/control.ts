import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result } from '../../kernel/index.js'
import { isServer } from './live.js'
import { turnLog } from './log-file.js'
import type { RunningServer } from './pid-file.js'
import type { Place } from './place.js'
import { run } from './run.js'
import { dropSocketFolder, ensureSocketFolder } from './socket-folder.js'

const START_SECONDS = '15'
const STOP_MILLIS = 60_000

/** How a server runs: no port at all; what is not said here is PostgreSQL's default, so fsync is on. */
function serverOptions(socketFolder: string, further: readonly string[]): string {
  const settings = [
    "listen_addresses=''",
    `unix_socket_directories='${socketFolder}'`,
    'unix_socket_permissions=0700',
    // Data lie on disks without heads and mostly in memory: a look-up costs little more than reading on.
    'random_page_cost=1.1',
    'work_mem=16MB',
    ...further,
  ]
  return settings.map((setting) => `-c ${setting}`).join(' ')
}

/** Starts the server; whether it runs is seen from its file, since another process may have been faster. */
export async function startServer(place: Place, further: readonly string[]): Promise<Result<null>> {
  const socketFolder = ensureSocketFolder(place)
  if (!socketFolder.ok) return socketFolder
  turnLog(place.log)
  const options = serverOptions(socketFolder.value, further)
  const args = ['start', '-D', place.cluster, '-w', '-t', START_SECONDS, '-s', '-l', place.log, '-o', options]
  await run(place, { program: place.binaries.pgCtl, args })
  return ok(null)
}

/** Stops a server without waiting for its clients, and comes back when it is gone. Its number is watched, not the
 *  file in the folder (as pg_ctl does): the next process may have started another server there already. */
export async function stopServer(place: Place, { pid }: RunningServer): Promise<void> {
  if (isServer(pid)) process.kill(pid, 'SIGINT')
  const until = performance.now() + STOP_MILLIS
  while (isServer(pid) && performance.now() < until) await pause(10)
  dropSocketFolder(place)
}
