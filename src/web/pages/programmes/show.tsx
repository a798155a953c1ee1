import { ok, type Problem, type Result } from '../../../kernel/index.js'
import { mayDo, statusOf } from '../../../platform/index.js'
import type { CommitmentRow, ListedRow } from '../../../register/index.js'
import { showPage, showProblem } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked } from '../../environment.js'
import { refusalsOf } from '../../parts/refusals.js'
import type { RegisterDoor } from '../../register-door.js'
import { nextStep } from '../problem/page.js'
import { cardsOf, itemsOf, ordersBehind, waitingFor, wholeProgramme } from './asked.js'
import { ProgrammePage } from './page.js'
import { type ItemRow, sidesOf, type WaitingApproval, type WholeProgramme } from './programme.js'
import { type ProgrammeQuery, programmeQueryOf } from './query.js'

/** Everything that the page of one programme needs of the register. */
interface Known {
  readonly programme: WholeProgramme
  readonly newest: readonly ItemRow[]
  readonly items: readonly ItemRow[]
  readonly waiting: readonly WaitingApproval[]
  readonly refused: readonly ListedRow[]
  readonly orders: readonly CommitmentRow[]
  readonly onControl: ReadonlySet<string>
  readonly number: number
}

async function behind(
  door: RegisterDoor,
  programme: WholeProgramme,
  items: readonly ItemRow[],
  today: string,
) {
  const orders = await ordersBehind(door, programme, items)
  if (!orders.ok) return orders
  const onControl = await cardsOf(door, orders.value, today)
  return onControl.ok ? ok({ orders: orders.value, onControl: onControl.value }) : onControl
}

function approvalsOf({ id }: WholeProgramme) {
  return { commands: ['programmes.approve'], field: 'programme', id }
}

async function known(
  door: RegisterDoor,
  programme: WholeProgramme,
  asked: number | null,
  today: string,
): Promise<Result<Known>> {
  const number = Math.min(asked ?? programme.number, programme.number)
  const newest = await itemsOf(door, programme.id, programme.number, today)
  if (!newest.ok) return newest
  const items = number === programme.number ? newest : await itemsOf(door, programme.id, number, today)
  if (!items.ok) return items
  const waiting = await waitingFor(door, programme.id, today)
  if (!waiting.ok) return waiting
  const refused = await refusalsOf(door, approvalsOf(programme), today)
  if (!refused.ok) return refused
  const orders = await behind(door, programme, items.value, today)
  if (!orders.ok) return orders
  const told = { programme, newest: newest.value, items: items.value, waiting: waiting.value, number }
  return ok({ ...told, refused: refused.value, ...orders.value })
}

/** What the person may do with a programme. */
function rightsIn({ actor }: Asked['var'], programme: WholeProgramme) {
  const isOwn = actor?.party !== undefined && sidesOf(programme).includes(actor.party)
  return {
    mayApprove: actor !== null && mayDo(actor.role, 'move', { area: 'programme', isOwn }),
    mayChange: actor !== null && mayDo(actor.role, 'keep', { area: 'programme' }),
  }
}

interface Told {
  readonly by: ProgrammeQuery['by']
  readonly problem: Problem | null
  readonly today: string
}

function draw(c: Asked, found: Known, { by, problem, today }: Told): Response {
  const { actor, screen } = c.var
  const { programme, newest, waiting, number, items } = found
  const { mayApprove, mayChange } = rightsIn(c.var, programme)
  const told = problem === null ? null : `${nextStep(problem, screen)} (${problem.code}: ${problem.message})`
  const approval = { programme, items: newest, waiting, actor, mayApprove, mayChange, problem: told }
  const isDraft = mayChange && programme.state === 'drafting' && number === programme.number
  const party = mayApprove ? (actor?.party ?? null) : null
  const shownItems = { programme, items, by, mayChange: isDraft, party, today }
  const shown = { ...found, approval, items: shownItems }
  return showPage(
    c,
    <ProgrammePage shown={shown} screen={screen} />,
    problem === null ? 200 : statusOf(problem),
  )
}

/** The page of one programme, perhaps with a problem of what was tried on it. */
export async function showProgramme(
  c: Asked,
  door: RegisterDoor,
  { clock }: AppParts,
  problem: Problem | null = null,
): Promise<Response> {
  const today = todayOf(clock)
  const query = programmeQueryOf(c)
  if (!query.ok) return showProblem(c, query.problem)
  const programme = await wholeProgramme(door, c.req.param('id') ?? '', today)
  if (!programme.ok) return showProblem(c, programme.problem)
  const found = await known(door, programme.value, query.value.number, today)
  if (!found.ok) return showProblem(c, found.problem)
  if (problem !== null) c.set('problem', problem)
  return draw(c, found.value, { by: query.value.by, problem, today })
}
