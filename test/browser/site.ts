import { makeLogger } from '../../src/platform/index.js'
import { type RunningServer, startServer } from '../../src/web/serve.js'
import { mustHave } from '../database/must-have.js'
import { type TestRegister, testRegister } from '../database/review-setup.js'
import { realReader } from './web-app.js'

/** A running server over a register of its own. */
export interface Site {
  readonly kept: TestRegister
  readonly at: (path: string) => string
  readonly close: () => Promise<void>
}

/** Starts the pages with the reader of the program on a free port. */
export async function openSite(): Promise<Site> {
  const kept = await testRegister()
  const parts = { register: kept.register, read: realReader(), logger: makeLogger('silent') }
  const server: RunningServer = mustHave(
    await startServer({ ...parts, config: { host: '127.0.0.1', port: 0 } }),
  )
  const close = async () => {
    await server.close()
    await kept.close()
  }
  return { kept, at: (path) => new URL(path, server.url).href, close }
}
