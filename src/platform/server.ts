import { ok, type Result } from '../kernel/index.js'
import type { Config } from './config.js'
import type { DatabaseServer } from './database-server.js'
import { useOwnServer } from './embedded.js'
import { openForeignServer } from './foreign.js'

/** The server of the settings: the one DATABASE_URL names, else the package's own, started when it must be. */
export async function openServer(config: Config): Promise<Result<DatabaseServer>> {
  if (config.databaseUrl !== null) return openForeignServer(config.databaseUrl)
  const server = await useOwnServer({ dataFolder: config.dataFolder })
  return server.ok ? ok(server.value) : server
}
