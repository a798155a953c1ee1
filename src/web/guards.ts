import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { screenWords } from '../languages/index.js'
import { chosenActor } from './acting.js'
import { showProblem } from './answer.js'
import type { AppParts } from './app-parts.js'
import { takeDone } from './done.js'
import type { Environment } from './environment.js'
import { chooseLanguage, LANGUAGE_COOKIE, properPath, splitPath } from './languages.js'
import { makeScreen } from './screen.js'

type Guard = MiddlewareHandler<Environment>

const SELF = ["'self'"]
const NONE = ["'none'"]
const YEAR = 365 * 24 * 60 * 60

/** Headers of every answer (reliability H7): nothing from elsewhere, no inline script, no frame.
 *  The referrer stays inside: with none at all, browsers would send forms with the origin `null`. */
export const guardHeaders: Guard = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    imgSrc: [...SELF, 'data:'],
    connectSrc: SELF,
    formAction: SELF,
    frameAncestors: NONE,
    baseUri: NONE,
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
})

/** Names that mean this machine, as browsers write them in the Host header. */
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Refuses requests that reached us under another name, as pages of other sites can arrange (DNS rebinding). */
export const guardAddress: Guard = async (c, next) => {
  const { hostname } = new URL(c.req.url)
  if (OWN_NAMES.has(hostname)) return next()
  return showProblem(c, { code: 'refused.address', message: `This server is not called ‘${hostname}’` })
}

/** Leads addresses under another name of a language, `/uz/…`, to the proper one; not for ever, for scripts may change. */
export const guardLanguage: Guard = async (c, next) => {
  const url = new URL(c.req.url)
  const proper = properPath(url.pathname)
  return proper === null ? next() : c.redirect(proper + url.search, 307)
}

const sameOrigin = csrf()

/** Refuses forms of other sites. */
export const guardOrigin: Guard = async (c, next) => {
  try {
    return await sameOrigin(c, next)
  } catch (error) {
    if (!(error instanceof HTTPException) || error.status !== 403) throw error
    return showProblem(c, { code: 'refused.origin', message: 'The form was sent from another site' })
  }
}

/** Gives each request its number, its language and the words of it. */
export function dressRequests({ files, keys, random, actor, openDoor }: AppParts): Guard {
  return async (c, next) => {
    const url = new URL(c.req.url)
    const told = splitPath(url.pathname)
    const cookie = getCookie(c, LANGUAGE_COOKIE)
    const accept = c.req.header('accept-language')
    const language = chooseLanguage({ path: told.language, cookie, accept })
    const request = Buffer.from(random(6)).toString('hex')
    const who = chosenActor(c, actor)
    c.set('actor', who)
    c.set('door', openDoor === null ? null : openDoor(who))
    c.set(
      'screen',
      makeScreen({
        language,
        words: screenWords(language),
        path: told.path + url.search,
        request,
        formKey: keys.issue(),
        actor: who.name,
        keeps: openDoor !== null,
        version: files.version,
        done: takeDone(c),
      }),
    )
    c.header('x-request-number', request)
    c.header('content-language', language)
    c.header('cache-control', 'no-store')
    if (told.language && told.language !== cookie)
      setCookie(c, LANGUAGE_COOKIE, language, { sameSite: 'Lax', httpOnly: true, path: '/', maxAge: YEAR })
    await next()
  }
}
