import type { Command } from 'commander'
import { ok, type Result } from '../../kernel/index.js'
import { openIdentity } from '../../platform/identity/index.js'
import {
  type Config,
  closeOnceAtEnd,
  type Identity,
  loadDictionaries,
  makeLogger,
  readConfig,
} from '../../platform/index.js'
import { makeCheckedReader, type Reader } from '../../reading/index.js'
import { openRegister, type Register, signDaily } from '../../register/index.js'
import { postLetters, type RunningServer, startServer } from '../../web/serve.js'
import { fill } from '../fill.js'
import { remark, say } from '../say.js'
import type { Outcome, Session } from '../session.js'

interface ServeOptions {
  readonly port?: string
  readonly host?: string
}

/** States `serve`. */
export function declare(command: Command, session: Session): void {
  const { words } = session
  command
    .option('--port <number>', words['option.port'])
    .option('--host <address>', words['option.host'])
    .action(async (options: ServeOptions) => session.finish(await serve(options, session)))
}

async function serve({ port, host }: ServeOptions, session: Session): Promise<Outcome> {
  const { terminal, globals } = session
  const config = readConfig(terminal.environment, { dataFolder: globals.data, port, host })
  if (!config.ok) return config
  const reader = openReader()
  if (!reader.ok) return reader
  const register = await openRegister(config.value)
  if (!register.ok) return register
  const identity = await openIdentity(config.value, originOf(config.value))
  if (!identity.ok) {
    await register.value.close()
    return identity
  }
  closeOnceAtEnd(identity.value.close)
  const server = await start(config.value, reader.value, {
    register: register.value,
    identity: identity.value,
  })
  if (server.ok) {
    signAndPostHourly(config.value, register.value)
    return tell(server.value, session)
  }
  await register.value.close()
  return server
}

/** How often a server that runs for days looks whether the work of a day is still to be done, in milliseconds. */
const HOUR = 3_600_000

/** Opening signs the first checkpoint of a day; a server that stays open signs those of the days after. Letters go out on the
 *  first hour of a day, and then to those who wish one since. */
function signAndPostHourly(config: Config, register: Register): void {
  const work = async () => {
    await register.act({ name: 'Kelisim', role: 'operator' }, signDaily)
    await postLetters(config, register)
  }
  setInterval(work, HOUR).unref()
}

function openReader(): Result<Reader> {
  const dictionaries = loadDictionaries()
  return dictionaries.ok ? makeCheckedReader(dictionaries.value) : dictionaries
}

/** The address under which browsers know the pages; this machine's own when none is set. */
function originOf({ origin, port }: Config): string {
  return origin ?? `http://localhost:${port}`
}

interface Kept {
  readonly register: Register
  readonly identity: Identity
}

function start(config: Config, { read, trace }: Reader, kept: Kept): Promise<Result<RunningServer>> {
  return startServer({ config, read, explain: trace, ...kept, logger: makeLogger(config.logLevel) })
}

/** Tells where the pages are; a signal closes what was opened last first: the pages, then the database. */
async function tell(server: RunningServer, session: Session): Promise<Outcome> {
  const { words } = session
  closeOnceAtEnd(server.close)
  await say(`${fill(words['serve.address'], { address: server.url })}\n`, session)
  remark(`${server.notice}. ${words['serve.stop']}`, session)
  return ok(0)
}
