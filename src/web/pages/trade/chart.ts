import { type Chart, type ChartTable, drawMirrors } from '../../charts/index.js'
import { sideName, sidesOf } from '../../parts/pair.js'
import { type Screen, wordFor } from '../../screen.js'
import type { MirrorLine } from './mirror-line.js'
import { endsOf, findingOf, gapOf, pointsOf, valueText } from './texts.js'
import type { TradeView } from './view.js'

/** Both sides' values of some periods as a table. */
export function mirrorTable(lines: readonly MirrorLine[], view: TradeView, screen: Screen): ChartTable {
  const { trade } = screen.words
  const [first, second] = sidesOf(view.pair).map((side) => sideName(side, screen))
  const number = (text: string) => ({ text, isNumber: true })
  const published = (vintage: string | null) => ({ text: vintage === null ? '–' : screen.date(vintage) })
  return {
    columns: [
      { text: trade.period },
      number(first ?? ''),
      { text: screen.say(trade.publishedBy, { side: first ?? '' }) },
      number(second ?? ''),
      { text: screen.say(trade.publishedBy, { side: second ?? '' }) },
      number(trade.gap),
    ],
    rows: lines.map((line) => [
      { text: screen.date(line.period) },
      number(valueText(line.first, line.firstBound, line.unit, screen)),
      published(line.firstVintage),
      number(valueText(line.second, line.secondBound, line.unit, screen)),
      published(line.secondVintage),
      number(valueText(line.gap, line.gapBound, line.unit, screen)),
    ]),
  }
}

function sourceOf({ series, asked, today }: TradeView, screen: Screen): string {
  const names = [...new Set(series.map(({ source }) => source))].join('; ')
  return screen.say(screen.words.trade.source, { names, day: screen.date(asked.knownOn ?? today) })
}

function unitOf({ lines }: TradeView, screen: Screen): string {
  const unit = lines[0]?.unit ?? ''
  return wordFor(screen.words.trade.unitNames, unit)
}

/** The picture of both mirrors; null when there is nothing to draw. */
export async function drawTrade(view: TradeView, screen: Screen): Promise<Chart | null> {
  const { trade } = screen.words
  const [from, to] = [view.periods[0], view.periods.at(-1)]
  if (from === undefined || to === undefined) return null
  const [first, second] = sidesOf(view.pair).map((side) => sideName(side, screen))
  const told = { first: first ?? '', second: second ?? '', from: screen.date(from), to: screen.date(to) }
  const frame = {
    id: 'mirrors',
    title: findingOf(view, screen),
    unit: `${unitOf(view, screen)}, ${trade.of[view.of]}`,
    description: screen.say(trade.described, told),
    source: sourceOf(view, screen),
  }
  return drawMirrors({
    frame,
    table: mirrorTable(view.lines, view, screen),
    points: pointsOf(view),
    ends: endsOf(view, screen),
    gap: gapOf(view, screen),
    number: (value) => screen.number(String(value)),
  })
}
