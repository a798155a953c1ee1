import type { Figure } from '../../../register/index.js'
import { type GroupTable, groupsOf } from './groups.js'
import type { MirrorLine } from './mirror-line.js'
import { COUNTS, type Counts, everyPeriod, isOf } from './periods.js'

/** A series as its list has it. */
export interface SeriesLine {
  readonly id: string
  readonly measure: string
  readonly flow: string
  readonly reporter: string
  readonly partner: string
  readonly frequency: string
  readonly unit: string
  readonly coverage: string
  readonly product: string | null
  readonly periods: number
  readonly source: string
}

/** One published value, every vintage of it. */
export interface PublishedLine {
  readonly id: string
  readonly series: string
  readonly reporter: string
  readonly product: string | null
  readonly period: string
  readonly value: string
  readonly bound: string
  readonly unit: string
  readonly vintage: string
  readonly status: string
  readonly source: string
}

/** A claim with the series it is tied to. */
export interface Claim {
  readonly figure: Figure
  readonly series: readonly string[]
}

export const WAYS = ['chart', 'table', 'sources'] as const
export type Way = (typeof WAYS)[number]

/** What the address asks of the page. */
export interface TradeAsked {
  readonly as: Way
  readonly of: Counts | undefined
  readonly knownOn: string | undefined
}

/** Everything that is known of the trade of a pair. */
export interface TradeKnown {
  readonly pair: string
  readonly today: string
  readonly asked: TradeAsked
  readonly mirrors: readonly MirrorLine[]
  /** The same of each product group; they never stand among the mirrors of all goods. */
  readonly groupMirrors: readonly MirrorLine[]
  readonly series: readonly SeriesLine[]
  readonly published: readonly PublishedLine[]
  /** Days or months on which anything was published, the latest first. */
  readonly vintages: readonly string[]
  readonly claims: readonly Claim[]
}

/** The trade of a pair as the page shows it.
 *  shapes: `lines` those of one count of time, earliest first; `periods` all between the first and the last;
 *  `missing` by side the periods of which it said nothing; `others` exports and imports; `groups` the latest by product, null when there
 *  are none */
export interface TradeView extends TradeKnown {
  readonly of: Counts
  readonly counts: readonly Counts[]
  readonly lines: readonly MirrorLine[]
  readonly periods: readonly string[]
  readonly missing: readonly [readonly string[], readonly string[]]
  readonly others: readonly MirrorLine[]
  readonly groups: GroupTable | null
}

function byPeriod(one: { readonly period: string }, other: { readonly period: string }): number {
  const [a, b] = [one, other].map(({ period }) => period.split('/').at(-1) ?? '')
  return (a ?? '') < (b ?? '') ? -1 : 1
}

/** The count of time that most is known in. */
function fullest(counts: readonly Counts[], lines: readonly MirrorLine[]): Counts {
  const sizeOf = (one: Counts) => lines.filter(({ period }) => isOf(one, period)).length
  return counts.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0] ?? 'year'
}

function missingOf(periods: readonly string[], lines: readonly MirrorLine[], side: 'first' | 'second') {
  const told = new Set(lines.filter((line) => line[side] !== null).map(({ period }) => period))
  return periods.filter((period) => !told.has(period))
}

/** One line a period: of several coverages the one that both sides tell. */
function oneEach(lines: readonly MirrorLine[]): readonly MirrorLine[] {
  const told = new Map<string, MirrorLine>()
  for (const line of lines) if ((told.get(line.period)?.gap ?? null) === null) told.set(line.period, line)
  return [...told.values()]
}

/** The view of what is known: one count of time, its periods without gaps, and what is missing. */
export function viewOf(known: TradeKnown): TradeView {
  const turnover = known.mirrors.filter(({ direction }) => direction === 'both-ways')
  const counts = COUNTS.filter((one) => turnover.some(({ period }) => isOf(one, period)))
  const of = known.asked.of ?? fullest(counts, turnover)
  const lines = oneEach(turnover.filter(({ period }) => isOf(of, period)).toSorted(byPeriod))
  const periods = everyPeriod(
    of,
    lines.map(({ period }) => period),
  )
  return {
    ...known,
    of,
    counts,
    lines,
    periods,
    missing: [missingOf(periods, lines, 'first'), missingOf(periods, lines, 'second')],
    others: known.mirrors.filter(({ direction }) => direction !== 'both-ways').toSorted(byPeriod),
    groups: groupsOf(known.groupMirrors),
  }
}
