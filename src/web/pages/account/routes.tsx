import type { Problem, Result } from '../../../kernel/index.js'
import type { Cookies, Identity, SecondFactor } from '../../../platform/index.js'
import { leadTo, pageStatusOf, showPage, showProblem } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { readForm } from '../../forms.js'
import { askingOf } from '../../person.js'
import { nextStep } from '../problem/page.js'
import { AccountPage, type ShownAccount } from './page.js'

const FIELDS = /^(key|session|current|next|code)$/
const AWAY: Problem = { code: 'absent.page', message: 'Nobody has an account here' }

interface More {
  readonly setUp?: SecondFactor
  readonly problem?: Problem
  /** The field that the problem belongs to. */
  readonly at?: string
  readonly toProvider?: string
  readonly isConfirming?: boolean
}

async function show(c: Asked, identity: Identity, parts: AppParts, more: More = {}): Promise<Response> {
  const sessions = await identity.sessionsOf(askingOf(c, parts))
  if (!sessions.ok) return showProblem(c, sessions.problem)
  const { problem, at = 'current', setUp = null, toProvider = null, isConfirming = false } = more
  const isTied = identity.provider === null ? null : await identity.isTied(askingOf(c, parts))
  const shown: ShownAccount = {
    name: c.var.screen.actor,
    sessions: sessions.value,
    hasSecondFactor: c.var.person.hasSecondFactor,
    setUp,
    isConfirming,
    provider: identity.provider,
    isTied: isTied?.ok === true && isTied.value,
    isTieRefused: c.req.query('failed') === 'openid',
    toProvider,
    problems: problem ? [{ field: at, message: nextStep(problem, c.var.screen) }] : [],
  }
  if (problem) c.set('problem', problem)
  return showPage(
    c,
    <AccountPage shown={shown} screen={c.var.screen} />,
    problem ? pageStatusOf(problem) : 200,
  )
}

/** One field of what was sent. */
async function fieldOf(c: Asked, name: string): Promise<string> {
  const form = await readForm(c, FIELDS)
  return form.ok ? (form.value.fields.get(name) ?? '') : ''
}

/** Takes the cookies of what was done and leads back, or shows the problem at its field. */
function settle(
  c: Asked,
  identity: Identity,
  parts: AppParts,
  { done, at }: { readonly done: Result<Cookies>; readonly at: string },
): Promise<Response> | Response {
  if (!done.ok) return show(c, identity, parts, { problem: done.problem, at })
  for (const line of done.value) c.header('set-cookie', line, { append: true })
  return leadTo(c, '/account')
}

type Work = (c: Asked, identity: Identity, parts: AppParts) => Promise<Response>

const endSession: Work = async (c, identity, parts) => {
  const ended = await identity.endSession(await fieldOf(c, 'session'), askingOf(c, parts))
  return ended.ok ? leadTo(c, '/account') : showProblem(c, ended.problem)
}

const changePassword: Work = async (c, identity, parts) => {
  const given = { current: await fieldOf(c, 'current'), next: await fieldOf(c, 'next') }
  const done = await identity.changePassword(given, askingOf(c, parts))
  const isNext = !done.ok && done.problem.code.startsWith('invalid.')
  return settle(c, identity, parts, { done, at: isNext ? 'next' : 'current' })
}

const beginSecond: Work = async (c, identity, parts) => {
  const begun = await identity.beginSecondFactor(await fieldOf(c, 'current'), askingOf(c, parts))
  const more = begun.ok ? { setUp: begun.value } : { problem: begun.problem, at: 'second-current' }
  return show(c, identity, parts, more)
}

const confirmSecond: Work = async (c, identity, parts) => {
  const done = await identity.confirmSecondFactor(await fieldOf(c, 'code'), askingOf(c, parts))
  if (!done.ok)
    return show(c, identity, parts, { problem: done.problem, at: 'second-code', isConfirming: true })
  return settle(c, identity, parts, { done, at: 'second-code' })
}

const dropSecond: Work = async (c, identity, parts) => {
  const done = await identity.dropSecondFactor(await fieldOf(c, 'current'), askingOf(c, parts))
  return settle(c, identity, parts, { done, at: 'second-current' })
}

const tie: Work = async (c, identity, parts) => {
  const way = await identity.toProvider('tie', askingOf(c, parts))
  if (!way.ok) return showProblem(c, way.problem)
  for (const line of way.value.cookies) c.header('set-cookie', line, { append: true })
  return show(c, identity, parts, { toProvider: way.value.address })
}

/** One's own account. */
export function addAccountRoutes(app: WebApp, parts: AppParts): void {
  const { identity } = parts
  const within = (work: Work) => (c: Asked) =>
    identity && !c.var.person.isAlone ? work(c, identity, parts) : showProblem(c, AWAY)
  app.get('/account', within(show))
  app.post('/account/sessions', within(endSession))
  app.post('/account/password', within(changePassword))
  app.post('/account/tie', within(tie))
  app.post('/account/second-factor', within(beginSecond))
  app.post('/account/second-factor/confirm', within(confirmSecond))
  app.post('/account/second-factor/drop', within(dropSecond))
}
