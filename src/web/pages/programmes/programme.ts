import type { Day } from '../../../kernel/index.js'
import type { Actor, ListedRow } from '../../../register/index.js'
import { isOver, latestDay, parsePeriod } from '../../../values/index.js'

export const PROGRAMME_STATES = ['drafting', 'approved', 'in-force', 'ended'] as const
export type ProgrammeState = (typeof PROGRAMME_STATES)[number]

/** A programme in a list, with its newest version. */
export interface ProgrammeRow {
  readonly id: string
  readonly title: string
  readonly term: string | null
  readonly number: number
  readonly state: ProgrammeState
  readonly stateOn: string
  readonly pair: string
  readonly source: string
  readonly version: number
}

/** How far a side is by the items of the newest version. */
export interface ProgressRow {
  readonly party: string | null
  readonly items: number
  readonly done: number
  readonly underWay: number
  readonly overdue: number
  readonly silent: number
}

/** A programme with its progress. */
export interface WholeProgramme extends ProgrammeRow {
  readonly progress: readonly ProgressRow[]
}

/** One item of a version. */
export interface ItemRow {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly sector: string | null
  readonly party: string | null
  readonly due: string | null
  readonly project: string | null
  readonly indicator: string | null
  readonly workState: string | null
  readonly reached: string | null
  readonly asOf: string | null
  readonly version: number
}

/** An approval that the other side has yet to confirm. */
export interface WaitingApproval {
  readonly id: string
  readonly parties: readonly string[]
  readonly madeBy: string
  readonly madeParty: string | null
  readonly madeAt: string
  readonly version: number
}

/** A row of the list of programmes. */
export function programmeOf(row: ListedRow): ProgrammeRow {
  return row as unknown as ProgrammeRow
}

/** The record of a programme. */
export function wholeProgrammeOf(record: ListedRow): WholeProgramme {
  return record as unknown as WholeProgramme
}

/** A row of the list of items. */
export function itemOf(row: ListedRow): ItemRow {
  return row as unknown as ItemRow
}

/** Open approvals of one programme among all proposals. */
export function approvalsOf(rows: readonly ListedRow[], programme: string): readonly WaitingApproval[] {
  return rows
    .filter(({ input }) => (input as { readonly programme?: string } | null)?.programme === programme)
    .map((row) => row as unknown as WaitingApproval)
}

/** The two sides of a programme, in the order of its pair. */
export function sidesOf({ pair }: Pick<ProgrammeRow, 'pair'>): readonly string[] {
  return pair.split('-')
}

/** Items that nobody has to do or that have no due, so that their version is not approved. */
export function lackingItems(items: readonly ItemRow[]): readonly ItemRow[] {
  return items.filter(({ party, due }) => party === null || due === null)
}

/** Whether an item's due is over while its side does not say that it is done. */
export function isLate({ due, workState }: ItemRow, today: Day): boolean {
  if (due === null || workState === 'done' || workState === 'dropped') return false
  const period = parsePeriod(due)
  return period.ok && isOver(period.value, today)
}

/** The quarter in which an item falls due, as `2026-2`; empty without a due that ends. */
export function quarterOf({ due }: ItemRow): string {
  const period = due === null ? null : parsePeriod(due)
  const last = period?.ok ? latestDay(period.value) : null
  if (!last) return ''
  const [year, month] = last.split('-')
  return `${year}-${Math.ceil(Number(month) / 3)}`
}

/** Whether the person is the other side of an approval. */
export function mayConfirm({ madeBy, madeParty, parties }: WaitingApproval, actor: Actor | null): boolean {
  if (actor?.party === undefined || actor.name === madeBy) return false
  return actor.party !== madeParty && parties.includes(actor.party)
}
