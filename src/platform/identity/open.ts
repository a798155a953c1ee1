import { createHmac } from 'node:crypto'
import { getMigrations } from 'better-auth/db/migration'
import { Kysely, PostgresDialect } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Config } from '../config.js'
import { type Connection, makePool } from '../connection.js'
import { databaseProblemOf } from '../database-problems.js'
import type { DatabaseRole } from '../database-role.js'
import { openServer } from '../server.js'
import type { Means } from './asking.js'
import { makeAuth, type OpenIdChoice } from './auth.js'
import { makeCode } from './codes.js'
import { enterCode, signIn, signOut } from './entering.js'
import { listEvents } from './events.js'
import { dropForBrowser, keepForBrowser, keptForBrowser } from './kept-cookie.js'
import { openIdentityKey } from './key.js'
import {
  endSessionOf,
  endSessionsOf,
  forgetPerson,
  isSetUp,
  personStates,
  purposeOf,
  sessionsOfPerson,
  useCode,
} from './persons.js'
import { isTied, toProvider } from './provider.js'
import { withRecord } from './recorded.js'
import { beginSecondFactor, changePassword, confirmSecondFactor, dropSecondFactor } from './second-factor.js'
import { endSession, sessionsOf, whoAsks } from './sessions.js'
import { type IdentityTables, makeTables, SCHEMA } from './tables.js'
import type { Identity } from './types.js'

/** Sign-in asks little, so few connections serve it. */
const MOST_CONNECTIONS = 4

/** What sign-in is opened with.
 *  shapes: `origin` the address under which browsers know the pages */
export interface IdentityChoice {
  readonly secret: string
  readonly origin: string
  readonly openId?: OpenIdChoice | null
  readonly now?: () => Date
}

/** Queries in our schema over a pool of its own: the library wants dates as objects, the register as text. */
function queriesIn(connection: Connection): Kysely<IdentityTables> {
  const options = [connection.options, `-c search_path=${SCHEMA}`].filter(Boolean).join(' ')
  const pool = makePool({ ...connection, options }, { max: MOST_CONNECTIONS, types: undefined })
  return new Kysely<IdentityTables>({ dialect: new PostgresDialect({ pool }) })
}

/** Makes the tables of sign-in where they lack, as the owner. */
export async function prepareIdentity(owner: Connection): Promise<void> {
  const db = queriesIn(owner)
  // The tables are the same whatever the address and the secret are.
  const { options } = makeAuth({ db, secret: 'x'.repeat(32), origin: 'http://localhost', openId: null })
  try {
    await makeTables(db as unknown as Kysely<unknown>, async () => {
      const { runMigrations } = await getMigrations(options)
      await runMigrations()
    })
  } finally {
    await db.destroy()
  }
}

/** An answer, with an exception of the database or the library as a problem. */
async function sure<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  return work.catch((error: unknown) => fail(databaseProblemOf(error)))
}

function plain<T>(work: Promise<T>): Promise<Result<T>> {
  return sure(work.then(ok))
}

function comingAndGoing(means: Means) {
  return {
    whoAsks: (asking) => plain(whoAsks(means, asking)),
    signIn: (given, asking) => sure(signIn(means, given, asking)),
    enterCode: (code, asking) => sure(enterCode(means, code, asking)),
    signOut: (asking) => signOut(means, asking),
    sessionsOf: (asking) => sure(sessionsOf(means, asking)),
    endSession: (session, asking) => sure(endSession(means, session, asking)),
    isTied: (asking) => plain(isTied(means, asking)),
    toProvider: (way, asking) => sure(toProvider(means, way, asking)),
    fromProvider: (request) => means.auth.handler(request),
  } satisfies Partial<Identity>
}

function ownAccount(means: Means) {
  return {
    changePassword: (given, asking) => sure(changePassword(means, given, asking)),
    beginSecondFactor: (password, asking) => sure(beginSecondFactor(means, password, asking)),
    confirmSecondFactor: (code, asking) => sure(confirmSecondFactor(means, code, asking)),
    dropSecondFactor: (password, asking) => sure(dropSecondFactor(means, password, asking)),
    keepForm: (form) => sure(keepForBrowser(means, form)),
    keptForm: (asking) => plain(keptForBrowser(means, asking)),
    dropForm: (asking) => dropForBrowser(means, asking),
  } satisfies Partial<Identity>
}

function ofOthers(means: Means) {
  return {
    isSetUp: () => plain(isSetUp(means)),
    makeCode: (purpose, madeBy) => plain(makeCode(means.db, purpose, { madeBy, now: means.now() })),
    purposeOf: (code, asking) => sure(purposeOf(means, code, asking)),
    useCode: (used, asking, also) => sure(useCode(means, used, asking, also)),
    personStates: () => plain(personStates(means)),
    sessionsOfPerson: (name) => plain(sessionsOfPerson(means, name)),
    endSessionOf: (name, session) => sure(endSessionOf(means, name, session)),
    endSessionsOf: (name) => plain(endSessionsOf(means, name)),
    forgetPerson: (name) => plain(forgetPerson(means, name)),
    events: (filter) => plain(listEvents(means.db, filter)),
  } satisfies Partial<Identity>
}

function formSecretOf(secret: string): string {
  return createHmac('sha256', secret).update('forms').digest('base64url')
}

/** Sign-in over a database whose tables are made. */
export function identityOver(application: Connection, choice: IdentityChoice): Identity {
  const { secret, origin, openId = null, now = () => new Date() } = choice
  const db = queriesIn(application)
  const means: Means = { auth: makeAuth({ db, secret, origin, openId }), db, origin, now }
  const provider = openId === null ? null : new URL(openId.issuer).host
  return withRecord(means, {
    ...comingAndGoing(means),
    ...ownAccount(means),
    ...ofOthers(means),
    provider,
    formSecret: formSecretOf(secret),
    close: () => db.destroy(),
  })
}

/** The connections of the settings' database, with the owner's work done. */
async function connected(
  config: Config,
): Promise<Result<{ connectionAs: (role: DatabaseRole) => Connection; leave: () => Promise<void> }>> {
  const server = await openServer(config)
  if (!server.ok) return server
  try {
    await prepareIdentity(server.value.connectionAs('owner'))
    return ok({
      connectionAs: (role) => server.value.connectionAs(role),
      leave: () => server.value.leave(),
    })
  } catch (error) {
    await server.value.leave()
    return fail(databaseProblemOf(error))
  }
}

/** The organisation's sign-in of the settings; null unless all three parts are set. */
function openIdOf({ openIdIssuer, openIdClient, openIdSecret }: Config): OpenIdChoice | null {
  if (openIdIssuer === null || openIdClient === null || openIdSecret === null) return null
  return { issuer: openIdIssuer, client: openIdClient, secret: openIdSecret }
}

/** Opens sign-in over the database of the settings; its tables are made where they lack.
 *  errors: unavailable.identity-key, those of the database */
export async function openIdentity(config: Config, origin: string): Promise<Result<Identity>> {
  const secret = openIdentityKey(config.dataFolder)
  if (!secret.ok) return secret
  const server = await connected(config)
  if (!server.ok) return server
  const choice = { secret: secret.value, origin, openId: openIdOf(config) }
  const identity = identityOver(server.value.connectionAs('application'), choice)
  const close = async () => {
    await identity.close()
    await server.value.leave()
  }
  return ok({ ...identity, close })
}
