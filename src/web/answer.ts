import type { Problem, Result } from '../kernel/index.js'
import { statusOf } from '../platform/index.js'
import type { Asked } from './environment.js'
import { type Markup, markupOf } from './layout/markup.js'
import { ProblemPage } from './pages/problem/page.js'
import type { RegisterDoor } from './register-door.js'

type PageStatus = 200 | 401 | 405 | 413 | 429 | ReturnType<typeof statusOf>

/** Problems for which HTTP has a number of its own, finer than that of the family. */
const OWN_STATUS: Readonly<Record<string, PageStatus>> = {
  'refused.sign-in': 401,
  'refused.credentials': 401,
  'refused.second-factor': 401,
  'refused.method': 405,
  'invalid.too-large': 413,
  'refused.locked': 429,
}

/** The HTTP status that answers a problem of the pages. */
export function pageStatusOf(problem: Problem): PageStatus {
  return OWN_STATUS[problem.code] ?? statusOf(problem)
}

/** Whether the asker is a program that wants data, not a page. */
export function wantsData(c: Asked): boolean {
  const accept = c.req.header('accept') ?? ''
  return (
    /\.(json|csv|ics|atom|xml|txt|rss|jsonld|xlsx)$/.test(c.req.path) || accept.startsWith('application/json')
  )
}

/** Answers with a page. */
export function showPage(c: Asked, page: Markup, status: PageStatus = 200): Response {
  return c.body(markupOf(page), status, { 'content-type': 'text/html; charset=utf-8' })
}

/** A problem for programs (RFC 9457), without what is for the log only. */
function problemDocument(c: Asked, problem: Problem): Response {
  const status = pageStatusOf(problem)
  const { code, message, hint, where } = problem
  const document = { type: code, title: message, status, detail: hint, where, instance: c.var.screen.request }
  return c.body(JSON.stringify(document), status, { 'content-type': 'application/problem+json' })
}

/** What does not answer now is asked for again after so many seconds. */
export const TRY_AGAIN = '5'

/** Answers with a problem: a page for people, a document where data was asked for. */
export function showProblem(c: Asked, problem: Problem): Response {
  c.set('problem', problem)
  if (pageStatusOf(problem) === 503) c.header('retry-after', TRY_AGAIN)
  if (wantsData(c)) return problemDocument(c, problem)
  const { screen, typed } = c.var
  return showPage(c, ProblemPage({ problem, screen, typed }), pageStatusOf(problem))
}

/** Answers with what `show` makes of a value, or with the problem in its place. */
export function showResult<T>(c: Asked, result: Result<T>, show: (value: T) => Markup): Response {
  return result.ok ? showPage(c, show(result.value)) : showProblem(c, result.problem)
}

/** Answers with JSON, or with the problem in its place. */
export function showJson<T>(c: Asked, result: Result<T>): Response {
  if (!result.ok) return showProblem(c, result.problem)
  return c.body(JSON.stringify(result.value), 200, { 'content-type': 'application/json' })
}

/** Leads on to another page in the same language after a form was taken (post, redirect, get). */
export function leadTo(c: Asked, path: string): Response {
  return c.redirect(c.var.screen.href(path), 303)
}

const WITHOUT_REGISTER: Problem = {
  code: 'unavailable.register',
  message: 'There is no register behind these pages',
}

/** Answers with what is found behind the register's door, or with the problem of there being none. */
export function throughDoor(c: Asked, ask: (door: RegisterDoor) => Promise<Response>): Promise<Response> {
  const { door } = c.var
  return door === null ? Promise.resolve(showProblem(c, WITHOUT_REGISTER)) : ask(door)
}
