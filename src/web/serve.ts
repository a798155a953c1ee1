/**
 * The pages: drawn by the server, working without script, reached by the command line through this door.
 * It decides nothing about the domain: it asks and tells the register through `register-door.ts`.
 * Start with `app.tsx` (how the app is built of its parts), then `screen.ts` and `pages/reading/page.tsx`;
 * each page has `page.tsx`, `routes.tsx`, `examples.ts`, and its words in `languages/<lang>/screen/`.
 */
import { randomBytes } from 'node:crypto'
import type { Server, ServerOptions } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { type Clock, fail, ok, type Problem, type Result } from '../kernel/index.js'
import { type Config, type Identity, type Logger, systemClock } from '../platform/index.js'
import { type Actor, type Register, verifyJournal } from '../register/index.js'
import type { Read } from '../statements/index.js'
import { buildApp } from './app.js'
import type { AppParts } from './app-parts.js'
import type { WebApp } from './environment.js'
import { makeFormKeys } from './form-keys.js'
import { ROOM, type Room } from './hearing.js'
import { makeJournalWatch, watchDaily } from './journal-watch.js'
import { type DailyRound, writeDailyLetters } from './letters/daily.js'
import { openMail } from './letters/mail.js'
import { openDoor } from './open-door.js'
import type { Explain } from './pages/reading/why.js'
import { readSamples } from './samples.js'
import { readStaticFiles } from './static-files.js'
import type { Capacity } from './turns.js'
import { warmUp } from './warm-up.js'

/** What a server is started with.
 *  shapes: `register` null to read texts only; `actor` who sits at this machine, until there is sign-in */
export interface ServerParts {
  readonly config: Pick<Config, 'host' | 'port'> & Partial<Pick<Config, 'origin' | 'proxied' | 'fetchInside'>>
  readonly register: Register | null
  readonly read: Read
  /** The reader's trace. */
  readonly explain?: Explain
  readonly logger: Logger
  readonly clock?: Clock
  readonly actor?: Actor
  /** Signing in; without it whoever sits at this machine acts. */
  readonly identity?: Identity | null
  /** What is worked on at once; left out for the usual capacity. */
  readonly capacity?: Capacity
  /** What forms may take while they are heard; left out for the usual room. */
  readonly room?: Room
}

/** What letters are sent with. */
export type LetterSettings = Pick<Config, 'origin' | 'smtpUrl' | 'mailFrom'>

/** A server that listens; `notice` says to whom it answers and why. */
export interface RunningServer {
  readonly url: string
  readonly notice: string
  readonly close: () => Promise<void>
}

/** Who acts until there is sign-in: whoever sits at this machine, with the rights of the secretariat. */
const LOCAL_ACTOR: Actor = { name: 'local', role: 'secretariat' }

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

const ALONE = 'Nobody has an account here yet, so the pages answer on this machine only'
const SIGNED = 'The pages ask for signing in; the portal under /p does not'

/** How long open connections may go on after the server was asked to close, in milliseconds. */
const PATIENCE = 3_000

function notLoopback(host: string, why: string, hint: string): Result<never> {
  return fail({
    code: 'refused.address',
    message: `The server may not listen on ‘${host}’: ${why}`,
    hint,
    where: { field: 'HOST' },
  })
}

/** Beyond this machine only those are let in who sign in, at an address that is known.
 *  errors: refused.address */
function checkHost({ config }: ServerParts, isSetUp: boolean): Result<null> {
  const { host, origin = null } = config
  if (LOOPBACK.has(host)) return ok(null)
  if (!isSetUp) return notLoopback(host, ALONE.toLowerCase(), 'Make the first account: kelisim user code')
  if (origin !== null) return ok(null)
  return notLoopback(
    host,
    'it is not said under which address',
    'Set KELISIM_ORIGIN, such as https://register.example',
  )
}

