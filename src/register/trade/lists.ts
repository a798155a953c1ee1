import { type RawBuilder, sql } from 'kysely'
import { type Day, fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { parseDay } from '../../values/index.js'
import { type AreaList, defineList, type ListedRow, type ListSpec, listOver } from '../area-list.js'
import { type AskedInHand, listInHand } from '../list-in-hand.js'
import type { Database } from '../tables.js'
import { touchedRows } from '../touched.js'
import {
  type BriefMirrorRow,
  type Mirrored,
  type MirrorRow,
  mirrorInBrief,
  mirrorOf,
  type Observed,
  type Said,
} from './mirror.js'
import { ANY_GROUP } from './products.js'
import { figureIds, getFigure, listFigures } from './queries.js'
import { FIGURE_SORTS } from './types.js'
import { asOfVintage, monthlyOf } from './vintages.js'

const PAIR = sql`(select string_agg(p.code, '-' order by p.rank, p.code) from parties p
  where p.code in (s.reporter, s.partner))`

/** All vintages, or those that fit a condition on an observation `o`. */
async function observedRows(db: Database, condition = sql`true`): Promise<readonly Observed[]> {
  const found = await sql<Observed>`with known as materialized (select s.*, ${PAIR} as pair from series s)
    select o.id, o.series, o.period, o.value::text as value, o.bound, o.vintage,
      o.known_on as "knownOn", o.source, o.note, o.status, s.measure, s.flow, s.reporter, s.partner, s.unit, s.coverage,
      s.product, s.pair
    from observations o join known s on s.id = o.series
    where ${condition} order by o.known_on, o.id`.execute(db)
  return found.rows
}

async function claimsOf(db: Database, series: string): Promise<readonly ListedRow[]> {
  const found =
    await sql<ListedRow>`select f.id, o.reference, f.value::text as value, f.unit, f.bound, f.comparison,
      f.period, o.publisher as "claimedBy", o.published, o.quote
    from figure_series t join figures f on f.id = t.figure join origins o on o.statement = f.statement
    where t.series = ${series} and o.state = 'accepted' order by o.published, f.id`.execute(db)
  return found.rows
}

function shown({ period, value, bound, vintage, source, note }: Observed): ListedRow {
  return { period, value, bound, vintage, source, note }
}

const series = defineList({
  name: 'series',
  area: 'series',
  from: sql`(select s.*, ${PAIR} as pair from series s) a`,
  columns: {
    id: sql`a.id`,
    measure: sql`a.measure`,
    flow: sql`a.flow`,
    reporter: sql`a.reporter`,
    partner: sql`a.partner`,
    frequency: sql`a.frequency`,
    unit: sql`a.unit`,
    coverage: sql`a.coverage`,
    product: sql`a.product`,
    periods: sql`(select count(distinct o.period)::integer from observations o where o.series = a.id)`,
    pair: sql`a.pair`,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: {
    pair: sql`a.pair`,
    measure: sql`a.measure`,
    flow: sql`a.flow`,
    reporter: sql`a.reporter`,
    frequency: sql`a.frequency`,
    product: sql`a.product`,
  },
  sorts: ['measure', 'reporter', 'partner', 'frequency'],
  search: sql`a.measure || ' ' || a.source`,
  missing: 'absent.series',
  more: async (db, row, today) => {
    const id = String(row.id)
    const current = asOfVintage(await observedRows(db, sql`o.series = ${id}`), today)
    const differences = row.frequency === 'cumulative-month' ? { differences: monthlyOf(current) } : {}
    return ok({ ...row, observations: current.map(shown), ...differences, claims: await claimsOf(db, id) })
  },
})

/** Every vintage, or of each period the one that was known on a day. */
function observationsFrom(day: Day | undefined): RawBuilder<unknown> {
  if (day === undefined) return sql`observations a left join series s on s.id = a.series`
  return sql`(select distinct on (o.series, o.period) o.* from observations o where o.known_on <= ${day}
    order by o.series, o.period, o.known_on desc, o.id desc) a join series s on s.id = a.series`
}

function observationsSpec(day?: Day): ListSpec {
  return {
    name: 'observations',
    area: 'series',
    from: observationsFrom(day),
    columns: {
      id: sql`a.id`,
      measure: sql`s.measure`,
      reporter: sql`s.reporter`,
      partner: sql`s.partner`,
      product: sql`s.product`,
      period: sql`a.period`,
      value: sql`a.value::text`,
      bound: sql`a.bound`,
      unit: sql`s.unit`,
      vintage: sql`a.vintage`,
      status: sql`a.status`,
      series: sql`a.series`,
      note: sql`a.note`,
      source: sql`a.source`,
      version: sql`a.version`,
    },
    filters: {
      pair: PAIR,
      measure: sql`s.measure`,
      reporter: sql`s.reporter`,
      product: sql`s.product`,
      series: sql`a.series`,
      period: sql`a.period`,
      status: sql`a.status`,
    },
    sorts: ['period', 'measure', 'reporter', 'vintage'],
    search: { words: sql`words_of(s.measure) || a.word_vector` },
    missing: 'absent.observation',
  }
}

function noDay(given: string): Problem {
  return {
    code: 'invalid.filter',
    message: `‘${given.slice(0, 40)}’ is no day`,
    hint: 'Write it as 2025-03-29',
    where: { field: 'knownOn' },
  }
}

/** The day asked for, when the filters name one.
 *  errors: invalid.filter */
function askedDay(filters: Readonly<Record<string, string>>): Result<Day | undefined> {
  const { knownOn } = filters
  return knownOn === undefined || parseDay(knownOn) !== undefined ? ok(knownOn) : fail(noDay(knownOn))
}

const everyVintage = defineList(observationsSpec())

const observations: AreaList = {
  ...everyVintage,
  filters: [...everyVintage.filters, 'knownOn'],
  rows: async (db, { filters = {}, ...query }) => {
    const day = askedDay(filters)
    if (!day.ok) return day
    const { knownOn: _, ...others } = filters
    const list = day.value === undefined ? everyVintage : defineList(observationsSpec(day.value))
    return list.rows(db, { ...query, filters: others })
  },
}

function bySeries(rows: readonly Observed[]): readonly (readonly Observed[])[] {
  const groups = new Map<string, Observed[]>()
  for (const row of rows) {
    const group = groups.get(row.series)
    if (group) group.push(row)
    else groups.set(row.series, [row])
  }
  return [...groups.values()]
}

/** Both sides as they were known on a day. */
async function mirrorOn(db: Database, day: Day): Promise<readonly MirrorRow[]> {
  return mirrorOf(bySeries(await observedRows(db)).flatMap((rows) => asOfVintage(rows, day)))
}

/** All series with the periods they have a value for that was known on a day. */
async function mirroredOn(db: Database, day: Day) {
  const found = await sql<
    Mirrored & { periods: string | null }
  >`select s.id as series, ${PAIR} as pair, s.measure,
    s.flow, s.reporter, s.partner, s.unit, s.coverage, s.product,
    (select string_agg(distinct o.period, ' ') from observations o where o.series = s.id and o.known_on <= ${day})
      as periods from series s`.execute(db)
  return found.rows.map((row) => ({ ...row, periods: row.periods?.split(' ') ?? [] }))
}

/** Whole rows in the order of the brief ones: only their values are looked up. */
async function filledOn(
  db: Database,
  brief: readonly BriefMirrorRow[],
  day: Day,
): Promise<readonly ListedRow[]> {
  const places = brief.flatMap(({ series, period }) => series.map((one) => ({ one, period })))
  const columns = sql`${places.map(({ one }) => one)}::text[], ${places.map(({ period }) => period)}::text[]`
  const rows = await observedRows(db, sql`(o.series, o.period) in (select * from unnest(${columns}))`)
  const mirrored = mirrorOf(bySeries(rows).flatMap((some) => asOfVintage(some, day)))
  const filled = new Map<string, ListedRow>(mirrored.map((row) => [row.id, mirrorCells(row)]))
  return brief.map(({ id }) => filled.get(id) ?? {})
}

/** Who says anything: both, or the one state alone; the silence of the other is to be seen, too. */
function saidBy({ pair, first, second }: MirrorRow): string {
  const [one = '', other = ''] = pair.split('-')
  if (first !== null && second !== null) return 'both'
  return first === null ? other : one
}

function sideCells(name: 'first' | 'second', said: Said | null): ListedRow {
  return {
    [name]: said?.value ?? null,
    [`${name}Bound`]: said?.bound ?? null,
    [`${name}Vintage`]: said?.vintage ?? null,
    [`${name}Source`]: said?.source ?? null,
  }
}

function mirrorCells(row: MirrorRow): ListedRow {
  const { first, second, ...rest } = row
  return { ...rest, ...sideCells('first', first), ...sideCells('second', second), saidBy: saidBy(row) }
}

/** Lets through the rows of the group asked for, of any group, or when none is asked for, of all goods together: a group
 *  never stands among wholes. Where two states are compared every row is told, each with its group. */
function isOfProduct({ asked: { product: wanted }, isCompared }: AskedInHand) {
  return ({ product }: Pick<MirrorRow, 'product'>): boolean => {
    if (isCompared && wanted === undefined) return true
    return wanted === ANY_GROUP ? product !== null : product === (wanted ?? null)
  }
}

/** What one side says stands beside what the other says; nothing is averaged. */
const mirror = listInHand({
  name: 'mirror',
  area: 'series',
  columns: [
    ...['id', 'pair', 'measure', 'direction', 'period', 'unit', 'first', 'firstBound', 'firstVintage'],
    ...['second', 'secondBound', 'secondVintage', 'gap', 'gapBound', 'saidBy', 'coverage'],
    ...['product', 'firstSource', 'secondSource'],
  ],
  filters: ['pair', 'measure', 'direction', 'period', 'saidBy'],
  asks: ['knownOn', 'product'],
  sorts: ['id', 'period'],
  rows: async (db, of) => {
    const day = askedDay(of.asked)
    if (!day.ok) return day
    const rows = (await mirrorOn(db, day.value ?? of.today)).filter(isOfProduct(of))
    return ok(rows.map(mirrorCells))
  },
  brief: {
    rows: async (db, of) => {
      const day = askedDay(of.asked)
      if (!day.ok) return day
      const rows = mirrorInBrief(await mirroredOn(db, day.value ?? of.today)).filter(isOfProduct(of))
      return ok(rows.map((row) => ({ ...row })))
    },
    fill: async (db, brief, { today, asked }) =>
      ok(await filledOn(db, brief as unknown as readonly BriefMirrorRow[], asked.knownOn ?? today)),
  },
  record: async (db, named, today) => {
    const row = (await mirrorOn(db, today)).find(({ id }) => id === named)
    if (row !== undefined) return ok({ ...row, saidBy: saidBy(row) })
    const message = `Neither side has a value ‘${named.slice(0, 80)}’`
    return fail({ code: 'absent.observation', message, hint: 'Look it up in its list' })
  },
})

async function seriesOf(db: Database, figure: string): Promise<readonly ListedRow[]> {
  const found =
    await sql<ListedRow>`select s.id, s.measure, s.flow, s.reporter, s.partner, s.frequency, s.unit
    from figure_series t join series s on s.id = t.series where t.figure = ${figure} order by s.reporter, s.id`.execute(
      db,
    )
  return found.rows
}

const FIGURE_COLUMNS = [
  'id',
  'reference',
  'measure',
  'value',
  'unit',
  'bound',
  'comparison',
  'period',
  'claimedBy',
]

const figures: AreaList = listOver(
  {
    name: 'figures',
    area: 'figure',
    columns: [...FIGURE_COLUMNS, 'pair', 'published', 'quote'],
    filters: ['pair', 'measure', 'claimedBy'],
    sorts: FIGURE_SORTS,
    touched: touchedRows('figures'),
  },
  {
    rows: listFigures,
    ids: figureIds,
    record: async (db, named) => {
      const figure = await getFigure(db, named)
      return figure.ok ? ok({ ...figure.value, series: await seriesOf(db, figure.value.id) }) : figure
    },
  },
)

/** Lists of series, their observations, both sides side by side, and what readouts claim. */
export const tradeLists = [series, observations, mirror, figures]
