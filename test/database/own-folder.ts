import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isServer } from '../../src/platform/postgres/live.js'
import { findRunning, type RunningServer } from '../../src/platform/postgres/pid-file.js'

/** A data folder of one test. */
export interface OwnFolder {
  readonly dataFolder: string
  readonly cluster: string
  readonly running: () => RunningServer | null
  /** Removes it, after killing what a failed test may have left there. */
  readonly drop: () => Promise<void>
}

async function stopRest(cluster: string): Promise<void> {
  const server = findRunning(cluster)
  if (!server) return
  process.kill(server.pid, 'SIGQUIT')
  while (isServer(server.pid)) await pause(10)
  rmSync(server.socketFolder, { recursive: true, force: true })
}

/** A fresh data folder that root's server account can enter. */
export function makeOwnFolder(): OwnFolder {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kelisim-own-'))
  chmodSync(dataFolder, process.getuid?.() === 0 ? 0o711 : 0o700)
  const cluster = join(dataFolder, 'postgres')
  const drop = async () => {
    await stopRest(cluster)
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
  return { dataFolder, cluster, running: () => findRunning(cluster), drop }
}
