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

/** Item 2 before item 10. */
function byCode(one: ItemRow, other: ItemRow): number {
  return one.code.localeCompare(other.code, 'en', { numeric: true })
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
  return found.ok ? ok(found.value.map(itemOf).sort(byCode)) : found
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

/** Words of a title that tell it from others. */
const TELLING_WORD = /[\p{L}\p{M}]{5,}/gu
const MOST_WORDS = 5

/** What orders are looked up by: each sector of the items, each telling word of the title. */
function questionsOf({ title }: ProgrammeRow, items: readonly ItemRow[]) {
  const sectors = [...new Set(items.flatMap(({ sector }) => (sector === null ? [] : [sector])))]
  const words = [...new Set(title.toLowerCase().match(TELLING_WORD) ?? [])].slice(0, MOST_WORDS)
  const least = Math.min(2, words.length)
  return [
    ...sectors.map((sector) => ({ asked: { sector }, weight: 1 })),
    ...words.map((word) => ({ asked: { words: word }, weight: 1 / least })),
  ]
}

/** What was ordered in the sectors of a programme, or with at least two telling words of its title, each once. */
export async function ordersBehind(
  door: RegisterDoor,
  programme: ProgrammeRow,
  items: readonly ItemRow[],
): Promise<Result<readonly CommitmentRow[]>> {
  const orders = new Map<string, { readonly row: CommitmentRow; readonly weight: number }>()
  const common = { pair: programme.pair as Pair, force: 'ordered', size: MOST_ORDERS } as const
  for (const { asked, weight } of questionsOf(programme, items)) {
    const found = await door.commitments({ ...common, ...asked })
    if (!found.ok) return found
    for (const row of found.value.rows)
      orders.set(row.id, { row, weight: (orders.get(row.id)?.weight ?? 0) + weight })
  }
  return ok([...orders.values()].filter(({ weight }) => weight >= 1).map(({ row }) => row))
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
