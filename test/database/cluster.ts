import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { isAlive, isServer } from '../../src/platform/postgres/live.js'
import { findRunning } from '../../src/platform/postgres/pid-file.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of this run's database server, which the first test that needs one starts. */
    readonly clusterFolder: string
  }
}

const NAME = /^kelisim-test-(\d+)$/

/** Stops the server of a run without ado, since its data are thrown away with it. */
async function stop(folder: string): Promise<void> {
  const server = findRunning(join(folder, 'postgres'))
  if (!server) return
  process.kill(server.pid, 'SIGQUIT')
  while (isServer(server.pid)) await pause(10)
  rmSync(server.socketFolder, { recursive: true, force: true })
}

async function drop(folder: string): Promise<void> {
  await stop(folder)
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}

/** Runs that were killed could not clean up; the next run does, as far as it may. */
async function dropAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const run = NAME.exec(name)?.[1]
    if (run !== undefined && !isAlive(Number(run))) await drop(join(tmpdir(), name)).catch(() => undefined)
  }
}

/** Names this run's cluster for all test files, and removes it after the last one, if any test started it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(tmpdir(), `kelisim-test-${process.pid}`)
  project.provide('clusterFolder', folder)
  await dropAbandoned()
  return () => drop(folder)
}
