import { fail, ok, type Result } from '../../../kernel/index.js'
import { type Actor, type ListedRow, listNamed, mayConfirm } from '../../../register/index.js'
import { leadTo, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { rememberDone } from '../../done.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import { InboxPage, type ShownInbox } from './page.js'

/** Proposals looked through; more wait for nobody. */
const MOST = 200
const DECIDED_SHOWN = 20
const NOBODY = { code: 'refused.sign-in', message: 'Only who is signed in has something waiting' } as const

type OpenProposal = Parameters<typeof mayConfirm>[1]

function openProposal(row: ListedRow): OpenProposal {
  return row as unknown as OpenProposal
}

async function inboxOf(door: RegisterDoor, actor: Actor, today: string): Promise<Result<ShownInbox>> {
  const list = listNamed('proposals')
  if (!list.ok) return list
  const open = await door.rows(list.value, { today, filters: { state: 'open' }, size: MOST })
  if (!open.ok) return open
  const all = await door.rows(list.value, { today, sort: 'madeAt', descending: true, size: MOST })
  if (!all.ok) return all
  const waiting = open.value.rows.filter((row) => mayConfirm(actor, openProposal(row)))
  const mine = open.value.rows.filter(({ madeBy }) => madeBy === actor.name)
  const decided = all.value.rows.filter(({ state }) => state !== 'open').slice(0, DECIDED_SHOWN)
  return ok({ waiting, mine, decided })
}

async function show(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const { actor } = c.var
  const inbox = actor === null ? fail(NOBODY) : await inboxOf(door, actor, today)
  return showResult(c, inbox, (shown) => <InboxPage shown={shown} screen={c.var.screen} />)
}

async function decide(c: Asked, door: RegisterDoor, { keys }: AppParts): Promise<Response> {
  const form = await readForm(c, /^(key|proposal|version|act)$/)
  if (!form.ok) return showProblem(c, form.problem)
  if (!hasOurKey(form.value, keys)) return showProblem(c, WITHOUT_KEY)
  const field = (name: string) => form.value.fields.get(name) ?? ''
  const command = field('act') === 'confirm' ? 'proposals.confirm' : 'proposals.withdraw'
  const given = { proposal: field('proposal'), version: field('version') }
  const done = await door.give(field('key'), command, given)
  if (!done.ok) return showProblem(c, done.problem)
  rememberDone(c, { command, isProposed: false })
  return leadTo(c, '/inbox')
}

/** What waits for a second person, with the decision. */
export function addInboxRoutes(app: WebApp, parts: AppParts): void {
  app.get('/inbox', (c) => throughDoor(c, (open) => show(c, open, todayOf(parts.clock))))
  app.post('/inbox', (c) => throughDoor(c, (open) => decide(c, open, parts)))
}
