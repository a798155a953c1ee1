import { fail, ok, type Problem, type Result } from '../../../kernel/index.js'
import type { Cookies, Identity } from '../../../platform/index.js'
import { actorNamed } from '../../../register/index.js'
import { leadTo, pageStatusOf, showPage, showProblem } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, type SentForm, WITHOUT_KEY } from '../../forms.js'
import { askingOf } from '../../person.js'
import { nextStep } from '../problem/page.js'
import { AgainPage } from './again.js'
import { type SignInForm, SignInPage, type Step } from './page.js'

const FIELDS = /^(key|back|name|password|code)$/
const NOT_TIED: Problem = {
  code: 'refused.openid',
  message: 'The account of the organisation is not tied to a person here',
}
const AWAY: Problem = { code: 'unavailable.register', message: 'Nobody signs in here: there is no register' }

/** A path of this server to go on to, or the first page. */
function backOf(asked: string | undefined): string {
  return asked && /^\/(?![/\\])[^\s\\]{0,500}$/.test(asked) ? asked : '/'
}

function setCookies(c: Asked, cookies: Cookies): void {
  for (const line of cookies) c.header('set-cookie', line, { append: true })
}

interface Typed {
  readonly step: Step
  readonly name?: string
  readonly code?: string
  readonly back: string
  readonly problem?: Problem
}

/** The problem in words; of a wait until when. */
function wordsOf(problem: Problem, c: Asked): string {
  const { screen } = c.var
  if (problem.code === 'refused.locked')
    return screen.say(screen.words.signIn.lockedUntil, { time: screen.instant(problem.where?.field ?? '') })
  return nextStep(problem, screen)
}

async function show(c: Asked, identity: Identity, parts: AppParts, typed: Typed): Promise<Response> {
  const kept = await identity.keptForm(askingOf(c, parts))
  const { problem, step, name = '', code = '', back } = typed
  const field = problem?.where?.field ?? ''
  const at = ['name', 'password', 'code'].includes(field) ? field : 'main-form'
  const form: SignInForm = {
    step,
    name,
    code,
    back,
    hasKept: kept.ok && kept.value !== null,
    provider: identity.provider,
    problems: problem ? [{ field: at, message: wordsOf(problem, c) }] : [],
  }
  if (problem) c.set('problem', problem)
  return showPage(c, <SignInPage form={form} screen={c.var.screen} />, problem ? pageStatusOf(problem) : 200)
}

/** A form of signing in as it was sent; its key says that it is of these pages, whoever asks.
 *  errors: invalid.form, refused.form-key */
async function sentForm(c: Asked, { keys }: AppParts): Promise<Result<SentForm>> {
  const form = await readForm(c, FIELDS)
  if (!form.ok) return form
  return hasOurKey(form.value, keys) ? form : fail(WITHOUT_KEY)
}

/** After coming in: to what was kept, else where one wanted to go. */
async function goOn(c: Asked, identity: Identity, parts: AppParts, back: string): Promise<Response> {
  const kept = await identity.keptForm(askingOf(c, parts))
  return leadTo(c, kept.ok && kept.value !== null ? '/sign-in/kept' : back)
}

async function signIn(c: Asked, identity: Identity, parts: AppParts): Promise<Response> {
  const form = await sentForm(c, parts)
  if (!form.ok) return show(c, identity, parts, { step: 'sign-in', back: '/', problem: form.problem })
  const field = (name: string) => form.value.fields.get(name) ?? ''
  const [name, back] = [field('name').trim(), backOf(field('back'))]
  const entered = await identity.signIn({ name, password: field('password') }, askingOf(c, parts))
  if (!entered.ok) return show(c, identity, parts, { step: 'sign-in', name, back, problem: entered.problem })
  setCookies(c, entered.value.cookies)
  if (entered.value.needsCode) return leadTo(c, `/sign-in/code?back=${encodeURIComponent(back)}`)
  return goOn(c, identity, parts, back)
}

async function enterCode(c: Asked, identity: Identity, parts: AppParts): Promise<Response> {
  const form = await sentForm(c, parts)
  if (!form.ok) return show(c, identity, parts, { step: 'code', back: '/', problem: form.problem })
  const back = backOf(form.value.fields.get('back'))
  const entered = await identity.enterCode(form.value.fields.get('code') ?? '', askingOf(c, parts))
  if (!entered.ok) return show(c, identity, parts, { step: 'code', back, problem: entered.problem })
  setCookies(c, entered.value.cookies)
  return goOn(c, identity, parts, back)
}

