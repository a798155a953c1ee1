import type { Bridge } from '../../../register/index.js'
import { type Chart, drawBridge, MAPPED_STATES, regionMap } from '../../charts/index.js'
import { CalledName } from '../../parts/called.js'
import { sideName, sidesOf } from '../../parts/pair.js'
import { Untold } from '../../parts/untold.js'
import type { Screen } from '../../screen.js'
import { placeName } from '../../words/names.js'
import { placeCode } from './places.js'
import { coversText, moneyInDigits, moneyText, movedPoint, placesFor } from './texts.js'
import type { Change, PortfolioView } from './view.js'

const STEPS = ['start', 'entered', 'gone', 'changed', 'end'] as const
type Step = (typeof STEPS)[number]

/** Most bridges that are drawn; the table beneath has all. */
const MOST = 12

/** Whether anything happened on the way. */
export function isMoved({ entered, gone, changed }: Bridge): boolean {
  return [entered, gone, changed].some((value) => value !== '0')
}

function signed(step: Step, value: string, written: string): string {
  if (value === '0' || step === 'start' || step === 'end') return written
  if (step === 'gone') return `−${written}`
  return value.startsWith('-') ? written : `+${written}`
}

/** The value of a step in all its digits, with the sign it is reckoned with. */
export function stepText(bridge: Bridge, step: Step, screen: Screen): string {
  return signed(step, bridge[step], moneyInDigits(bridge[step], bridge.currency, screen))
}

function stepNames({ from, to }: Change, screen: Screen): Readonly<Record<Step, string>> {
  const { entered, gone, changed } = screen.words.portfolio.steps
  return { start: screen.date(from.day), entered, gone, changed, end: screen.date(to.day) }
}

function frameOf(bridge: Bridge, at: number, change: Change, screen: Screen) {
  const { portfolio } = screen.words
  const told = {
    side: sideName(bridge.party, screen),
    covers: coversText(bridge.covers, screen),
    start: moneyText(bridge.start, bridge.currency, screen),
    end: moneyText(bridge.end, bridge.currency, screen),
    entered: moneyText(bridge.entered, bridge.currency, screen),
    gone: moneyText(bridge.gone, bridge.currency, screen),
    changed: signed('changed', bridge.changed, moneyText(bridge.changed, bridge.currency, screen)),
    from: screen.date(change.from.day),
    to: screen.date(change.to.day),
  }
  return {
    id: `bridge-${at}`,
    title: screen.say(portfolio.bridgeTitle, told),
    description: screen.say(portfolio.bridgeTold, told),
    source: screen.say(portfolio.bridgeSource, told),
  }
}

function unitOf({ currency }: Bridge, places: number, screen: Screen): string {
  return places === 0 ? currency : screen.say(screen.words.portfolio.millions, { currency })
}

function tableOf(bridge: Bridge, change: Change, screen: Screen) {
  const { portfolio } = screen.words
  const names = stepNames(change, screen)
  const which = (step: Step) => (step === 'start' || step === 'end' ? [] : bridge.titles[step]).join('; ')
  return {
    columns: [{ text: portfolio.step }, { text: portfolio.sum, isNumber: true }, { text: portfolio.which }],
    rows: STEPS.map((step) => [
      { text: names[step] },
      { text: stepText(bridge, step, screen), isNumber: true },
      { text: Untold({ text: which(step) }) },
    ]),
  }
}

function drawOne(bridge: Bridge, at: number, change: Change, screen: Screen): Promise<Chart> {
  const places = placesFor(STEPS.map((step) => bridge[step]))
  const signs = { ...stepNames(change, screen), start: change.from.day, end: change.to.day }
  const stepOf = (step: Step) => {
    const value = movedPoint(bridge[step], places)
    return { name: signs[step], value: Number(value), label: signed(step, value, screen.number(value)) }
  }
  return drawBridge({
    frame: { ...frameOf(bridge, at, change, screen), unit: unitOf(bridge, places, screen) },
    table: tableOf(bridge, change, screen),
    steps: {
      start: stepOf('start'),
      entered: stepOf('entered'),
      gone: stepOf('gone'),
      changed: stepOf('changed'),
      end: stepOf('end'),
    },
  })
}

/** The bridges between two days in which anything happened, drawn. */
export async function drawBridges({ change }: PortfolioView, screen: Screen): Promise<readonly Chart[]> {
  if (change === null) return []
  const moved = change.bridges.filter(isMoved).slice(0, MOST)
  return Promise.all(moved.map((bridge, at) => drawOne(bridge, at, change, screen)))
}

function titlesByPlace({ projects }: PortfolioView): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { places, title } of projects)
    for (const place of new Set(places)) found.set(place, [...(found.get(place) ?? []), title])
  return found
}

function countsByCode(places: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [place, titles] of places) {
    const code = placeCode(place)
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + titles.length)
  }
  return counts
}

/** The map of the portfolio with its list; null when the pair has states without shapes. */
export function drawMap(view: PortfolioView, screen: Screen): Chart | null {
  if (!sidesOf(view.pair).every((side) => MAPPED_STATES.has(side))) return null
  const { portfolio } = screen.words
  const places = titlesByPlace(view)
  const calledOf = (place: string) => placeName(placeCode(place) ?? place, screen.language)
  const rows = [...places].toSorted(([, one], [, other]) => other.length - one.length)
  const [most] = rows
  const title =
    most === undefined
      ? portfolio.mapNothing
      : screen.say(portfolio.mapTitle, { place: calledOf(most[0]).text, count: most[1].length })
  return regionMap({
    frame: {
      id: 'regions',
      title,
      unit: portfolio.mapUnit,
      description: screen.say(portfolio.mapTold, { count: rows.length }),
      source: portfolio.mapSource,
    },
    table: {
      columns: [
        { text: portfolio.place },
        { text: portfolio.count, isNumber: true },
        { text: portfolio.which },
      ],
      rows: rows.map(([place, titles]) => [
        { text: CalledName({ name: calledOf(place), screen }) },
        { text: String(titles.length), isNumber: true },
        { text: Untold({ text: titles.join('; ') }) },
      ]),
    },
    counts: countsByCode(places),
  })
}
