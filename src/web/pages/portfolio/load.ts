import { collect, ok, type Result } from '../../../kernel/index.js'
import { type Bridge, type ListedRow, listNamed, type PortfolioItem } from '../../../register/index.js'
import type { RegisterDoor } from '../../register-door.js'
import type { Change, KeptDay, PortfolioAsked, PortfolioView, ProjectRow, StatedSum } from './view.js'

interface AskedOfPair {
  readonly pair: string
  readonly today: string
  readonly asked: PortfolioAsked
}

type Filters = Readonly<Record<string, string>>

/** All rows of a list by its name. */
async function rowsOf(
  door: RegisterDoor,
  name: string,
  filters: Filters,
  today: string,
): Promise<Result<readonly ListedRow[]>> {
  const list = listNamed(name)
  return list.ok ? door.everyRow(list.value, { filters, today }) : list
}

async function itemsOf(
  door: RegisterDoor,
  id: string,
  today: string,
): Promise<Result<readonly PortfolioItem[]>> {
  const list = listNamed('portfolio')
  if (!list.ok) return list
  const record = await door.record(list.value, id, today)
  return record.ok ? ok((record.value.items ?? []) as readonly PortfolioItem[]) : record
}

/** The two days to hold against each other: those asked for, else the last two. */
function daysAsked(
  days: readonly KeptDay[],
  { from, to }: PortfolioAsked,
): readonly [KeptDay, KeptDay] | null {
  const inOrder = days.toSorted((one, other) => (`${one.day}${one.id}` < `${other.day}${other.id}` ? -1 : 1))
  const last = to === undefined ? inOrder.at(-1) : days.find(({ id }) => id === to)
  const first =
    from === undefined ? inOrder.findLast((day) => day !== last) : days.find(({ id }) => id === from)
  return first && last && first !== last ? [first, last] : null
}

async function changeOf(
  door: RegisterDoor,
  days: readonly KeptDay[],
  { asked, today }: AskedOfPair,
): Promise<Result<Change | null>> {
  const found = asked.as === 'changes' ? daysAsked(days, asked) : null
  if (found === null) return ok(null)
  const [from, to] = found
  const before = await itemsOf(door, from.id, today)
  if (!before.ok) return before
  const after = await itemsOf(door, to.id, today)
  if (!after.ok) return after
  const bridges = await rowsOf(door, 'portfolio-bridge', { from: from.id, to: to.id }, today)
  if (!bridges.ok) return bridges
  const told = bridges.value as unknown as readonly Bridge[]
  return ok({ from, to, before: before.value, after: after.value, bridges: told })
}

/** Gathers what the register knows of the portfolio of a pair. */
export async function knownPortfolio(door: RegisterDoor, told: AskedOfPair): Promise<Result<PortfolioView>> {
  const { pair, today } = told
  const [projects, sums, days] = await Promise.all([
    rowsOf(door, 'projects', { pair }, today),
    rowsOf(door, 'portfolio-sums', { pair }, today),
    rowsOf(door, 'portfolio', { pair }, today),
  ])
  const found = collect({ projects, sums, days })
  if (!found.ok) return found
  const kept = found.value.days as unknown as readonly KeptDay[]
  const change = await changeOf(door, kept, told)
  if (!change.ok) return change
  return ok({
    ...told,
    projects: found.value.projects as unknown as readonly ProjectRow[],
    sums: found.value.sums as unknown as readonly StatedSum[],
    days: kept,
    change: change.value,
  })
}
