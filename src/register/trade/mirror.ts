import {
  type Decimal,
  formatDecimal,
  parseDecimal,
  scaleByTen,
  subtractDecimals,
} from '../../values/index.js'
import type { Flow } from './series.js'
import type { Measure } from './types.js'
import type { Valued, Vintage } from './vintages.js'

/** One published value with the series it belongs to. */
export interface Observed extends Vintage, Valued {
  readonly series: string
  readonly pair: string
  readonly measure: Measure
  readonly flow: Flow
  readonly reporter: string
  readonly partner: string
  readonly unit: string
  readonly coverage: string
  readonly product: string | null
  readonly vintage: string
  readonly source: string
  readonly note: string | null
}

/** What one side says in a mirror.
 *  units: `value` in the unit of the row */
export interface Said {
  readonly value: string
  readonly bound: string
  readonly vintage: string
  readonly source: string
  readonly note: string | null
}

/** The values of both sides for one period, side by side.
 *  shapes: `product` null for all goods together; `direction` is `both-ways` or `UZ>KZ`, so that the exports of one stand beside the imports of the other
 *  units: `gap` the first state's value without the second's; null when only one side says */
export interface MirrorRow {
  readonly id: string
  readonly pair: string
  readonly measure: string
  readonly direction: string
  readonly coverage: string
  readonly product: string | null
  readonly period: string
  readonly unit: string
  readonly first: Said | null
  readonly second: Said | null
  readonly gap: string | null
  readonly gapBound: string | null
}

const PLACES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 }

/** A unit without the word of its scale, and how many places that word moves the point: `USD million` is USD and six. */
function scaleOf(unit: string): { readonly base: string; readonly places: number } {
  const [, base = unit, word = ''] = /^(.+) (thousand|million|billion)$/.exec(unit) ?? []
  return { base, places: PLACES[word] ?? 0 }
}

/** What of a series decides in which rows of the mirror its values stand. */
export type Mirrored = Pick<
  Observed,
  'series' | 'pair' | 'measure' | 'flow' | 'reporter' | 'partner' | 'unit' | 'coverage' | 'product'
>

function directionOf({ flow, reporter, partner }: Mirrored): string {
  if (flow === 'both-ways') return flow
  return flow === 'exports' ? `${reporter}>${partner}` : `${partner}>${reporter}`
}

/** Exports and imports are one trade seen from two sides. */
function subjectOf({ measure }: Mirrored): string {
  return ['trade-turnover', 'exports', 'imports'].includes(measure) ? 'trade' : measure
}

/** A product group stands beside the same group of the other side, and never beside all goods together. */
function keyOf(row: Mirrored, period: string): string {
  const { pair, coverage, unit, product } = row
  const told = [pair, subjectOf(row), directionOf(row), period, coverage, scaleOf(unit).base]
  return [...told, ...(product === null ? [] : [product])].join('/')
}

function decimalIn(unit: string, { value, unit: own }: Observed): Decimal | null {
  const read = parseDecimal(value)
  return read.ok ? scaleByTen(read.value, scaleOf(own).places - scaleOf(unit).places) : null
}

function saidIn(unit: string, row: Observed | undefined): Said | null {
  const number = row && decimalIn(unit, row)
  if (!row || !number) return null
  const { bound, vintage, source, note } = row
  return { value: formatDecimal(number), bound, vintage, source, note }
}

function gapOf(unit: string, first?: Observed, second?: Observed): Pick<MirrorRow, 'gap' | 'gapBound'> {
  const [one, other] = [first && decimalIn(unit, first), second && decimalIn(unit, second)]
  if (!one || !other) return { gap: null, gapBound: null }
  const isExact = first?.bound === 'exact' && second?.bound === 'exact'
  return { gap: formatDecimal(subtractDecimals(one, other)), gapBound: isExact ? 'exact' : 'about' }
}

/** Of several values of one side for one period the one that became known last. */
function latestOf(rows: readonly Observed[], reporter: string | undefined): Observed | undefined {
  const own = rows.filter((row) => row.reporter === reporter)
  return own.reduce<Observed | undefined>(
    (last, row) =>
      last === undefined || `${row.knownOn}${row.id}` > `${last.knownOn}${last.id}` ? row : last,
    undefined,
  )
}

function rowOf(id: string, rows: readonly [Observed, ...Observed[]]): MirrorRow {
  const [some] = rows
  const [one, other] = some.pair.split('-')
  const [first, second] = [latestOf(rows, one), latestOf(rows, other)]
  const unit = (first ?? second ?? some).unit
  const { pair, coverage, product, period } = some
  const told = {
    pair,
    measure: subjectOf(some),
    direction: directionOf(some),
    coverage,
    product,
    period,
    unit,
  }
  return {
    id,
    ...told,
    first: saidIn(unit, first),
    second: saidIn(unit, second),
    ...gapOf(unit, first, second),
  }
}

/** A row of the mirror as far as it is told without its values: who says anything, and in which series. */
export interface BriefMirrorRow {
  readonly id: string
  readonly pair: string
  readonly measure: string
  readonly direction: string
  readonly product: string | null
  readonly period: string
  readonly saidBy: string
  readonly series: readonly string[]
}

/** The rows that the values of series stand in; periods by series. */
export function mirrorInBrief(
  series: readonly (Mirrored & { readonly periods: readonly string[] })[],
): readonly BriefMirrorRow[] {
  const rows = new Map<string, Omit<BriefMirrorRow, 'saidBy' | 'series'> & { of: Mirrored[] }>()
  for (const one of series)
    for (const period of one.periods) {
      const id = keyOf(one, period)
      const known = rows.get(id)
      if (known) known.of.push(one)
      else
        rows.set(id, {
          id,
          pair: one.pair,
          measure: subjectOf(one),
          direction: directionOf(one),
          product: one.product,
          period,
          of: [one],
        })
    }
  return [...rows.values()]
    .map(({ of, ...row }) => ({ ...row, saidBy: sayersOf(of), series: of.map((one) => one.series) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function sayersOf(series: readonly Mirrored[]): string {
  const sayers = new Set(series.map(({ reporter }) => reporter))
  return sayers.size > 1 ? 'both' : [...sayers].join('')
}

/** The values of both sides side by side, one row a period and direction; a side that is silent stays empty.
 *  shapes: one vintage a series and period */
export function mirrorOf(rows: readonly Observed[]): readonly MirrorRow[] {
  const groups = new Map<string, [Observed, ...Observed[]]>()
  for (const row of rows) {
    const key = keyOf(row, row.period)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const mirrored = [...groups].map(([id, group]) => rowOf(id, group))
  return mirrored.sort((a, b) => (a.id < b.id ? -1 : 1))
}
