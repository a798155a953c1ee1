import { fail, type Problem, type Result } from '../../../kernel/index.js'
import { statusOf } from '../../../platform/index.js'
import { actsFrom, type CardAct, type Command, commandNamed } from '../../../register/index.js'
import { leadTo, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { proposedOrNot, rememberDone } from '../../done.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, type SentForm, WITHOUT_KEY } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import { givenOf, problemsOf } from '../acts/typed.js'
import { nextStep } from '../problem/page.js'
import { otherCards, wholeCard } from './asked.js'
import { barredWords } from './card.js'
import type { CardRow } from './cards.js'
import { nextMoves } from './may.js'
import { type MoveForm, MovePage } from './move.js'

const ANY_FIELD = /^[a-zA-Z]{1,40}$/

/** A card, the act that an address names, and the sides that have a card of the same order. */
interface Named {
  readonly card: CardRow
  readonly act: CardAct
  readonly command: Command
  readonly sides: readonly string[]
}

function isAct(named: string, words: Readonly<Record<string, string>>): named is CardAct {
  return Object.hasOwn(words, named)
}

async function namedBy(c: Asked, door: RegisterDoor, today: string): Promise<Result<Named>> {
  const act = c.req.param('act') ?? ''
  const { rules } = c.var.screen.words.instructions
  if (!isAct(act, rules))
    return fail({ code: 'absent.page', message: `No card is moved by ‘${act.slice(0, 40)}’` })
  const command = commandNamed(`instructions.${act}`)
  const card = await wholeCard(door, c.req.param('id') ?? '', today)
  if (!card.ok) return card
  const others = await otherCards(door, card.value, today)
  if (!command.ok || !others.ok) return command.ok ? (others as Result<never>) : command
  const sides = [card.value.party, ...others.value.map(({ party }) => party)]
  return { ok: true, value: { card: card.value, act, command: command.value, sides } }
}

/** Why the act cannot follow, in words: the rule and who may; null when nothing stands against it. */
function refusalOf({ card, act, sides }: Named, c: Asked): string | null {
  const { screen, actor } = c.var
  const { notFrom, states, rules } = screen.words.instructions
  if (!actsFrom(card.state).includes(act))
    return `${screen.say(notFrom, { state: states[card.state] })} ${rules[act]}`
  const barred = nextMoves(card, actor, sides).find((one) => one.act === act)?.barred ?? null
  return barred === null ? null : barredWords(barred, card, actor, screen)
}

type Status = Parameters<typeof showPage>[2]

function showForm(c: Asked, named: Named, more: Partial<MoveForm>, told: { today: string; status?: Status }) {
  const form: MoveForm = {
    card: named.card,
    act: named.act,
    command: named.command,
    typed: new Map([['on', told.today]]),
    problems: [],
    refusal: refusalOf(named, c),
    isOvertaken: false,
    isJoint: named.sides.length > 1,
    today: told.today,
    ...more,
  }
  const refused = form.refusal === null ? undefined : (403 as const)
  return showPage(c, <MovePage form={form} screen={c.var.screen} />, refused ?? told.status)
}

async function ask(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const named = await namedBy(c, door, today)
  return named.ok ? showForm(c, named.value, {}, { today }) : showProblem(c, named.problem)
}

/** The form again with the problem in it; what somebody else did meanwhile is told, and its version taken up. */
function showProblemIn(
  c: Asked,
  named: Named,
  sent: SentForm,
  { problem, today }: { problem: Problem; today: string },
) {
  const field = problem.where?.field ?? ''
  const isOvertaken = problem.code === 'conflict.version'
  const place = Object.hasOwn(named.command.fields, field) ? field : 'on'
  const message = `${nextStep(problem, c.var.screen)} (${problem.code}: ${problem.message})`
  const problems = isOvertaken ? [] : [{ field: place, message }]
  const told = { today, status: statusOf(problem) }
  c.set('problem', problem)
  return showForm(c, named, { typed: sent.fields, problems, isOvertaken }, told)
}

async function giveMove(door: RegisterDoor, { card, act, command }: Named, { fields }: SentForm) {
  const given = { ...givenOf(command, fields), instruction: card.id }
  return door.give(fields.get('key') ?? '', `instructions.${act}`, given)
}

function missingIn({ command, card }: Named, { fields }: SentForm, c: Asked) {
  const given = { ...givenOf(command, fields), instruction: card.id }
  return problemsOf(command, given, c.var.screen.words)
}

async function move(c: Asked, door: RegisterDoor, { keys, clock }: AppParts): Promise<Response> {
  const today = todayOf(clock)
  const named = await namedBy(c, door, today)
  if (!named.ok) return showProblem(c, named.problem)
  const form = await readForm(c, ANY_FIELD)
  if (!form.ok) return showProblem(c, form.problem)
  if (!hasOurKey(form.value, keys))
    return showProblemIn(c, named.value, form.value, { problem: WITHOUT_KEY, today })
  const problems = missingIn(named.value, form.value, c)
  if (problems.length > 0)
    return showForm(c, named.value, { typed: form.value.fields, problems }, { today, status: 422 })
  const done = await giveMove(door, named.value, form.value)
  if (!done.ok) return showProblemIn(c, named.value, form.value, { problem: done.problem, today })
  rememberDone(c, { ...proposedOrNot(done.value), command: named.value.command.name })
  return leadTo(c, `/instructions/${named.value.card.id}`)
}

/** The short forms by which a card is moved. */
export function addMoveRoutes(app: WebApp, parts: AppParts): void {
  app.get('/instructions/:id/:act', (c) => throughDoor(c, (door) => ask(c, door, todayOf(parts.clock))))
  app.post('/instructions/:id/:act', (c) => throughDoor(c, (door) => move(c, door, parts)))
}
