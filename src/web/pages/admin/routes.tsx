import { fail, ok, type Problem, type Result } from '../../../kernel/index.js'
import { mayDo } from '../../../platform/index.js'
import { actorNamed, listNamed } from '../../../register/index.js'
import { leadTo, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { readForm } from '../../forms.js'
import { type Desk, findAdmin, findPerson } from './found.js'
import { showLog } from './log-routes.js'
import { AdminPage } from './page.js'
import { PersonPage } from './person.js'
import type { MadeCode } from './persons.js'

const AWAY: Problem = { code: 'absent.page', message: 'Nobody signs in here' }

function mayKeep({ var: { actor } }: Asked): boolean {
  return actor !== null && mayDo(actor.role, 'keep', { area: 'user' })
}

async function show(c: Asked, desk: Desk, code: MadeCode | null = null): Promise<Response> {
  const found = await findAdmin(desk)
  const shown = { mayKeep: mayKeep(c), code }
  return showResult(c, found, (all) => <AdminPage shown={{ ...all, ...shown }} screen={c.var.screen} />)
}

async function showPerson(c: Asked, desk: Desk): Promise<Response> {
  const found = await findPerson(desk, c.req.param('id') ?? '')
  const shown = { mayKeep: mayKeep(c), code: null }
  return showResult(c, found, (one) => <PersonPage shown={{ ...one, ...shown }} screen={c.var.screen} />)
}

/** The person a form names, who must work here.
 *  errors: invalid.form, absent.user */
async function namedIn(c: Asked, { door, today }: Desk): Promise<Result<string>> {
  const form = await readForm(c, /^(key|name)$/)
  if (!form.ok) return form
  const name = form.value.fields.get('name') ?? ''
  const known = await door.ask((db) => actorNamed(db, name, today))
  return known.ok ? ok(name) : fail(known.problem)
}

async function makeCode(c: Asked, desk: Desk): Promise<Response> {
  const name = await namedIn(c, desk)
  if (!name.ok) return showProblem(c, name.problem)
  const code = await desk.identity.makeCode({ kind: 'person', person: name.value }, c.var.screen.actor)
  if (!code.ok) return showProblem(c, code.problem)
  return show(c, desk, { ...code.value, name: name.value })
}

async function endSessions(c: Asked, desk: Desk): Promise<Response> {
  const name = await namedIn(c, desk)
  if (!name.ok) return showProblem(c, name.problem)
  const ended = await desk.identity.endSessionsOf(name.value, c.var.screen.actor)
  return ended.ok ? leadTo(c, '/admin') : showProblem(c, ended.problem)
}

async function endSession(c: Asked, { door, identity, today }: Desk): Promise<Response> {
  const form = await readForm(c, /^(key|session)$/)
  if (!form.ok) return showProblem(c, form.problem)
  const users = listNamed('users')
  if (!users.ok) return showProblem(c, users.problem)
  const id = c.req.param('id') ?? ''
  const row = await door.record(users.value, id, today)
  if (!row.ok) return showProblem(c, row.problem)
  const session = form.value.fields.get('session') ?? ''
  const ended = await identity.endSessionOf(String(row.value.name), session, c.var.screen.actor)
  return ended.ok ? leadTo(c, `/admin/persons/${id}`) : showProblem(c, ended.problem)
}

type Work = (c: Asked, desk: Desk) => Promise<Response>

/** Persons, offices, sources, what waits, and the log of sign-in. */
export function addAdminRoutes(app: WebApp, { identity, clock }: AppParts): void {
  const within = (work: Work) => (c: Asked) =>
    identity
      ? throughDoor(c, (door) => work(c, { door, identity, today: todayOf(clock) }))
      : showProblem(c, AWAY)
  app.get('/admin', within(show))
  app.get('/admin/persons/:id', within(showPerson))
  for (const ending of ['', '.json', '.csv'])
    app.get(
      `/admin/log${ending}`,
      within((c, desk) => showLog(c, desk.identity)),
    )
  app.post('/admin/code', within(makeCode))
  app.post('/admin/sessions', within(endSessions))
  app.post('/admin/persons/:id/sessions', within(endSession))
}
