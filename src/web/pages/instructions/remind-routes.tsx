import { fail, ok, type Problem, type Result } from '../../../kernel/index.js'
import { mayDo, statusOf } from '../../../platform/index.js'
import { daysAfter } from '../../../register/index.js'
import { leadTo, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { rememberDone } from '../../done.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, type SentForm, WITHOUT_KEY } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import { nextStep } from '../problem/page.js'
import { firstCards } from './asked.js'
import type { BoardColumn } from './board.js'
import { RemindPage } from './remind.js'

/** Executors are reminded this many days before the term. */
const REMINDER_DAYS = 10
/** Cards that can be ticked at once; of more the number is told. */
const MOST_CARDS = 60
const AWAITED: readonly string[] = ['on-control', 'assigned', 'under-way', 'returned']
const FIELDS = /^(?:key|words|card-in_[0-9a-z]{1,60})$/

/** The side whose executors the person may remind.
 *  errors: refused.role */
function sideOf({ actor }: Asked['var']): Result<string> {
  const party = actor?.party
  if (
    actor !== null &&
    party !== undefined &&
    mayDo(actor.role, 'move', { area: 'instruction', isOwn: true })
  )
    return ok(party)
  return fail({ code: 'refused.role', message: 'Only an office of a side reminds its executors' })
}

/** The first cards that press and are waited for; `total` of how many more none is told. */
async function pressingCards(door: RegisterDoor, party: string, today: string): Promise<Result<BoardColumn>> {
  const dueBy = daysAfter(today, REMINDER_DAYS)
  const filters = { party, isOpen: 'yes', dueBy }
  const found = await firstCards(door, { today, filters, size: MOST_CARDS })
  if (!found.ok) return found
  const { cards, total } = found.value
  return ok({ cards: cards.filter(({ state }) => AWAITED.includes(state)), total: total - cards.length })
}

interface Tried {
  readonly words: string
  readonly problem: string | null
  readonly status?: ReturnType<typeof statusOf>
}

const UNTOUCHED: Tried = { words: '', problem: null }

async function ask(c: Asked, door: RegisterDoor, today: string, tried = UNTOUCHED): Promise<Response> {
  const side = sideOf(c.var)
  if (!side.ok) return showProblem(c, side.problem)
  const found = await pressingCards(door, side.value, today)
  if (!found.ok) return showProblem(c, found.problem)
  const problems = tried.problem === null ? [] : [{ field: 'cards', message: tried.problem }]
  const { cards, total: more } = found.value
  const form = { cards, more, days: REMINDER_DAYS, words: tried.words, problems, today }
  const status = tried.problem === null ? 200 : (tried.status ?? 422)
  return showPage(c, <RemindPage form={form} screen={c.var.screen} />, status)
}

function tickedIn({ fields }: SentForm): readonly string[] {
  return [...fields.keys()]
    .filter((name) => name.startsWith('card-'))
    .map((name) => name.slice('card-'.length))
}

/** Reminds of one card after the other; the first that is refused ends it. */
async function remindAll(
  door: RegisterDoor,
  cards: readonly string[],
  told: { readonly key: string; readonly on: string; readonly words: string },
): Promise<Result<null>> {
  for (const instruction of cards) {
    const given = { instruction, on: told.on, ...(told.words === '' ? {} : { words: told.words }) }
    const done = await door.give(`${told.key}:${instruction}`.slice(-100), 'instructions.remind', given)
    if (!done.ok) return done
  }
  return ok(null)
}

async function remind(c: Asked, door: RegisterDoor, { keys, clock }: AppParts): Promise<Response> {
  const form = await readForm(c, FIELDS)
  if (!form.ok) return showProblem(c, form.problem)
  const today = todayOf(clock)
  const words = form.value.fields.get('words')?.trim() ?? ''
  const { screen } = c.var
  const refused = (problem: Problem) => {
    c.set('problem', problem)
    return ask(c, door, today, { words, problem: nextStep(problem, screen), status: statusOf(problem) })
  }
  if (!hasOurKey(form.value, keys)) return refused(WITHOUT_KEY)
  const ticked = tickedIn(form.value)
  if (ticked.length === 0)
    return ask(c, door, today, { words, problem: screen.words.instructions.remindNothing })
  const key = form.value.fields.get('key') ?? ''
  const done = await remindAll(door, ticked, { key, on: today, words })
  if (!done.ok) return refused(done.problem)
  rememberDone(c, { command: 'instructions.remind', isProposed: false })
  return leadTo(c, '/instructions')
}

/** Reminding the executors of many cards. */
export function addRemindRoutes(app: WebApp, parts: AppParts): void {
  app.get('/instructions/remind', (c) => throughDoor(c, (door) => ask(c, door, todayOf(parts.clock))))
  app.post('/instructions/remind', (c) => throughDoor(c, (door) => remind(c, door, parts)))
}
