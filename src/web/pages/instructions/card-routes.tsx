import type { Result } from '../../../kernel/index.js'
import type { Done } from '../../../register/index.js'
import { leadTo, showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { rememberDone } from '../../done.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import { refusalsOf } from '../../parts/refusals.js'
import type { RegisterDoor } from '../../register-door.js'
import { otherCards, waitingFor, wholeCard } from './asked.js'
import { CardPage } from './card.js'
import { CONFIRMED_COMMANDS } from './waiting.js'

async function showCard(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const id = c.req.param('id') ?? ''
  if (id.endsWith('.json')) return showJson(c, await wholeCard(door, id.slice(0, -'.json'.length), today))
  const card = await wholeCard(door, id, today)
  if (!card.ok) return showProblem(c, card.problem)
  const others = await otherCards(door, card.value, today)
  if (!others.ok) return showProblem(c, others.problem)
  const waiting = await waitingFor(door, id, today)
  if (!waiting.ok) return showProblem(c, waiting.problem)
  const refused = await refusalsOf(door, { commands: CONFIRMED_COMMANDS, field: 'instruction', id }, today)
  if (!refused.ok) return showProblem(c, refused.problem)
  const told = { card: card.value, others: others.value, waiting: waiting.value, refused: refused.value }
  const shown = { ...told, actor: c.var.actor, today }
  return showPage(c, <CardPage shown={shown} screen={c.var.screen} />)
}

const DECISION = /^(?:key|proposal|version)$/

/** Decides a proposal as its form says. */
async function decided(c: Asked, door: RegisterDoor, parts: AppParts, act: string): Promise<Result<Done>> {
  const form = await readForm(c, DECISION)
  if (!form.ok) return form
  if (!hasOurKey(form.value, parts.keys)) return { ok: false, problem: WITHOUT_KEY }
  const { fields } = form.value
  const given = { proposal: fields.get('proposal') ?? '', version: fields.get('version') ?? '' }
  return door.give(fields.get('key') ?? '', `proposals.${act}`, given)
}

function decide(parts: AppParts, act: 'confirm' | 'withdraw') {
  return (c: Asked) =>
    throughDoor(c, async (door) => {
      const done = await decided(c, door, parts, act)
      if (!done.ok) return showProblem(c, done.problem)
      rememberDone(c, { command: `proposals.${act}`, isProposed: false })
      return leadTo(c, `/instructions/${c.req.param('id')}`)
    })
}

/** One control card, and deciding what of it waits for a second person. */
export function addCardRoutes(app: WebApp, parts: AppParts): void {
  app.get('/instructions/:id', (c) => throughDoor(c, (door) => showCard(c, door, todayOf(parts.clock))))
  app.post('/instructions/:id/confirm', decide(parts, 'confirm'))
  app.post('/instructions/:id/withdraw', decide(parts, 'withdraw'))
}
