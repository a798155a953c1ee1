import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { ok } from '../kernel/index.js'
import { type ScreenLanguage, screenWords } from '../languages/index.js'
import { type JournalTip, journalTip } from '../register/index.js'
import { chosenActor } from './acting.js'
import { showProblem, wantsData } from './answer.js'
import type { AppParts } from './app-parts.js'
import { takeDone } from './done.js'
import type { Asked, Environment } from './environment.js'
import { chooseLanguage, LANGUAGE_COOKIE, properPath, splitPath } from './languages.js'
import { chosenPair } from './pair-chosen.js'
import { personOf } from './person.js'
import { makeScreen } from './screen.js'
import { NOBODY, type Person, PUBLIC } from './who.js'

type Guard = MiddlewareHandler<Environment>

const SELF = ["'self'"]
const NONE = ["'none'"]
const YEAR = 365 * 24 * 60 * 60

const POLICY = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  styleSrc: SELF,
  imgSrc: [...SELF, 'data:'],
  connectSrc: SELF,
  formAction: SELF,
  frameAncestors: NONE,
  baseUri: NONE,
}

/** Browsers that came once over TLS come no other way for a year.
 *  source: ASVS 5.0, 3.4.1, at level 2: a year at least, with what lies below the host */
const ONLY_TLS = `max-age=${YEAR}; includeSubDomains`

function isSecure(origin: string | null | undefined): boolean {
  return origin?.startsWith('https:') === true
}

/** Headers of every answer (reliability H7): nothing from elsewhere, no inline script, no frame.
 *  The referrer stays inside: with none at all, browsers would send forms with the origin `null`. */
export function guardHeaders({ origin }: Pick<AppParts, 'origin'>): Guard {
  return secureHeaders({
    contentSecurityPolicy: POLICY,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: isSecure(origin) ? ONLY_TLS : false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  })
}

const withSecure = (line: string) => (/;\s*secure(?:;|$)/i.test(line) ? line : `${line}; Secure`)

/** Where the pages stand under TLS, no cookie goes another way. */
export function guardCookies({ origin }: Pick<AppParts, 'origin'>): Guard {
  return async (c, next) => {
    await next()
    const lines = isSecure(origin) ? c.res.headers.getSetCookie() : []
    if (lines.length > 0) c.res.headers.delete('set-cookie')
    for (const line of lines) c.res.headers.append('set-cookie', withSecure(line))
  }
}

/** Names that mean this machine, as browsers write them in the Host header. */
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Refuses requests that reached us under another name, as pages of other sites can arrange (DNS rebinding).
 *  shapes: `origin` the address under which browsers know the pages besides this machine's own names */
export function guardAddress({ origin }: Pick<AppParts, 'origin'>): Guard {
  const known = origin ? new URL(origin).hostname : null
  return async (c, next) => {
    const { hostname } = new URL(c.req.url)
    if (OWN_NAMES.has(hostname) || hostname === known) return next()
    return showProblem(c, { code: 'refused.address', message: `This server is not called ‘${hostname}’` })
  }
}

/** Leads addresses under another name of a language, `/uz/…`, to the proper one; not for ever, for scripts may change. */
export const guardLanguage: Guard = async (c, next) => {
  const url = new URL(c.req.url)
  const proper = properPath(url.pathname)
  return proper === null ? next() : c.redirect(proper + url.search, 307)
}

/** Refuses forms of other sites; behind a proxy our own forms bear the address that browsers know. */
export function guardOrigin({ origin: known }: Pick<AppParts, 'origin'>): Guard {
  const sameOrigin = csrf({ origin: (told, c) => told === new URL(c.req.url).origin || told === known })
  return async (c, next) => {
    try {
      return await sameOrigin(c, next)
    } catch (error) {
      if (!(error instanceof HTTPException) || error.status !== 403) throw error
      return showProblem(c, { code: 'refused.origin', message: 'The form was sent from another site' })
    }
  }
}

