import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { username } from 'better-auth/plugins/username'
import { foldedName } from './names.js'
import type { IdentityDatabase } from './tables.js'

/** The sign-in of an organisation, by OpenID Connect. */
export interface OpenIdChoice {
  readonly issuer: string
  readonly client: string
  readonly secret: string
}

/** What the library is set up with.
 *  shapes: `origin` the address under which browsers know the pages */
export interface AuthChoice {
  readonly db: IdentityDatabase
  readonly secret: string
  readonly origin: string
  readonly openId: OpenIdChoice | null
}

/** A session ends after so many seconds without a request, and in any case after the longer time.
 *  source: reliability H15 of the requirements: idle 30 minutes, absolute 12 hours */
const IDLE_SECONDS = 30 * 60
export const LONGEST_MILLIS = 12 * 60 * 60 * 1000
/** A request within this time of the last does not write that the session was used. */
const USED_SECONDS = 60
const CODE_SECONDS = 5 * 60
const RECOVERY_CODES = 10
const RECOVERY_LENGTH = 10
const LONGEST_NAME = 500
/** Our own rules say more about passwords (`password.ts`); these are for what gets past them. */
const LONGEST_PASSWORD = 512

/** The library reads the address of a request from here, where only we write it. */
export const ADDRESS_HEADER = 'x-kelisim-address'

/** Where the library's own routes would stand; only the way back from an organisation's sign-in is open. */
export const BASE_PATH = '/sign-in/with'

/** The name under which the library knows the organisation's sign-in. */
export const PROVIDER = 'openid'

/** Browsers keep a `__Host-` cookie to this host, over TLS only; without TLS that name is not allowed. */
export function cookiePrefixOf(origin: string): string {
  return origin.startsWith('https:') ? '__Host-kelisim' : 'kelisim'
}

function openIdPlugin({ issuer, client, secret }: OpenIdChoice) {
  return genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        clientId: client,
        clientSecret: secret,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        pkce: true,
        scopes: ['openid'],
        disableSignUp: true,
        disableImplicitSignUp: true,
        // Persons are known by the provider's subject alone; the library wants a mail address of everybody.
        mapProfileToUser: (profile) => ({
          email: `${profile.sub}@openid.invalid`,
          name: String(profile.sub),
        }),
      },
    ],
  })
}

const namePlugin = () =>
  username({
    minUsernameLength: 1,
    maxUsernameLength: LONGEST_NAME,
    usernameNormalization: foldedName,
    usernameValidator: () => true,
    displayUsername: false,
  })

const codePlugin = () =>
  twoFactor({
    issuer: 'Kelisim',
    twoFactorCookieMaxAge: CODE_SECONDS,
    backupCodeOptions: { amount: RECOVERY_CODES, length: RECOVERY_LENGTH, storeBackupCodes: 'encrypted' },
  })

/** The library, set up: sessions in our database, no telemetry, no log of its own, no sign-up. */
export function makeAuth({ db, secret, origin, openId }: AuthChoice) {
  const isSecure = origin.startsWith('https:')
  return betterAuth({
    appName: 'Kelisim',
    baseURL: origin,
    basePath: BASE_PATH,
    secret,
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: LONGEST_PASSWORD },
    session: { expiresIn: IDLE_SECONDS, updateAge: USED_SECONDS },
    verification: { storeIdentifier: 'hashed' },
    account: {
      accountLinking: {
        enabled: true,
        disableImplicitLinking: true,
        allowDifferentEmails: true,
        trustedProviders: [PROVIDER],
      },
    },
    advanced: {
      cookiePrefix: cookiePrefixOf(origin),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [namePlugin(), codePlugin(), ...(openId === null ? [] : [openIdPlugin(openId)])],
  })
}

export type Auth = ReturnType<typeof makeAuth>
