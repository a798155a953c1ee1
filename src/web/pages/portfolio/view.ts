import {
  type Bridge,
  COVERS,
  type Covers,
  coverOf,
  type PortfolioItem,
  STAGES,
  type Stage,
} from '../../../register/index.js'
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  formatDecimal,
  parseDecimal,
} from '../../../values/index.js'
import { sidesOf } from '../../parts/pair.js'

/** What one side reports of a project. */
export interface ProjectSide {
  readonly party: string
  readonly stage: Stage
  readonly stageOn: string
  readonly declared: Stage | null
  readonly evidence: string | null
  readonly value: string | null
  readonly currency: string | null
  readonly jobs: number | null
  readonly localisation: string | null
  readonly source: string
  readonly version: number
}

/** A project as the list `projects` has it. */
export interface ProjectRow {
  readonly id: string
  readonly title: string
  readonly class: string
  readonly sector: string | null
  readonly places: readonly string[]
  readonly enterprises: readonly string[]
  readonly pair: string
  readonly sides: readonly ProjectSide[]
  readonly source: string
  readonly version: number
}

/** A sum somebody stated. */
export interface StatedSum {
  readonly id: string
  readonly day: string
  readonly party: string
  readonly covers: Covers
  readonly bound: string
  readonly value: string
  readonly currency: string
  readonly projects: number | null
  readonly jobs: number | null
  readonly source: string
}

/** A day for which the portfolio was kept. */
export interface KeptDay {
  readonly id: string
  readonly day: string
  readonly entries: number
}

export const WAYS = ['table', 'board', 'map', 'changes'] as const
export type Way = (typeof WAYS)[number]

/** What the address asks of the page. */
export interface PortfolioAsked {
  readonly as: Way
  readonly from: string | undefined
  readonly to: string | undefined
  readonly page: number
}

/** The difference of two kept days. */
export interface Change {
  readonly from: KeptDay
  readonly to: KeptDay
  readonly before: readonly PortfolioItem[]
  readonly after: readonly PortfolioItem[]
  readonly bridges: readonly Bridge[]
}

/** Everything that is known of the portfolio of a pair. */
export interface PortfolioView {
  readonly pair: string
  readonly today: string
  readonly asked: PortfolioAsked
  readonly projects: readonly ProjectRow[]
  readonly sums: readonly StatedSum[]
  readonly days: readonly KeptDay[]
  readonly change: Change | null
}

/** The sum of one side's own list for one cover in one currency. */
export interface OwnSum {
  readonly party: string
  readonly covers: Covers
  readonly currency: string
  readonly value: string
  readonly projects: number
}

/** Why a side's value stands in no sum. */
export type LeftOut = 'no-value' | 'no-currency' | 'stopped'

/** A side's report that stands in no sum, with the reason. */
export interface LeftOutRow {
  readonly project: ProjectRow
  readonly side: ProjectSide
  readonly why: LeftOut
}

function whyLeftOut({ value, currency, stage }: ProjectSide): LeftOut | null {
  if (coverOf(stage) === null) return 'stopped'
  if (value === null) return 'no-value'
  return currency === null ? 'no-currency' : null
}

/** What stands in no sum: without a value, without a currency, or stopped. */
export function leftOutOf(projects: readonly ProjectRow[]): readonly LeftOutRow[] {
  return projects.flatMap((project) =>
    project.sides.flatMap((side) => {
      const why = whyLeftOut(side)
      return why === null ? [] : [{ project, side, why }]
    }),
  )
}

/** A sum that grows. */
interface Growing extends Omit<OwnSum, 'value'> {
  readonly value: Decimal
}

/** The sums of each side's own list, in the order of its projects. */
function sumsOf(projects: readonly ProjectRow[]): readonly OwnSum[] {
  const sums = new Map<string, Growing>()
  for (const { party, stage, value, currency } of projects.flatMap(({ sides }) => sides)) {
    const covers = coverOf(stage)
    if (covers === null || value === null || currency === null) continue
    const key = `${party} ${covers} ${currency}`
    const before = sums.get(key) ?? { party, covers, currency, value: decimalOf(0), projects: 0 }
    const more = parseDecimal(value)
    const sum = more.ok ? addDecimals(before.value, more.value) : before.value
    sums.set(key, { ...before, value: sum, projects: before.projects + 1 })
  }
  return [...sums.values()].map((sum) => ({ ...sum, value: formatDecimal(sum.value) }))
}