function portProblem(error: NodeJS.ErrnoException, port: number): Problem {
  const why = error.code === 'EADDRINUSE' ? 'is used by another program' : `cannot be used (${error.code})`
  return {
    code: 'unavailable.port',
    message: `Port ${port} ${why}`,
    hint: `Stop that program, or choose a free port: PORT=${port + 1}`,
    where: { field: 'PORT' },
    cause: error,
  }
}

function listen(server: Server, host: string, port: number): Promise<Result<number>> {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(fail(portProblem(error, port))))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(ok(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/** Stops listening, lets begun answers end, and cuts what is still open after a while. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** Pause between two stretches of the daily walk along the journal, in milliseconds, so that readers are answered meanwhile. */
const REST = 20
const rest = () => new Promise<void>((resolve) => setTimeout(resolve, REST))

/** How often it is looked who sends too slowly, in milliseconds. */
const CHECKS = 10_000

/** What serves the pages, and the pages once more beside it, whose answers take nobody's turn. */
interface Made {
  readonly beside: WebApp
  readonly server: Server
}

/** Who sends a request too slowly is cut off, so that nobody holds the room of others for long. */
function slowest({ sending }: Room): ServerOptions {
  return { requestTimeout: sending, connectionsCheckingInterval: Math.min(CHECKS, sending) }
}

async function makeServer(parts: ServerParts): Promise<Made> {
  const { register, read, explain, logger, clock = systemClock, actor = LOCAL_ACTOR } = parts
  const { config, identity = null } = parts
  const random = (count: number) => randomBytes(count)
  const watch = makeJournalWatch(clock)
  if (register !== null) watchDaily(watch, () => register.ask((db) => verifyJournal(db, rest)))
  const appParts: AppParts = {
    read,
    explain,
    openDoor: register === null ? null : (who) => openDoor(register, who, read),
    actor,
    clock,
    random,
    keys: makeFormKeys(random, identity?.formSecret),
    samples: await readSamples(),
    files: await readStaticFiles(),
    logger,
    identity,
    origin: config.origin ?? null,
    proxied: config.proxied ?? false,
    fetches: { inside: config.fetchInside ?? [] },
    watch,
    capacity: parts.capacity,
    room: parts.room,
  }
  const serverOptions = slowest(parts.room ?? ROOM)
  const server: unknown = createAdaptorServer({ fetch: buildApp(appParts).fetch, serverOptions })
  return { beside: buildApp(appParts), server: server as Server }
}

/** Writes and sends the daily letters of those who wish one; nothing is done twice. */
export function postLetters(config: LetterSettings, register: Register): Promise<Result<DailyRound>> {
  const { origin } = config
  return writeDailyLetters({ register, clock: systemClock, send: openMail(config), origin })
}

/** Makes ready what the first crowd would wait for; gives what stops it. */
function makeReady({ register, clock = systemClock }: ServerParts, beside: WebApp, url: string) {
  if (register === null) return async () => undefined
  return warmUp({ register, app: beside, url, today: clock().slice(0, 10) })
}

/** Starts the pages: on the loopback, or, once somebody has an account, where the settings say.
 *  errors: refused.address, unavailable.port, those of the database */
export async function startServer(parts: ServerParts): Promise<Result<RunningServer>> {
  const { host, port } = parts.config
  const isSetUp = (await parts.identity?.isSetUp()) ?? ok(false)
  if (!isSetUp.ok) return isSetUp
  const allowed = checkHost(parts, isSetUp.value)
  if (!allowed.ok) return allowed
  const { beside, server } = await makeServer(parts)
  const listening = await listen(server, host, port)
  if (!listening.ok) return listening
  const shown = host === '::1' ? '[::1]' : host
  const url = parts.config.origin ? `${parts.config.origin}/` : `http://${shown}:${listening.value}/`
  const stop = makeReady(parts, beside, url)
  const close = async () => void (await Promise.all([stop(), closeServer(server)]))
  return ok({ url, notice: isSetUp.value ? SIGNED : ALONE, close })
}
