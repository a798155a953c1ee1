import { addDecimals, formatDecimal, parseDecimal } from '../../../values/index.js'
import type { MirrorLine } from './mirror-line.js'
import { isOf } from './periods.js'

/** What one side told of several product groups, added up.
 *  units: `value` in `unit`
 *  shapes: `count` how many groups are in it; groups that were not told are not */
export interface GroupSum {
  readonly direction: string
  readonly coverage: string
  readonly unit: string
  readonly side: 'first' | 'second'
  readonly value: string
  readonly bound: string
  readonly count: number
}

/** The product groups of one period, and what each side told of them in all. */
export interface GroupTable {
  readonly period: string
  readonly lines: readonly MirrorLine[]
  readonly sums: readonly GroupSum[]
}

/** Plain decimals of the register added up, to the letter. */
function added(values: readonly string[]): string {
  const [first, ...others] = values
    .map((value) => parseDecimal(value))
    .flatMap((one) => (one.ok ? [one.value] : []))
  return first === undefined ? '0' : formatDecimal(others.reduce(addDecimals, first))
}

function sumOf(lines: readonly MirrorLine[], side: 'first' | 'second'): readonly GroupSum[] {
  const told = lines.filter((line) => line[side] !== null)
  const [some] = told
  if (some === undefined) return []
  const isExact = told.every((line) => (side === 'first' ? line.firstBound : line.secondBound) === 'exact')
  const { direction, coverage, unit } = some
  const value = added(told.map((line) => line[side] ?? '0'))
  return [{ direction, coverage, unit, side, value, bound: isExact ? 'exact' : 'about', count: told.length }]
}

/** Sums of what may be added: one direction, coverage and unit, each side by itself. */
function sumsOf(lines: readonly MirrorLine[]): readonly GroupSum[] {
  const keyOf = ({ direction, coverage, unit }: MirrorLine) => [direction, coverage, unit].join('/')
  const keys = [...new Set(lines.map(keyOf))]
  const alike = keys.map((key) => lines.filter((line) => keyOf(line) === key))
  return alike.flatMap((some) => [...sumOf(some, 'first'), ...sumOf(some, 'second')])
}

function endOf({ period }: MirrorLine): string {
  return period.split('/').at(-1) ?? period
}

/** The product groups of the latest whole year that any side told, else of the latest period; null when there are none. */
export function groupsOf(lines: readonly MirrorLine[]): GroupTable | null {
  const years = lines.filter(({ period }) => isOf('year', period))
  const inOrder = (years.length > 0 ? years : lines).toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
  const period = inOrder.at(-1)?.period
  if (period === undefined) return null
  const keyOf = ({ product, direction, coverage }: MirrorLine) => [product, direction, coverage].join('/')
  const shown = lines
    .filter((line) => line.period === period)
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return { period, lines: shown, sums: sumsOf(shown) }
}
