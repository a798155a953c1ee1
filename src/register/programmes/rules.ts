import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { isOver, parsePeriod } from '../../values/index.js'

/** States of a programme's newest version. */
export const PROGRAMME_STATES = ['drafting', 'approved', 'in-force', 'ended'] as const
export type ProgrammeState = (typeof PROGRAMME_STATES)[number]

const NEXT: Readonly<Record<ProgrammeState, readonly ProgrammeState[]>> = {
  drafting: ['approved'],
  approved: ['in-force', 'drafting'],
  'in-force': ['drafting', 'ended'],
  ended: [],
}

/** Lets a programme move; an amendment leads from a version that stands back to drafting the next one.
 *  errors: conflict.state */
export function checkProgrammeMove(from: ProgrammeState, to: ProgrammeState): Result<null> {
  if (NEXT[from].includes(to)) return ok(null)
  const hint =
    NEXT[from].length === 0
      ? 'The programme has ended'
      : `From ‘${from}’ it goes to: ${NEXT[from].join(', ')}`
  return fail({ code: 'conflict.state', message: `A programme that is ${from} does not become ${to}`, hint })
}

/** Lets a version be approved when it has items and each has a side and a due.
 *  errors: conflict.incomplete */
export function checkItems(items: readonly Pick<ProgrammeItem, 'code' | 'party' | 'due'>[]): Result<null> {
  const lacking = items.filter(({ party, due }) => party === null || due === null)
  if (items.length > 0 && lacking.length === 0) return ok(null)
  const codes = lacking.map(({ code }) => code).join(', ')
  const message = items.length === 0 ? 'The programme has no items' : `Items without side or due: ${codes}`
  return fail({
    code: 'conflict.incomplete',
    message,
    hint: 'Give each item the side that does it and a due',
  })
}

/** One item of a version. */
export interface ProgrammeItem {
  readonly code: string
  readonly title: string
  readonly sector: string | null
  readonly party: string | null
  readonly due: string | null
  readonly project: string | null
  readonly indicator: string | null
}

const FIELDS = ['title', 'sector', 'party', 'due', 'project', 'indicator'] as const

/** What became of an item between two versions. */
export interface ItemDifference {
  readonly code: string
  readonly became: 'new' | 'changed' | 'gone'
  readonly fields: readonly {
    readonly field: string
    readonly before: string | null
    readonly after: string | null
  }[]
}

function fieldsOf(
  before: ProgrammeItem | undefined,
  after: ProgrammeItem | undefined,
): ItemDifference['fields'] {
  return FIELDS.map((field) => ({
    field,
    before: before?.[field] ?? null,
    after: after?.[field] ?? null,
  })).filter((one) => one.before !== one.after)
}

/** The differences of two versions: items that are new, changed with their fields, or gone; in the order of their codes. */
export function differencesOfVersions(
  before: readonly ProgrammeItem[],
  after: readonly ProgrammeItem[],
): readonly ItemDifference[] {
  const [old, now] = [
    new Map(before.map((one) => [one.code, one])),
    new Map(after.map((one) => [one.code, one])),
  ]
  const codes = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  return codes.flatMap((code) => {
    const fields = fieldsOf(old.get(code), now.get(code))
    if (fields.length === 0) return []
    const became = !old.has(code) ? 'new' : now.has(code) ? 'changed' : 'gone'
    return [{ code, became, fields }]
  })
}

/** An item with what its side reports of it. */
export interface ReportedItem {
  readonly party: string | null
  readonly due: string | null
  readonly workState: string | null
}

/** How far a programme is by its items, one line a side: counts, and what has no owner or is overdue. */
export interface ProgressLine {
  readonly party: string | null
  readonly items: number
  readonly done: number
  readonly underWay: number
  readonly overdue: number
  readonly silent: number
}

function isLate({ due, workState }: ReportedItem, today: Day): boolean {
  if (due === null || workState === 'done' || workState === 'dropped') return false
  const period = parsePeriod(due)
  return period.ok && isOver(period.value, today)
}

function lineOf(party: string | null, items: readonly ReportedItem[], today: Day): ProgressLine {
  const count = (fits: (item: ReportedItem) => boolean) => items.filter(fits).length
  return {
    party,
    items: items.length,
    done: count(({ workState }) => workState === 'done'),
    underWay: count(({ workState }) => workState === 'under-way'),
    overdue: count((item) => isLate(item, today)),
    silent: count(({ workState }) => workState === null || workState === 'unknown'),
  }
}

function byParty(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one < other ? -1 : Number(one > other)
}

/** The progress of a programme, computed from its items; those without an owner stand in a line of their own. */
export function progressOf(items: readonly ReportedItem[], today: Day): readonly ProgressLine[] {
  const parties = [...new Set(items.map(({ party }) => party))].sort(byParty)
  return parties.map((party) =>
    lineOf(
      party,
      items.filter((item) => item.party === party),
      today,
    ),
  )
}
