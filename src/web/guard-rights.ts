import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { RouterRoute } from 'hono/types'
import type { Problem } from '../kernel/index.js'
import { mayDo } from '../platform/index.js'
import type { Actor } from '../register/index.js'
import { leadTo, showProblem, wantsData } from './answer.js'
import type { AppParts } from './app-parts.js'
import type { Asked, Environment } from './environment.js'
import { readAnyForm } from './forms.js'
import { askingOf } from './person.js'
import { plainPath, type RouteRow, rowOf, type Who } from './routes-table.js'
import { isSecret } from './typed-form.js'

type Guard = MiddlewareHandler<Environment>

/** The route that will answer; undefined when none stands at this address. */
function routeOf(c: Asked): RouterRoute | undefined {
  return matchedRoutes(c).findLast(({ method }) => method !== 'ALL')
}

/** The parts of an address that a route names. */
function partsOf({ path }: RouterRoute, asked: string): Readonly<Record<string, string>> {
  const given = asked.split('/')
  const named = plainPath(path).split('/')
  const pairs = named.map((name, at) => [name.slice(1), given[at] ?? ''] as const)
  return Object.fromEntries(pairs.filter((_, at) => named[at]?.startsWith(':')))
}

/** Whether a person may come to a route. */
function mayCome(actor: Actor | null, who: Who, parts: Readonly<Record<string, string>>): boolean {
  if (who === 'everyone') return true
  if (actor === null || who === 'alone') return false
  if (who === 'signed-in') return true
  const area = typeof who.area === 'function' ? who.area(parts) : who.area
  // A list that is not there is told as absent by its page.
  return area === null || mayDo(actor.role, who.act, { area, isOwn: true })
}

const SIGN_IN: Problem = { code: 'refused.sign-in', message: 'Only who is signed in may come here' }

function absent(c: Asked): Response {
  return showProblem(c, { code: 'absent.page', message: `There is no page at ‘${c.req.path.slice(0, 200)}’` })
}

/** Leads to sign-in and back again. */
function leadToSignIn(c: Asked): Response {
  const back = c.var.screen.path
  return leadTo(c, back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`)
}

/** Keeps what was sent until somebody signs in; what cannot be kept is told. */
async function keepAndLead(c: Asked, { identity }: AppParts): Promise<Response> {
  const form = await readAnyForm(c)
  if (!form.ok) return showProblem(c, form.problem)
  const fields = [...form.value.fields].filter(([name]) => name !== 'key')
  if (fields.some(([name]) => isSecret(c.req.path, name))) return leadTo(c, '/sign-in')
  const kept = await identity?.keepForm({ path: c.var.screen.path, fields })
  if (kept === undefined || !kept.ok) return showProblem(c, kept?.problem ?? SIGN_IN)
  for (const line of kept.value) c.header('set-cookie', line, { append: true })
  return leadTo(c, '/sign-in?kept=yes')
}

function refuseStranger(c: Asked, parts: AppParts): Response | Promise<Response> {
  if (wantsData(c)) return showProblem(c, SIGN_IN)
  return c.req.method === 'POST' ? keepAndLead(c, parts) : leadToSignIn(c)
}

function refuse(c: Asked, row: RouteRow, parts: AppParts): Response | Promise<Response> {
  if (row.who === 'alone') return absent(c)
  if (c.var.actor === null) return refuseStranger(c, parts)
  const message = `The role ‘${c.var.actor.role}’ may not come here`
  return showProblem(c, { code: 'refused.role', message })
}

/** Lets only those through whom the table of routes names. While there is no sign-in, whoever sits here may go anywhere. */
export function guardRights(parts: AppParts): Guard {
  return async (c, next) => {
    const route = routeOf(c)
    if (c.var.person.isAlone || route === undefined) return next()
    const row = rowOf(c.req.method, route.path)
    if (row === undefined) return absent(c)
    if (mayCome(c.var.actor, row.who, partsOf(route, c.req.path))) return next()
    return refuse(c, row, parts)
  }
}

/** Answers a form whose key is not of this session with all that was typed, to be looked at and sent again. */
export function guardForms(parts: AppParts, showAgain: (c: Asked) => Promise<Response>): Guard {
  return async (c, next) => {
    const route = routeOf(c)
    const row = route && rowOf(c.req.method, route.path)
    if (c.var.person.isAlone || c.req.method !== 'POST' || row === undefined || row.isFree) return next()
    const form = await readAnyForm(c)
    const key = form.ok ? (form.value.fields.get('key') ?? '') : ''
    const { keys, identity } = parts
    if (!keys.isOurs(key) || !keys.isFor(key, c.var.person.session)) return showAgain(c)
    await next()
    if (c.req.header('cookie')?.includes('kept_form') && identity) await dropKept(c, parts)
  }
}

/** What was kept has been sent now. */
async function dropKept(c: Asked, parts: AppParts): Promise<void> {
  for (const line of (await parts.identity?.dropForm(askingOf(c, parts))) ?? [])
    c.header('set-cookie', line, { append: true })
}