/** The first operator becomes a person of the register, unless the register knows the name already. */
async function enterRegister({ openDoor, clock }: AppParts, name: string, key: string) {
  if (openDoor === null) return fail(AWAY)
  const door = openDoor({ name: 'Kelisim', role: 'operator' })
  const today = todayOf(clock)
  const known = await door.ask((db) => actorNamed(db, name, today))
  if (known.ok || known.problem.code !== 'absent.user') return known
  return door.give(key, 'users.add', { name, role: 'operator', since: today })
}

async function useCode(c: Asked, identity: Identity, parts: AppParts): Promise<Response> {
  const form = await sentForm(c, parts)
  if (!form.ok) return show(c, identity, parts, { step: 'one-time', back: '/', problem: form.problem })
  const field = (name: string) => form.value.fields.get(name) ?? ''
  const [code, name, key] = [field('code'), field('name').trim(), field('key')]
  const asking = askingOf(c, parts)
  const purpose = await identity.purposeOf(code, asking)
  const isFirst = purpose.ok && purpose.value.kind === 'first'
  const also = () => (isFirst ? enterRegister(parts, name, key) : Promise.resolve(ok(null)))
  const used = await identity.useCode({ code, name, password: field('password') }, asking, also)
  if (!used.ok)
    return show(c, identity, parts, { step: 'one-time', name, code, back: '/', problem: used.problem })
  const person = (purpose.ok ? purpose.value.person : null) ?? name
  const entered = await identity.signIn({ name: person, password: field('password') }, asking)
  if (!entered.ok) return leadTo(c, '/sign-in')
  setCookies(c, entered.value.cookies)
  return goOn(c, identity, parts, '/')
}

async function showKept(c: Asked, identity: Identity, parts: AppParts): Promise<Response> {
  const kept = await identity.keptForm(askingOf(c, parts))
  if (!kept.ok) return showProblem(c, kept.problem)
  return kept.value === null
    ? leadTo(c, '/')
    : showPage(c, <AgainPage sent={kept.value} screen={c.var.screen} />)
}

async function signOut(c: Asked, identity: Identity, parts: AppParts): Promise<Response> {
  setCookies(c, await identity.signOut(askingOf(c, parts)))
  return leadTo(c, '/sign-in')
}

async function toProvider(c: Asked, identity: Identity, parts: AppParts): Promise<Response> {
  const way = await identity.toProvider('enter', askingOf(c, parts))
  if (!way.ok) return showProblem(c, way.problem)
  setCookies(c, way.value.cookies)
  return c.redirect(way.value.address, 303)
}

async function showSignIn(c: Asked, identity: Identity, parts: AppParts): Promise<Response> {
  const back = backOf(c.req.query('back'))
  const isRefused = c.req.query('failed') === 'openid'
  return show(c, identity, parts, { step: 'sign-in', back, ...(isRefused ? { problem: NOT_TIED } : {}) })
}

type Work = (c: Asked, identity: Identity, parts: AppParts) => Promise<Response>

/** Coming in and going out. */
export function addSignInRoutes(app: WebApp, parts: AppParts): void {
  const { identity } = parts
  const within = (work: Work) => (c: Asked) => (identity ? work(c, identity, parts) : showProblem(c, AWAY))
  const at = (step: Step) =>
    within((c, known) => show(c, known, parts, { step, back: backOf(c.req.query('back')) }))
  app.get('/sign-in', within(showSignIn))
  app.post('/sign-in', within(signIn))
  app.get('/sign-in/code', at('code'))
  app.post('/sign-in/code', within(enterCode))
  app.get('/sign-in/first', at('one-time'))
  app.post('/sign-in/first', within(useCode))
  app.get('/sign-in/kept', within(showKept))
  app.get('/sign-in/entered', (c) => leadTo(c, '/'))
  app.get('/sign-in/with', within(toProvider))
  app.get(
    '/sign-in/with/callback/openid',
    within((c, known) => known.fromProvider(c.req.raw)),
  )
  app.post('/sign-out', within(signOut))
}
