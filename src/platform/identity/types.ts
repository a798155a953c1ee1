import type { Instant, Result } from '../../kernel/index.js'

/** What of a request tells who asks: its cookies, the browser's own name, and where it comes from.
 *  shapes: `address` null when a proxy that we may not believe stands between */
export interface Asking {
  readonly cookie: string
  readonly agent: string
  readonly address: string | null
}

/** Cookies to be set, each as a whole `Set-Cookie` line. */
export type Cookies = readonly string[]

/** Who has signed in: the name that the register knows, and which of the person's sessions this is. */
export interface SignedIn {
  readonly name: string
  readonly session: string
  readonly hasSecondFactor: boolean
  readonly cookies: Cookies
}

/** How far a person came in: all the way, or to the code of the second factor. */
export interface Entered {
  readonly name: string | null
  readonly needsCode: boolean
  readonly cookies: Cookies
}

/** One session of a person, as it is shown. */
export interface OpenSession {
  readonly id: string
  readonly agent: string
  readonly address: string
  readonly begun: Instant
  readonly used: Instant
  readonly isThis: boolean
}

/** What a person types in to sign in. */
export interface Credentials {
  readonly name: string
  readonly password: string
}

/** The second factor as it is set up: the secret for the application, and codes for when that is lost. */
export interface SecondFactor {
  readonly secret: string
  readonly address: string
  readonly recovery: readonly string[]
}

/** What a one-time code is for: the first operator, or a person's own new password. */
export interface CodePurpose {
  readonly kind: 'first' | 'person'
  /** The person's name; null for the first operator, who gives one. */
  readonly person: string | null
}

/** A one-time code, told once; only its hash is kept. */
export interface OneTimeCode {
  readonly code: string
  readonly until: Instant
}

/** What became of one who signs in now and then: for the list of persons. */
export interface PersonState {
  readonly name: string
  readonly hasSecondFactor: boolean
  readonly sessions: number
  readonly seen: Instant | null
}

/** A form that was sent while nobody was signed in any more. */
export interface KeptForm {
  readonly path: string
  readonly fields: readonly (readonly [string, string])[]
}

/** What is kept of sign-in. */
export const EVENT_KINDS = [
  'signed-in',
  'locked',
  'signed-out',
  'session-ended',
  'code-made',
  'password-set',
  'password-changed',
  'second-on',
  'second-off',
  'access-taken',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Something that happened at sign-in.
 *  shapes: `person` whom it concerns, null when nobody has the name that was typed; `by` who did it, empty for nobody known;
 *  `place` the network it came from, null when that is not known */
export interface NewEvent {
  readonly kind: EventKind
  readonly person: string | null
  readonly by: string
  readonly place: string | null
}

export interface SignInEvent extends NewEvent {
  readonly at: Instant
}

/** Which events are asked for: of or by a person, of a kind, between two days. */
export interface EventFilter {
  readonly person?: string | null
  readonly kind?: EventKind | null
  readonly from?: string | null
  readonly until?: string | null
  readonly page?: number
  readonly size?: number
}

export interface EventList {
  readonly rows: readonly SignInEvent[]
  readonly total: number
  readonly page: number
  readonly size: number
}

/** Signing in and out: what the pages and the command line know of it. */
export interface Identity {
  /** Whether anybody has a password here yet; until then whoever sits at the machine acts. */
  readonly isSetUp: () => Promise<Result<boolean>>
  readonly whoAsks: (asking: Asking) => Promise<Result<SignedIn | null>>
  readonly signIn: (given: Credentials, asking: Asking) => Promise<Result<Entered>>
  readonly enterCode: (code: string, asking: Asking) => Promise<Result<Entered>>
  readonly signOut: (asking: Asking) => Promise<Cookies>
  readonly sessionsOf: (asking: Asking) => Promise<Result<readonly OpenSession[]>>
  /** Ends one of the person's own sessions, or all but this one. */
  readonly endSession: (session: string | 'others', asking: Asking) => Promise<Result<number>>
  readonly changePassword: (given: NewPassword, asking: Asking) => Promise<Result<Cookies>>
  readonly beginSecondFactor: (password: string, asking: Asking) => Promise<Result<SecondFactor>>
  readonly confirmSecondFactor: (code: string, asking: Asking) => Promise<Result<Cookies>>
  readonly dropSecondFactor: (password: string, asking: Asking) => Promise<Result<Cookies>>
  readonly makeCode: (purpose: CodePurpose, madeBy: string) => Promise<Result<OneTimeCode>>
  readonly purposeOf: (code: string, asking: Asking) => Promise<Result<CodePurpose>>
  /** Spends a code, and gives the person the password; `also` is done between, and its problem leaves the code unspent. */
  readonly useCode: (
    used: UsedCode,
    asking: Asking,
    also: () => Promise<Result<unknown>>,
  ) => Promise<Result<null>>
  readonly personStates: () => Promise<Result<readonly PersonState[]>>
  /** The open sessions of anybody; of whoever is unknown none. */
  readonly sessionsOfPerson: (name: string) => Promise<Result<readonly OpenSession[]>>
  readonly endSessionOf: (name: string, session: string, by: string) => Promise<Result<number>>
  readonly endSessionsOf: (name: string, by: string) => Promise<Result<number>>
  /** Takes everything away that a person can sign in with. */
  readonly forgetPerson: (name: string, by: string) => Promise<Result<number>>
  /** What happened at sign-in, newest first. */
  readonly events: (filter: EventFilter) => Promise<Result<EventList>>
  readonly keepForm: (form: KeptForm) => Promise<Result<Cookies>>
  /** The form kept for this browser; it stays until it is dropped or an hour has gone by. */
  readonly keptForm: (asking: Asking) => Promise<Result<KeptForm | null>>
  readonly dropForm: (asking: Asking) => Promise<Cookies>
  /** The organisation's own sign-in by its name; null when none is set up. */
  readonly provider: string | null
  readonly isTied: (asking: Asking) => Promise<Result<boolean>>
  /** Where to send the browser for the organisation's own sign-in: to come in, or to tie that account to one's own. */
  readonly toProvider: (way: 'enter' | 'tie', asking: Asking) => Promise<Result<ToProvider>>
  /** The answer to the browser that comes back from there. */
  readonly fromProvider: (request: Request) => Promise<Response>
  /** What the keys of forms are signed with: the same after a restart, and no way back to what sessions are signed with. */
  readonly formSecret: string
  readonly close: () => Promise<void>
}

export interface NewPassword {
  readonly current: string
  readonly next: string
}

export interface UsedCode extends Credentials {
  readonly code: string
}

export interface ToProvider {
  readonly address: string
  readonly cookies: Cookies
}
