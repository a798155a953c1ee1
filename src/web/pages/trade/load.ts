import { collect, ok, type Result } from '../../../kernel/index.js'
import {
  ANY_GROUP,
  type Figure,
  type ListedRow,
  listNamed,
  seriesOfFigures,
  vintagesOfPair,
} from '../../../register/index.js'
import { latestDay, parsePeriod } from '../../../values/index.js'
import type { RegisterDoor } from '../../register-door.js'
import type { MirrorLine } from './mirror-line.js'
import type { Claim, PublishedLine, SeriesLine, TradeAsked, TradeKnown } from './view.js'

interface AskedOfPair {
  readonly pair: string
  readonly today: string
  readonly asked: TradeAsked
  /** Whether a program asks, which gets every published value. */
  readonly isWhole: boolean
}

/** Measures that speak of trade between the two. */
const MEASURES = ['trade-turnover', 'trade-target', 'exports', 'imports'] as const

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

/** Figures of readouts that are told of each measure, the latest first. */
const MOST_FIGURES = 60
/** Published values that the page of sources shows, the latest first. */
const MOST_PUBLISHED = 200

/** The latest figures that readouts claim of the trade of a pair, of each measure so many. */
async function latestClaimed(door: RegisterDoor, pair: string, today: string) {
  const list = listNamed('figures')
  if (!list.ok) return list
  const asked = { today, sort: 'published', descending: true, size: MOST_FIGURES }
  const pages = MEASURES.map((measure) => door.rows(list.value, { ...asked, filters: { pair, measure } }))
  const found: ListedRow[] = []
  for (const page of await Promise.all(pages)) {
    if (!page.ok) return page
    found.push(...page.value.rows)
  }
  const dayOf = ({ published }: ListedRow) => String(published ?? '')
  return ok(found.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1)))
}

/** What was published, as far as the answer tells it: programs get all, the page of sources the latest, the others none. */
async function publishedFor(door: RegisterDoor, { pair, today, asked, isWhole }: AskedOfPair) {
  if (isWhole) return rowsOf(door, 'observations', { pair }, today)
  const list = listNamed('observations')
  if (!list.ok || asked.as !== 'sources') return list.ok ? ok([]) : list
  const latest = { filters: { pair }, today, sort: 'vintage', descending: true, size: MOST_PUBLISHED }
  const page = await door.rows(list.value, latest)
  return page.ok ? ok(page.value.rows) : page
}

/** The figures that speak of trade, each with the series it is tied to. */
async function claimsOf(door: RegisterDoor, figures: readonly Figure[]): Promise<Result<readonly Claim[]>> {
  const ids = figures.map(({ id }) => id)
  const tied = await door.askKept(`series of ${ids.join(' ')}`, (db) => seriesOfFigures(db, ids))
  if (!tied.ok) return tied
  const seriesOf = (figure: string) =>
    tied.value.filter((one) => one.figure === figure).map(({ series }) => series)
  return ok(figures.map((figure) => ({ figure, series: seriesOf(figure.id) })))
}

/** Gathers what the register knows of the trade of a pair. */
export async function knownTrade(door: RegisterDoor, told: AskedOfPair): Promise<Result<TradeKnown>> {
  const { pair, today, asked } = told
  const filters = { pair }
  const knownOn = asked.knownOn === undefined ? {} : { knownOn: dayOf(asked.knownOn) }
  const ask = (name: string, more: Readonly<Record<string, string>> = {}) =>
    rowsOf(door, name, { ...filters, ...more }, today)
  const [mirrors, series, published, figures, vintages] = await Promise.all([
    ask('mirror', { measure: 'trade', ...knownOn }),
    ask('series'),
    publishedFor(door, told),
    latestClaimed(door, pair, today),
    door.askKept(`vintages of ${pair}`, (db) => vintagesOfPair(db, pair)),
  ])
  const found = collect({ mirrors, series, published, figures, vintages })
  if (!found.ok) return found
  const rows = found.value
  const hasGroups = rows.series.some(({ product }) => product !== null)
  const groups = hasGroups
    ? await ask('mirror', { measure: 'trade', product: ANY_GROUP, ...knownOn })
    : ok([])
  if (!groups.ok) return groups
  const claims = await claimsOf(door, rows.figures as unknown as readonly Figure[])
  if (!claims.ok) return claims
  return ok({
    ...{ pair, today, asked },
    mirrors: rows.mirrors as unknown as readonly MirrorLine[],
    groupMirrors: groups.value as unknown as readonly MirrorLine[],
    series: rows.series as unknown as readonly SeriesLine[],
    published: rows.published as unknown as readonly PublishedLine[],
    vintages: rows.vintages,
    claims: claims.value,
  })
}
