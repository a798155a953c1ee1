import type { Day, StatementId } from '../../kernel/index.js'
import { FORCES } from '../../statements/index.js'
import { latestDay, parsePeriod } from '../../values/index.js'
import { ledgerOf, type Saying } from '../commitments/chain.js'
import { flagsOf, isSettled } from '../commitments/flags.js'
import { lastDay } from '../commitments/sayings.js'
import type { CommitmentId, Due, Flag } from '../commitments/types.js'
import type { Database } from '../tables.js'
import { CodedColumn } from './coded-column.js'
import { dueTimeOf } from './due-time.js'
import { regionsNamed } from './regions.js'
import { RowOrder } from './row-order.js'
import {
  changedAfter,
  type Head,
  meetingDays,
  type ToldCommitment,
  type ToldStatement,
  toldCommitments,
  toldSayings,
  toldStatements,
} from './told.js'
import { FIND_FACETS, type FindFacet, type FindSort } from './types.js'

/** A commitment that carries a chain, with what was said of it. */
interface Carried extends ToldCommitment {
  readonly sayings: readonly Saying[]
  /** The last day of the due; null without one. */
  readonly dueEnd: string | null
}

const NEVER = '9999'
/** Counts and lists that are kept; each is as long as the rows are many. */
const MOST_KEPT = 40
/** So many rows are placed before other work has its turn. */
const AT_ONCE = 2000
const NOTHING: Head = { number: 0, hash: '' }

/** What the search knows of one commitment on a day. */
export interface OnDay {
  readonly flags: readonly Flag[]
  readonly timesSaid: number
}

function letOthersOn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** All accepted statements of a register with the values of their facets, as of one journal number. It is kept in memory and
 *  follows the journal, so that counting looks at no row of the database.
 *  source: docs/decisions/0028 */
export class Holdings {
  head: Head = NOTHING
  #day: Day = ''
  readonly columns = Object.fromEntries(FIND_FACETS.map((name) => [name, new CodedColumn()])) as Readonly<
    Record<FindFacet, CodedColumn>
  >
  readonly ids: StatementId[] = []
  readonly #rows = new Map<string, number>()
  readonly #told: (ToldStatement | null)[] = []
  readonly #commitments = new Map<string, ToldCommitment>()
  readonly #opening = new Map<string, CommitmentId>()
  readonly #carried = new Map<string, Carried>()
  readonly #onDay = new Map<string, OnDay>()
  #meetings: ReadonlyMap<string, readonly string[]> = new Map()
  readonly #orders = new Map<string, RowOrder>()
  /** What was made of the rows as they are now, by what it is; gone when any of them changes. */
  readonly #made = new Map<string, unknown>()
  readonly #keys = new Map<FindSort, (string | undefined)[]>()

  /** How many rows there are, those that no longer hold among them. */
  get length(): number {
    return this.ids.length
  }

  /** Where a statement stands; undefined when it is not held. */
  rowOf(statement: string): number | undefined {
    return this.#rows.get(statement)
  }

  /** Whether the row is an accepted statement still. */
  isHeld(row: number): boolean {
    return this.#told[row] !== null
  }

  /** Whether the row says a commitment again that was opened earlier. */
  isRestating(row: number): boolean {
    const own = this.#opening.get(this.ids[row] ?? '')
    return own !== undefined && (this.#commitments.get(own)?.restates ?? null) !== null
  }

  /** The commitment that a statement says; of a chain the first. */
  commitmentOf(statement: string): Carried | undefined {
    const own = this.#opening.get(statement)
    return own === undefined ? undefined : this.#carried.get(this.#rootOf(own))
  }

  /** What is made of the rows, kept under its name until a row or the day changes; of many names the first are given up. */
  keep<T>(name: string, make: () => T): T {
    if (this.#made.has(name)) return this.#made.get(name) as T
    const made = make()
    const [oldest] = this.#made.keys()
    if (this.#made.size >= MOST_KEPT && oldest !== undefined) this.#made.delete(oldest)
    this.#made.set(name, made)
    return made
  }

  /** 1 for each row that is held; of those that say a commitment only the one that opened it, when that is asked for. */
  heldRows(isOpening: boolean): Uint8Array {
    return this.keep(`held ${isOpening}`, () => {
      const isShown = (row: number) => this.isHeld(row) && !(isOpening && this.isRestating(row))
      return Uint8Array.from(this.ids, (_, row) => (isShown(row) ? 1 : 0))
    })
  }

  /** Rows of the statements that opened a commitment which falls due from one day to another and is not settled by all sides,
   *  the earliest due first. */
  rowsDue({ from, to }: { readonly from: Day; readonly to: Day }): readonly number[] {
    const dues = this.keep('dues', () => this.#unsettledByDue())
    return dues.rows.slice(firstOf(dues.days, from), firstOf(dues.days, justAfter(to)))
  }

  /** Days in rising order, and the row that each belongs to. */
  #unsettledByDue(): { readonly days: readonly string[]; readonly rows: readonly number[] } {
    const dues = [...this.#carried.values()].flatMap(({ dueEnd, sides, opened }) => {
      const row = this.#rows.get(opened)
      const isDue = dueEnd !== null && !isSettled(sides) && row !== undefined && this.isHeld(row)
      return isDue ? [{ day: dueEnd, row }] : []
    })
    dues.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.row - other.row))
    return { days: dues.map(({ day }) => day), rows: dues.map(({ row }) => row) }
  }

