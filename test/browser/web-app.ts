import { randomBytes } from 'node:crypto'
import { type Identity, loadDictionaries, makeLogger } from '../../src/platform/index.js'
import { makeReader } from '../../src/reading/index.js'
import type { Register } from '../../src/register/index.js'
import type { Edition, Read } from '../../src/statements/index.js'
import { buildApp } from '../../src/web/app.js'
import type { AppParts } from '../../src/web/app-parts.js'
import type { WebApp } from '../../src/web/environment.js'
import { makeFormKeys } from '../../src/web/form-keys.js'
import { makeJournalWatch } from '../../src/web/journal-watch.js'
import { openDoor } from '../../src/web/open-door.js'
import { readSamples } from '../../src/web/samples.js'
import { readStaticFiles } from '../../src/web/static-files.js'
import { mustHave } from '../database/must-have.js'
import { CLAIMS, readerOf } from '../database/review-setup.js'

const ACTOR = { name: 'local', role: 'secretariat' } as const

/** The reader that the program has. */
export function realReader(): Read {
  return mustHave(makeReader(mustHave(loadDictionaries()))).read
}

function realTrace(edition: Edition) {
  return mustHave(makeReader(mustHave(loadDictionaries()))).trace(edition)
}

/** An app over a register, or over none; the reader is the one given, else that of the claims by hand. */
export function testApp(
  register: Register | null,
  read: Read = readerOf(CLAIMS),
  identity: Identity | null = null,
  origin: string | null = null,
): Promise<WebApp> {
  return appWith(register, { read, identity, origin })
}

/** An app over a register, or over none, of which some parts are given. */
export async function appWith(register: Register | null, given: Partial<AppParts>): Promise<WebApp> {
  const random = (count: number) => randomBytes(count)
  const clock = () => '2026-11-25T12:00:00.000Z'
  const { read = readerOf(CLAIMS), identity } = given
  return buildApp({
    read,
    explain: realTrace,
    openDoor: register === null ? null : (actor) => openDoor(register, actor, read),
    actor: ACTOR,
    clock,
    watch: makeJournalWatch(clock),
    random,
    keys: makeFormKeys(random, identity?.formSecret),
    samples: await readSamples(),
    files: await readStaticFiles(),
    logger: makeLogger('silent'),
    ...given,
  })
}

/** What came back, with its markup. */
export interface Shown {
  readonly status: number
  readonly text: string
  readonly response: Response
  readonly location: string
}

async function shownOf(response: Response): Promise<Shown> {
  const location = response.headers.get('location') ?? ''
  return { status: response.status, text: await response.text(), response, location }
}

/** Asks for a page. */
export async function open(app: WebApp, path: string, headers: Record<string, string> = {}): Promise<Shown> {
  return shownOf(await app.request(path, { headers }))
}

/** The key that a page gave its first writing form. */
export function keyOn({ text }: Shown): string {
  return /name="key" value="([^"]+)"/.exec(text)?.[1] ?? ''
}

/** Sends a form as a page of this server would. */
export async function send(
  app: WebApp,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Record<string, string> = { origin: 'http://localhost' },
): Promise<Shown> {
  return shownOf(await app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers }))
}
