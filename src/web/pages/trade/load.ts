import { ok, type Result } from '../../../kernel/index.js'
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

async function tiesOf(door: RegisterDoor, series: readonly SeriesLine[], today: string) {
  const list = listNamed('series')
  const ties = new Map<string, string[]>()
  if (!list.ok) return ties
  for (const { id } of series) {
    const record = await door.record(list.value, id, today)
    const claims = record.ok ? (record.value.claims as readonly { readonly id: string }[]) : []
    for (const claim of claims) ties.set(claim.id, [...(ties.get(claim.id) ?? []), id])
  }
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
  const mirrors = await rowsOf(door, 'mirror', { ...filters, measure: 'trade', ...knownOn }, today)
  if (!mirrors.ok) return mirrors
  const series = await rowsOf(door, 'series', filters, today)
  if (!series.ok) return series
  const published = await rowsOf(door, 'observations', filters, today)
  if (!published.ok) return published
  const figures = await rowsOf(door, 'figures', filters, today)
  if (!figures.ok) return figures
  const lines = series.value as unknown as readonly SeriesLine[]
  return ok({
    ...told,
    mirrors: mirrors.value as unknown as readonly MirrorLine[],
    series: lines,
    published: published.value as unknown as readonly PublishedLine[],
    claims: claimsOf(figures.value as unknown as readonly Figure[], await tiesOf(door, lines, today)),
  })
}
