import { fail, ok, type Problem, type Result } from '../../../kernel/index.js'
import type { Identity } from '../../../platform/index.js'
import { actorNamed, listNamed } from '../../../register/index.js'
import { leadTo, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { readForm } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import { AdminPage, type ShownPersons } from './page.js'

const AWAY: Problem = { code: 'absent.page', message: 'Nobody signs in here' }

async function personsOf(
  door: RegisterDoor,
  identity: Identity,
  today: string,
): Promise<Result<Pick<ShownPersons, 'persons'>>> {
  const list = listNamed('users')
  if (!list.ok) return list
  const rows = await door.everyRow(list.value, { today, sort: 'name' })
  if (!rows.ok) return rows
  const states = await identity.personStates()
  if (!states.ok) return states
  const byName = new Map(states.value.map((state) => [state.name, state]))
  const isHere = ({ leftOn }: { readonly leftOn?: unknown }) => typeof leftOn !== 'string' || leftOn > today
  const persons = rows.value
    .filter(isHere)
    .map((row) => ({ row, state: byName.get(String(row.name)) ?? null }))
  return ok({ persons })
}

async function show(
  c: Asked,
  door: RegisterDoor,
  identity: Identity,
  { today, code = null }: { readonly today: string; readonly code?: ShownPersons['code'] },
): Promise<Response> {
  const found = await personsOf(door, identity, today)
  return showResult(c, found, ({ persons }) => <AdminPage shown={{ persons, code }} screen={c.var.screen} />)
}

/** The person a form names, who must work here.
 *  errors: invalid.form, absent.user */
async function namedIn(c: Asked, door: RegisterDoor, today: string): Promise<Result<string>> {
  const form = await readForm(c, /^(key|name)$/)
  if (!form.ok) return form
  const name = form.value.fields.get('name') ?? ''
  const known = await door.ask((db) => actorNamed(db, name, today))
  return known.ok ? ok(name) : fail(known.problem)
}

async function makeCode(c: Asked, door: RegisterDoor, identity: Identity, today: string): Promise<Response> {
  const name = await namedIn(c, door, today)
  if (!name.ok) return showProblem(c, name.problem)
  const code = await identity.makeCode({ kind: 'person', person: name.value }, c.var.screen.actor)
  if (!code.ok) return showProblem(c, code.problem)
  return show(c, door, identity, { today, code: { ...code.value, name: name.value } })
}

async function endSessions(
  c: Asked,
  door: RegisterDoor,
  identity: Identity,
  today: string,
): Promise<Response> {
  const name = await namedIn(c, door, today)
  if (!name.ok) return showProblem(c, name.problem)
  const ended = await identity.endSessionsOf(name.value)
  return ended.ok ? leadTo(c, '/admin') : showProblem(c, ended.problem)
}

type Work = (c: Asked, door: RegisterDoor, identity: Identity, today: string) => Promise<Response>

/** Persons, for the operator. */
export function addAdminRoutes(app: WebApp, { identity, clock }: AppParts): void {
  const within = (work: Work) => (c: Asked) =>
    identity ? throughDoor(c, (open) => work(c, open, identity, todayOf(clock))) : showProblem(c, AWAY)
  app.get(
    '/admin',
    within((c, open, known, today) => show(c, open, known, { today })),
  )
  app.post('/admin/code', within(makeCode))
  app.post('/admin/sessions', within(endSessions))
}