/** The language of a page, as its address, the browser or an earlier choice tells it. */
function languageOf(c: Asked, told: ScreenLanguage | null): ScreenLanguage {
  const cookie = getCookie(c, LANGUAGE_COOKIE)
  return chooseLanguage({ path: told, cookie, accept: c.req.header('accept-language') })
}

function rememberLanguage(c: Asked, told: ScreenLanguage | null): void {
  if (told && told !== getCookie(c, LANGUAGE_COOKIE))
    setCookie(c, LANGUAGE_COOKIE, told, { sameSite: 'Lax', httpOnly: true, path: '/', maxAge: YEAR })
}

interface ForWhom {
  readonly person: Person
  readonly language: ScreenLanguage
  readonly tip: JournalTip | null
  /** The number of the request. */
  readonly request: string
  /** Whether it is known who asks, so that the page may tell what that person just did. */
  readonly isGreeted: boolean
}

/** How far the journal goes, for the foot of a page; programs and files are not told. */
async function tipFor(c: Asked, { openDoor }: AppParts): Promise<JournalTip | null> {
  if (openDoor === null || c.req.method === 'POST' || wantsData(c)) return null
  const tip = await openDoor(PUBLIC).ask(async (db) => ok(await journalTip(db)))
  return tip.ok ? tip.value : null
}

/** The whole address of a page in its language, under the name that browsers know. */
function addressOf(c: Asked, { origin }: Pick<AppParts, 'origin'>, language: ScreenLanguage): string {
  const url = new URL(c.req.url)
  return `${origin ?? url.origin}/${language}${splitPath(url.pathname).path}${url.search}`
}

/** What a page is drawn with for this person. */
function screenFor(c: Asked, parts: AppParts, told: ForWhom) {
  const { person, language, tip, request } = told
  const { files, keys, openDoor, watch } = parts
  const url = new URL(c.req.url)
  const { actor, isAlone, waiting, session } = person
  return makeScreen({
    language,
    words: screenWords(language),
    path: splitPath(url.pathname).path + url.search,
    request,
    get formKey() {
      return keys.issue(session)
    },
    actor: actor?.name ?? '',
    keeps: openDoor !== null,
    version: files.version,
    pair: chosenPair(c),
    done: told.isGreeted ? takeDone(c) : null,
    isAlone,
    role: isAlone ? null : (actor?.role ?? null),
    waiting,
    acting: actor,
    brokenAt: watch?.seen()?.verdict.broken?.number ?? null,
    tip,
    address: addressOf(c, parts, language),
  })
}

/** Gives each request its number, its language and the words of it, and asks the register nothing. */
export function dressRequests(parts: AppParts): Guard {
  const { random, identity = null } = parts
  return async (c, next) => {
    const told = splitPath(new URL(c.req.url).pathname).language
    const language = languageOf(c, told)
    const request = Buffer.from(random(6)).toString('hex')
    const person = { ...NOBODY, isAlone: identity === null }
    c.set('person', person)
    c.set('actor', null)
    c.set('door', null)
    c.set('screen', screenFor(c, parts, { person, language, request, tip: null, isGreeted: false }))
    c.header('x-request-number', request)
    c.header('content-language', language)
    c.header('cache-control', 'no-store')
    rememberLanguage(c, told)
    await next()
  }
}

/** Finds out who asks, and opens the register as far as that person may have it. */
export function greetPersons(parts: AppParts): Guard {
  const { openDoor, actor } = parts
  return async (c, next) => {
    if (isFile(c)) return next()
    const { language, request } = c.var.screen
    const person = await personOf(c, parts, chosenActor(c, actor))
    const tip = await tipFor(c, parts)
    c.set('person', person)
    c.set('actor', person.actor)
    c.set('door', openDoor === null ? null : openDoor(person.actor ?? PUBLIC))
    c.set('screen', screenFor(c, parts, { person, language, request, tip, isGreeted: true }))
    for (const line of person.cookies) c.header('set-cookie', line, { append: true })
    if (person.problem !== null) return showProblem(c, person.problem)
    await next()
  }
}

/** Whether a file of the pages is asked for, which costs nothing. */
export function isFile(c: Asked): boolean {
  return c.req.path.startsWith('/static/')
}
