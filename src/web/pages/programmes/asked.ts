import { ok, type Result } from '../../../kernel/index.js'
import type { Pair } from '../../../register/index.js'
import { type CommitmentRow, type ListedRow, listNamed } from '../../../register/index.js'
import type { RegisterDoor } from '../../register-door.js'
import {
  approvalsOf,
  type ItemRow,
  itemOf,
  type ProgrammeRow,
  type WaitingApproval,
  type WholeProgramme,
  wholeProgrammeOf,
} from './programme.js'

/** Orders shown of one sector. */
const MOST_ORDERS = 20

async function rowsOf(
  door: RegisterDoor,
  name: string,
  asked: {
    readonly today: string
    readonly sort?: string
    readonly filters: Readonly<Record<string, string>>
  },
): Promise<Result<readonly ListedRow[]>> {
  const list = listNamed(name)
  return list.ok ? door.everyRow(list.value, asked) : list
}

/** A programme with its progress.
 *  errors: absent.programme */
export async function wholeProgramme(
  door: RegisterDoor,
  id: string,
  today: string,
): Promise<Result<WholeProgramme>> {
  const list = listNamed('programmes')
  if (!list.ok) return list
  const found = await door.record(list.value, id, today)
  return found.ok ? ok(wholeProgrammeOf(found.value)) : found
}

/** The items of one version. */
export async function itemsOf(
  door: RegisterDoor,
  programme: string,
  number: number,
  today: string,
): Promise<Result<readonly ItemRow[]>> {
  const filters = { programme, number: String(number) }
  const found = await rowsOf(door, 'programme-items', { today, sort: 'code', filters })
  return found.ok ? ok(found.value.map(itemOf)) : found
}

/** What the other side has yet to confirm. */
export async function waitingFor(
  door: RegisterDoor,
  programme: string,
  today: string,
): Promise<Result<readonly WaitingApproval[]>> {
  const filters = { state: 'open', command: 'programmes.approve' }
  const open = await rowsOf(door, 'proposals', { today, filters })
  return open.ok ? ok(approvalsOf(open.value, programme)) : open
}

/** What was ordered in the sectors of a programme, each once, the newest first. */
export async function ordersBehind(
  door: RegisterDoor,
  { pair }: ProgrammeRow,
  items: readonly ItemRow[],
): Promise<Result<readonly CommitmentRow[]>> {
  const sectors = [...new Set(items.flatMap(({ sector }) => (sector === null ? [] : [sector])))]
  const orders = new Map<string, CommitmentRow>()
  for (const sector of sectors) {
    const found = await door.commitments({ pair: pair as Pair, force: 'ordered', sector, size: MOST_ORDERS })
    if (!found.ok) return found
    for (const row of found.value.rows) orders.set(row.id, row)
  }
  return ok([...orders.values()])
}

/** Which orders have a control card. */
export async function cardsOf(
  door: RegisterDoor,
  orders: readonly CommitmentRow[],
  today: string,
): Promise<Result<ReadonlySet<string>>> {
  const list = listNamed('instructions')
  if (!list.ok) return list
  const found = new Set<string>()
  for (const { id } of orders) {
    const cards = await door.rows(list.value, { today, filters: { commitment: id }, size: 1 })
    if (!cards.ok) return cards
    if (cards.value.total > 0) found.add(id)
  }
  return ok(found)
}