  /** What is to be noticed about a commitment on the day of the last question. */
  onDay(commitment: string): OnDay {
    return this.#onDay.get(commitment) ?? { flags: [], timesSaid: 0 }
  }

  /** Reads everything, as of the number that the database is asked at. */
  async load(db: Database, head: Head): Promise<void> {
    this.#meetings = await meetingDays(db)
    const statements = await toldStatements(db, null)
    const commitments = await toldCommitments(db, null)
    for (const told of commitments) this.#commitments.set(told.id, told)
    for (const { id, opened } of commitments) this.#opening.set(opened, id)
    await this.#carry(db, new Set(commitments.map(({ id }) => this.#rootOf(id))))
    for (const [at, told] of statements.entries()) {
      if (at % AT_ONCE === 0) await letOthersOn()
      this.#place(told)
    }
    this.#made.clear()
    this.head = head
  }

  /** Reads what changed since, up to the head. */
  async follow(db: Database, head: Head): Promise<void> {
    const changed = await changedAfter(db, this.head.number)
    if (changed.meetings) this.#meetings = await meetingDays(db)
    const roots = await this.#retell(db, changed.commitments)
    for (const id of changed.statements) this.#addRootOf(roots, id)
    await this.#carry(db, roots)
    const rows = await this.#replace(db, changed.statements)
    for (const root of roots) for (const row of this.#rowsOfChain(root)) rows.add(row)
    this.#describe(changed.meetings ? null : roots)
    this.#renewOrders(rows)
    this.#made.clear()
    this.head = head
  }

  /** Reckons flags and dues for a day. */
  settleOn(day: Day): void {
    if (this.#day === day) return
    this.#day = day
    this.#made.clear()
    this.#describe(null)
  }

  /** All held rows in an order. */
  inOrder(sort: FindSort, isDescending: boolean): Uint32Array {
    const name = `${sort} ${isDescending}`
    const known = this.#orders.get(name)
    if (known) return known.rows
    const order = new RowOrder(this.#compareBy(sort, isDescending))
    order.renew(new Set(), this.#heldRows())
    this.#orders.set(name, order)
    return order.rows
  }

  #heldRows(): readonly number[] {
    return this.ids.map((_, row) => row).filter((row) => this.isHeld(row))
  }

  #rootOf(id: string): CommitmentId {
    let at = id as CommitmentId
    for (let next = this.#commitments.get(at)?.restates; next; next = this.#commitments.get(at)?.restates)
      at = next
    return at
  }

  #addRootOf(roots: Set<string>, statement: string): void {
    const own = this.#opening.get(statement)
    if (own !== undefined) roots.add(this.#rootOf(own))
  }

  /** Takes commitments as they are now; gives those that carry, or carried, their chains. */
  async #retell(db: Database, ids: readonly string[]): Promise<Set<string>> {
    const roots = new Set(ids.filter((id) => this.#commitments.has(id)).map((id) => this.#rootOf(id)))
    const now = ids.length === 0 ? [] : await toldCommitments(db, ids)
    for (const told of now) {
      const before = this.#commitments.get(told.id)
      if (before && before.opened !== told.opened) this.#opening.delete(before.opened)
      this.#commitments.set(told.id, told)
      this.#opening.set(told.opened, told.id)
    }
    for (const { id } of now) roots.add(this.#rootOf(id))
    return roots
  }

  async #carry(db: Database, roots: ReadonlySet<string>): Promise<void> {
    if (roots.size === 0) return
    const sayings = await toldSayings(db, [...roots])
    for (const root of roots) {
      const told = this.#commitments.get(root)
      this.#carried.delete(root)
      if (told?.restates !== null) continue
      this.#carried.set(root, { ...told, sayings: sayings.get(root) ?? [], dueEnd: endOf(told.due) })
    }
  }

  /** Statements as they are now; those that are no more accepted are held no more. */
  async #replace(db: Database, ids: readonly string[]): Promise<Set<number>> {
    const now = ids.length === 0 ? [] : await toldStatements(db, ids)
    const rows = new Set<number>()
    for (const id of ids) {
      const row = this.#rows.get(id)
      if (row === undefined) continue
      this.#told[row] = null
      rows.add(row)
    }
    for (const told of now) rows.add(this.#place(told))
    return rows
  }

  #place(told: ToldStatement): number {
    const row = this.#rows.get(told.id) ?? this.ids.push(told.id) - 1
    this.#rows.set(told.id, row)
    this.#told[row] = told
    const { columns } = this
    columns.kind.set(row, [told.kind])
    columns.force.set(row, [told.force])
    columns.pair.set(row, present(told.pair))
    columns.publisher.set(row, present(told.publisher))
    columns.language.set(row, present(told.language))
    columns.year.set(row, present(told.published?.slice(0, 4) ?? null))
    columns.sector.set(row, told.sectors ?? [])
    columns.region.set(row, regionsNamed(told.places ?? []))
    this.#describeRow(row)
    return row
  }

  *#rowsOfChain(root: string): Generator<number> {
    for (const { statement } of this.#carried.get(root)?.sayings ?? []) {
      const row = this.#rows.get(statement)
      if (row !== undefined) yield row
    }
  }

  /** What hangs on the day, for these commitments or for all. */
  #describe(roots: Iterable<string> | null): void {
    if (this.#day === '') return
    for (const root of roots ?? this.#carried.keys()) {
      const carried = this.#carried.get(root)
      if (!carried) continue
      this.#onDay.set(root, this.#reckon(carried))
      for (const row of this.#rowsOfChain(root)) this.#describeRow(row)
    }
  }

  #reckon(carried: Carried): OnDay {
    const last = lastDay(carried.sayings)
    const pair = this.#told[this.#rows.get(carried.opened) ?? -1]?.pair
    const days = this.#meetings.get(pair ?? '') ?? []
    const laterMeetings = last === '' ? 0 : days.length - firstOf(days, justAfter(last))
    const over = { ledger: ledgerOf(carried.sayings), laterMeetings }
    return { flags: flagsOf(carried, this.#day, over), timesSaid: carried.sayings.length }
  }

  #describeRow(row: number): void {
    const carried = this.commitmentOf(this.ids[row] ?? '')
    const { columns } = this
    const sides = carried?.sides ?? []
    columns.side.set(row, sides.map(({ party }) => party).sort())
    columns.work.set(row, [...new Set(sides.map(({ workState }) => workState))].sort())
    if (this.#day === '') return
    columns.due.set(row, carried ? [dueTimeOf(carried.due, this.#day)] : [])
    columns.flag.set(row, carried ? this.onDay(carried.id).flags : [])
  }

  #renewOrders(rows: ReadonlySet<number>): void {
    const staying = [...rows].filter((row) => this.isHeld(row))
    for (const keys of this.#keys.values()) for (const row of rows) keys[row] = undefined
    for (const order of this.#orders.values()) order.renew(rows, staying)
  }

  #compareBy(sort: FindSort, isDescending: boolean) {
    const way = isDescending ? -1 : 1
    return (one: number, other: number): number => {
      const [a, b] = [this.#sortKey(one, sort), this.#sortKey(other, sort)]
      if (a === b) return this.#sortKey(one, 'reference') < this.#sortKey(other, 'reference') ? -1 : 1
      if (a === NEVER || b === NEVER) return a === NEVER ? 1 : -1
      return a < b ? -way : way
    }
  }

  /** What a row is sorted by, as text; kept, since it is compared often. */
  #sortKey(row: number, sort: FindSort): string {
    const keys = this.#keys.get(sort) ?? []
    this.#keys.set(sort, keys)
    const told = this.#told[row]
    const key = keys[row] ?? (told ? this.#keyOf(told, sort) : NEVER)
    keys[row] = key
    return key
  }

  #keyOf(told: ToldStatement, sort: FindSort): string {
    if (sort === 'published') return told.published ?? NEVER
    if (sort === 'force') return String(FORCES.indexOf(told.force))
    if (sort === 'due') return this.commitmentOf(told.id)?.dueEnd ?? NEVER
    const [pair, day, number = ''] = told.reference.split('/')
    return `${pair} ${day} ${number.padStart(9, '0')}`
  }
}

function present(value: string | null): readonly string[] {
  return value === null ? [] : [value]
}

function endOf(due: Due | null): string | null {
  const period = due === null ? null : parsePeriod(due.edtf)
  return period?.ok ? latestDay(period.value) : null
}

/** What sorts right behind a day. */
function justAfter(day: string): string {
  return `${day}\0`
}

/** The place of the first day that is not earlier; days in rising order. */
function firstOf(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}
