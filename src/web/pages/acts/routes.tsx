import { fail, type Problem, type Result } from '../../../kernel/index.js'
import { mayDo, statusOf } from '../../../platform/index.js'
import { COMMANDS, type Command, commandNamed } from '../../../register/index.js'
import { leadTo, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { rememberDone } from '../../done.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, type SentForm, WITHOUT_KEY } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import { undoPath } from '../../undoing.js'
import { nextStep } from '../problem/page.js'
import { listOfAct } from './kept-lists.js'
import { ActsPage } from './page.js'
import { type ShownForm, showForm } from './show-form.js'
import { givenOf, problemsOf, type TypedFields } from './typed.js'

/** The fields that the form of an act has; others are refused, since no page sends them. */
function fieldsOf({ fields }: Command): RegExp {
  return new RegExp(`^(?:key|back|fixed|version|${Object.keys(fields).join('|')})$`)
}

/** The acts that one may do at least to what is one's own. */
export function actsOf({ actor }: Asked['var']): readonly Command[] {
  if (actor === null) return []
  return [...COMMANDS.values()].filter(({ right }) =>
    mayDo(actor.role, right.act, { area: right.area, isOwn: true }),
  )
}

/** Where a form leads back to; only a path of this server. */
function backOf(asked: string | null | undefined, command: Command): string {
  if (asked && /^\/(?![/\\])[^\s\\]{0,500}$/.test(asked)) return asked
  const list = listOfAct(command)
  return list === undefined ? '/acts' : `/lists/${list.name}`
}

function mayGive(c: Asked, name: string): Result<Command> {
  const command = commandNamed(name)
  if (!command.ok || actsOf(c.var).includes(command.value)) return command
  const message = `Your role may not do ‘${name.slice(0, 60)}’`
  return fail({ code: 'refused.role', message })
}

async function ask(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const command = mayGive(c, c.req.param('name') ?? '')
  if (!command.ok) return showProblem(c, command.problem)
  const asked = new URL(c.req.url).searchParams
  const told = [...asked].filter(([name]) => Object.hasOwn(command.value.fields, name))
  const fixed = told.map(([name]) => name).filter((name) => isNamed(command.value, name))
  const back = backOf(asked.get('back'), command.value)
  return showForm(
    c,
    door,
    { command: command.value, typed: new Map(told), fixed: new Set(fixed), back },
    today,
  )
}

/** Whether a field only says what the act is about, so that nobody types it once it is given. */
function isNamed({ fields }: Command, name: string): boolean {
  return ['thing', 'commitment'].includes(fields[name]?.kind ?? '') || name === 'version'
}

function typedOf({ fields }: SentForm): TypedFields {
  return new Map([...fields].filter(([name]) => !['key', 'back', 'fixed'].includes(name)))
}

function fixedOf({ fields }: SentForm, command: Command): ReadonlySet<string> {
  const names = (fields.get('fixed') ?? '').split(' ')
  return new Set(names.filter((name) => isNamed(command, name) && fields.has(name)))
}

/** The form again with a problem in it: at its field, or over all. */
function showProblemIn(
  c: Asked,
  door: RegisterDoor,
  { shown, problem }: { readonly shown: ShownForm; readonly problem: Problem },
  today: string,
) {
  c.set('problem', problem)
  const field = problem.where?.field ?? ''
  const told = Object.hasOwn(shown.command.fields, field) ? field : 'main'
  const message = `${nextStep(problem, c.var.screen)} (${problem.code}: ${problem.message})`
  const isOvertaken = problem.code === 'conflict.version'
  const problems = [{ field: told, message }]
  return showForm(c, door, { ...shown, problems, status: statusOf(problem), isOvertaken }, today)
}

/** What was sent, as the form stood. */
function sentIn(form: SentForm, command: Command): ShownForm {
  const back = backOf(form.fields.get('back'), command)
  return { command, typed: typedOf(form), fixed: fixedOf(form, command), back }
}

async function record(c: Asked, door: RegisterDoor, { keys, clock }: AppParts): Promise<Response> {
  const command = mayGive(c, c.req.param('name') ?? '')
  if (!command.ok) return showProblem(c, command.problem)
  const form = await readForm(c, fieldsOf(command.value))
  if (!form.ok) return showProblem(c, form.problem)
  const today = todayOf(clock)
  const shown = sentIn(form.value, command.value)
  if (!hasOurKey(form.value, keys)) return showProblemIn(c, door, { shown, problem: WITHOUT_KEY }, today)
  const given = givenOf(command.value, shown.typed)
  const problems = problemsOf(command.value, given, c.var.screen.words)
  if (problems.length > 0) return showForm(c, door, { ...shown, problems, status: 422 }, today)
  const done = await door.give(form.value.fields.get('key') ?? '', command.value.name, given)
  if (!done.ok) return showProblemIn(c, door, { shown, problem: done.problem }, today)
  const undo = undoPath(command.value.name, given, done.value)
  rememberDone(c, { command: command.value.name, isProposed: done.value.proposal !== undefined, undo })
  return leadTo(c, shown.back)
}

/** The acts of the register, each with a form of its own. */
export function addActRoutes(app: WebApp, parts: AppParts): void {
  app.get('/acts', (c) => showPage(c, <ActsPage acts={actsOf(c.var)} screen={c.var.screen} />))
  app.get('/acts/:name', (c) => throughDoor(c, (open) => ask(c, open, todayOf(parts.clock))))
  app.post('/acts/:name', (c) => throughDoor(c, (open) => record(c, open, parts)))
}
