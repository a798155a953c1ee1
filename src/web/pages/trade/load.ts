import { collect, ok, type Result } from '../../../kernel/index.js'
import { type Figure, type ListedRow, listNamed } from '../../../register/index.js'
import { latestDay, parsePeriod } from '../../../values/index.js'
import type { RegisterDoor } from '../../register-door.js'
import type { Claim, MirrorLine, PublishedLine, SeriesLine, TradeAsked, TradeKnown } from './view.js'

interface AskedOfPair {
  readonly pair: string
  readonly today: string
  readonly asked: TradeAsked
}

/** Measures that speak of trade between the two. */
const MEASURES: ReadonlySet<string> = new Set(['trade-turnover', 'trade-target', 'exports', 'imports'])

async function rowsOf(
  door: RegisterDoor,
  name: string,
  filters: Readonly<Record<string, string>>,
  today: string,
): Promise<Result<readonly ListedRow[]>> {
  const list = listNamed(name)
  return list.ok ? door.everyRow(list.value, { filters, today }) : list
}

/** The last day of a vintage, which may be a month; the day itself when it is none. */
function dayOf(vintage: string): string {
  const period = parsePeriod(vintage)
  return period.ok ? (latestDay(period.value) ?? vintage) : vintage
}

/** Figures of readouts, the latest first, among which claims of trade are looked for; and series whose ties are looked up. */
const MOST_FIGURES = 200
const MOST_SERIES = 60

/** The latest figures that readouts claim of a pair. */
async function latestFigures(door: RegisterDoor, pair: string, today: string) {
  const list = listNamed('figures')
  if (!list.ok) return list
  const asked = { filters: { pair }, today, sort: 'published', descending: true, size: MOST_FIGURES }
  const page = await door.rows(list.value, asked)
  return page.ok ? ok(page.value.rows) : page
}

interface Tied {
  readonly id: string
}

function addTies(ties: Map<string, string[]>, series: string, claims: readonly Tied[]): void {
  for (const { id } of claims) ties.set(id, [...(ties.get(id) ?? []), series])
}

/** The series that each figure is tied to, by the figure's id. */
async function tiesOf(door: RegisterDoor, series: readonly SeriesLine[], today: string) {
  const list = listNamed('series')
  const ties = new Map<string, string[]>()
  if (!list.ok) return ties
  const records = await Promise.all(
    series.slice(0, MOST_SERIES).map(({ id }) => door.record(list.value, id, today)),
  )
  for (const record of records)
    if (record.ok) addTies(ties, String(record.value.id), record.value.claims as readonly Tied[])
  return ties
}

function claimsOf(
  figures: readonly Figure[],
  ties: ReadonlyMap<string, readonly string[]>,
): readonly Claim[] {
  const told = figures.filter(({ measure }) => MEASURES.has(measure))
  return told
    .toSorted((one, other) => ((one.published ?? '') < (other.published ?? '') ? 1 : -1))
    .map((figure) => ({ figure, series: ties.get(figure.id) ?? [] }))
}

/** Gathers what the register knows of the trade of a pair. */
export async function knownTrade(door: RegisterDoor, told: AskedOfPair): Promise<Result<TradeKnown>> {
  const { pair, today, asked } = told
  const filters = { pair }
  const knownOn = asked.knownOn === undefined ? {} : { knownOn: dayOf(asked.knownOn) }
  const ask = (name: string, more: Readonly<Record<string, string>> = {}) =>
    rowsOf(door, name, { ...filters, ...more }, today)
  const [mirrors, series, published, figures] = await Promise.all([
    ask('mirror', { measure: 'trade', ...knownOn }),
    ask('series'),
    ask('observations'),
    latestFigures(door, pair, today),
  ])
  const found = collect({ mirrors, series, published, figures })
  if (!found.ok) return found
  const rows = found.value
  const lines = rows.series as unknown as readonly SeriesLine[]
  return ok({
    ...told,
    mirrors: rows.mirrors as unknown as readonly MirrorLine[],
    series: lines,
    published: rows.published as unknown as readonly PublishedLine[],
    claims: claimsOf(rows.figures as unknown as readonly Figure[], await tiesOf(door, lines, today)),
  })
}