/** Sums of rows that are kept; a page asks for them several times, and so does the next page. */
const keptSums = new WeakMap<readonly ProjectRow[], readonly OwnSum[]>()

/** The sums of each side's own list; what is signed, planned, under way and completed, and each currency, stay apart. */
export function ownSums({ projects, pair }: Pick<PortfolioView, 'projects' | 'pair'>): readonly OwnSum[] {
  const sums = keptSums.get(projects) ?? sumsOf(projects)
  keptSums.set(projects, sums)
  const order = sidesOf(pair)
  return sums.toSorted(
    (one, other) =>
      order.indexOf(one.party) - order.indexOf(other.party) ||
      COVERS.indexOf(one.covers) - COVERS.indexOf(other.covers),
  )
}

/** How many projects a side reports on. */
export function countOf({ projects }: Pick<PortfolioView, 'projects'>, party: string): number {
  return projects.filter(({ sides }) => sides.some((side) => side.party === party)).length
}

/** The last sum that a side stated. */
export function lastStated({ sums }: Pick<PortfolioView, 'sums'>, party: string): StatedSum | undefined {
  return sums.filter((sum) => sum.party === party).toSorted((one, other) => (one.day < other.day ? 1 : -1))[0]
}

/** Whether two plain decimals are not the same. */
export function isOther(one: string, other: string): boolean {
  const [a, b] = [parseDecimal(one), parseDecimal(other)]
  return a.ok && b.ok && compareDecimals(a.value, b.value) !== 0
}

/** What the sums do not agree in. */
export type Discord =
  | { readonly kind: 'stated'; readonly one: StatedSum; readonly other: StatedSum }
  | { readonly kind: 'own'; readonly stated: StatedSum; readonly own: OwnSum }

/** Where the sums disagree: the two sides with each other, or a side with its own list of the same cover. */
export function discordsOf(view: PortfolioView): readonly Discord[] {
  const [first, second] = sidesOf(view.pair).map((party) => lastStated(view, party))
  const own = ownSums(view)
  const withOwn = [first, second].flatMap((stated) => {
    const same = own.find(
      (sum) =>
        sum.party === stated?.party && sum.covers === stated.covers && sum.currency === stated.currency,
    )
    return stated && same && isOther(stated.value, same.value)
      ? [{ kind: 'own', stated, own: same } as const]
      : []
  })
  if (!first || !second || first.currency !== second.currency || !isOther(first.value, second.value))
    return withOwn
  return [{ kind: 'stated', one: first, other: second }, ...withOwn]
}

/** What became of one side's entry between two days. */
export interface Moved {
  readonly item: PortfolioItem
  readonly before: PortfolioItem
}

/** What entered, what has gone, what moved to another stage, what changed in value. */
export interface Changes {
  readonly entered: readonly PortfolioItem[]
  readonly gone: readonly PortfolioItem[]
  readonly moved: readonly Moved[]
  readonly revalued: readonly Moved[]
}

function keyOf({ undertaking, party }: PortfolioItem): string {
  return `${undertaking} ${party}`
}

/** The differences of two days, entry by entry. */
export function changesOf({ before, after }: Pick<Change, 'before' | 'after'>): Changes {
  const [first, last] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])))
  const stayed = after.flatMap((item) => {
    const old = first?.get(keyOf(item))
    return old ? [{ item, before: old }] : []
  })
  return {
    entered: after.filter((item) => !first?.has(keyOf(item))),
    gone: before.filter((item) => !last?.has(keyOf(item))),
    moved: stayed.filter(({ item, before: old }) => item.stage !== old.stage),
    revalued: stayed.filter(
      ({ item, before: old }) => item.value !== old.value || item.currency !== old.currency,
    ),
  }
}

/** The stages that stand as columns of the board: those between the first and the last that is reached, and no others at the
 *  ends. */
export function stagesOf(projects: readonly ProjectRow[]): readonly Stage[] {
  const reached = new Set(projects.flatMap(({ sides }) => sides.map(({ stage }) => stage)))
  return STAGES.filter((stage) => reached.has(stage))
}
