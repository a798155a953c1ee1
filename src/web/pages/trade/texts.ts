import type { MirrorPoint } from '../../charts/index.js'
import { sideName, sidesOf } from '../../parts/pair.js'
import { type Screen, wordFor } from '../../screen.js'
import type { MirrorLine } from './mirror-line.js'
import { axisSign, inRuns } from './periods.js'
import type { TradeView } from './view.js'

function measured(value: string, unit: string, { words, number, say }: Screen): string {
  const { units } = words.trade
  const written = number(value)
  const message = Object.hasOwn(units, unit) ? units[unit as keyof typeof units] : null
  return message === null ? `${written}\u00a0${unit}` : say(message, { number: written })
}

/** A value with its bound and unit. */
export function valueText(value: string | null, bound: string | null, unit: string, screen: Screen): string {
  if (value === null) return '–'
  const message = wordFor(screen.words.amounts.bounds, bound ?? 'exact')
  return screen.say(message, { value: measured(value, unit, screen) })
}

/** Which way goods go: both, or from one state to the other. */
export function directionText(direction: string, screen: Screen): string {
  const { trade } = screen.words
  const [from = '', to] = direction.split('>').map((side) => sideName(side, screen))
  return to === undefined ? wordFor(trade.flows, direction) : screen.say(trade.flowOf, { from, to })
}

function lastOf(lines: readonly MirrorLine[], side: 'first' | 'second'): MirrorLine | undefined {
  return lines.findLast((line) => line[side] !== null)
}

function withoutSign(value: string): string {
  return value.replace(/^-/, '')
}

function toldBy(line: MirrorLine, side: 'first' | 'second', view: TradeView, screen: Screen): string {
  const bound = side === 'first' ? line.firstBound : line.secondBound
  return screen.say(screen.words.trade.last, {
    side: sideName(sidesOf(view.pair)[side === 'first' ? 0 : 1], screen),
    value: valueText(line[side], bound, line.unit, screen),
    period: screen.date(line.period),
  })
}

function commonFinding(line: MirrorLine, view: TradeView, screen: Screen): string {
  const { trade } = screen.words
  const [first, second] = sidesOf(view.pair).map((side) => sideName(side, screen))
  const values = {
    period: screen.date(line.period),
    first: first ?? '',
    second: second ?? '',
    one: valueText(line.first, line.firstBound, line.unit, screen),
    other: valueText(line.second, line.secondBound, line.unit, screen),
    gap: valueText(withoutSign(line.gap ?? '0'), line.gapBound, line.unit, screen),
  }
  return screen.say(line.gap === '0' ? trade.findingSame : trade.findingBoth, values)
}

/** The finding in one sentence: the last period that both sides tell, else what each told last. */
export function findingOf(view: TradeView, screen: Screen): string {
  const { trade } = screen.words
  const common = view.lines.findLast(({ gap }) => gap !== null)
  if (common) return commonFinding(common, view, screen)
  const [first, second] = [lastOf(view.lines, 'first'), lastOf(view.lines, 'second')]
  if (!first && !second) return trade.findingNone
  const told = [
    first ? toldBy(first, 'first', view, screen) : null,
    second ? toldBy(second, 'second', view, screen) : null,
  ].filter((one) => one !== null)
  return screen.say(told.length === 1 ? trade.findingOne : trade.findingApart, { told: told.join('; ') })
}

/** The points of the picture, one for each period, and a blank between the years of a count from January. */
export function pointsOf({ periods, lines, of }: TradeView): readonly MirrorPoint[] {
  const told = new Map(lines.map((line) => [line.period, line]))
  return periods.flatMap((period, at) => {
    const line = told.get(period)
    const point = {
      label: axisSign(period),
      first: numberOf(line?.first ?? null),
      second: numberOf(line?.second ?? null),
    }
    const isNewYear = of === 'cumulative' && at > 0 && period.endsWith('-01')
    return isNewYear ? [{ label: '', first: null, second: null }, point] : [point]
  })
}

/** A decimal as a number, for places in a drawing only. */
function numberOf(value: string | null): number | null {
  return value === null ? null : Number(value)
}

/** What stands at the end of each line: the side and its last value. */
export function endsOf(view: TradeView, screen: Screen): readonly [string, string] {
  const [first, second] = sidesOf(view.pair)
  const end = (party: string, side: 'first' | 'second') => {
    const value = lastOf(view.lines, side)?.[side]
    return value ? `${sideName(party, screen)}\n${screen.number(value)}` : ''
  }
  return [end(first, 'first'), end(second, 'second')]
}

/** The gap of the last period that both tell, as words on the picture. */
export function gapOf(view: TradeView, screen: Screen): string | null {
  const common = view.lines.findLast(({ gap }) => gap !== null)
  if (!common?.gap || common.gap === '0') return null
  return screen.say(screen.words.trade.gapSign, { value: screen.number(withoutSign(common.gap)) })
}

/** The periods a side said nothing of, runs of them as one. */
export function missingText(periods: readonly string[], { of }: TradeView, screen: Screen): string {
  const written = inRuns(of, periods).map(([from, to]) =>
    screen.date(from === to ? axisSign(from) : `${axisSign(from)}/${axisSign(to)}`),
  )
  return written.join(', ')
}
