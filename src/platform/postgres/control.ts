import { ok, type Result } from '../../kernel/index.js'
import { turnLog } from './log-file.js'
import type { Place } from './place.js'
import { run } from './run.js'
import { dropSocketFolder, ensureSocketFolder } from './socket-folder.js'

const START_SECONDS = '15'
const STOP_SECONDS = '60'

/** How a server runs: no port at all; what is not said here is PostgreSQL's default, so fsync is on. */
function serverOptions(socketFolder: string, further: readonly string[]): string {
  const settings = [
    "listen_addresses=''",
    `unix_socket_directories='${socketFolder}'`,
    'unix_socket_permissions=0700',
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

/** Stops the server without waiting for its clients, and comes back when it is gone. */
export async function stopServer(place: Place): Promise<void> {
  const args = ['stop', '-D', place.cluster, '-m', 'fast', '-w', '-t', STOP_SECONDS, '-s']
  await run(place, { program: place.binaries.pgCtl, args })
  dropSocketFolder(place)
}
