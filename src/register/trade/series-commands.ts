import { type Day, ok, type Result } from '../../kernel/index.js'
import { defineCommand } from '../command.js'
import { choice, decimal, line, optional, party, period, text, thing } from '../fields.js'
import { pairNamed } from '../parties/index.js'
import { addKeyedRow, addRow, holdRow } from '../rows.js'
import type { Tx } from '../tables.js'
import { checkProduct, PRODUCTS } from './products.js'
import { getFigure } from './queries.js'
import { COVERAGES, checkClaim, checkFlow, FLOWS, knownOn, STATUSES } from './series.js'
import { FREQUENCIES, type Frequency, periodFor } from './spans.js'
import { FIGURE_BOUNDS, MEASURES, type Measure } from './types.js'

/** A series belongs to the side that reports it. */
const addSeries = defineCommand({
  name: 'series.add',
  act: 'move',
  area: 'series',
  fields: {
    measure: choice(MEASURES),
    flow: choice(FLOWS),
    reporter: party(),
    partner: party(),
    frequency: choice(FREQUENCIES),
    unit: line(),
    coverage: choice(COVERAGES),
    product: optional(choice(PRODUCTS)),
    source: line(),
  },
  owners: async (_, { reporter }) => ok([reporter]),
  work: async (tx, writer, values) => {
    const flow = checkFlow(values.measure, values.flow)
    if (!flow.ok) return flow
    const product = checkProduct(values)
    if (!product.ok) return product
    const pair = await pairNamed(tx, values.reporter, values.partner)
    if (!pair.ok) return pair
    return addRow(tx, writer, { table: 'series', prefix: 'se', act: 'series.added', values })
  },
})

interface Series {
  readonly reporter: string
  readonly partner: string
  readonly frequency: Frequency
  readonly measure: Measure
  readonly unit: string
  readonly product: string | null
}

async function seriesNamed(tx: Tx, id: string): Promise<Result<Series>> {
  const held = await holdRow(tx, { table: 'series', key: { id }, missing: 'absent.series' })
  return held.ok ? ok(held.value as unknown as Series) : held
}

interface Published {
  readonly period: string
  readonly vintage: string
}

/** The period and the day of publication as the register keeps them.
 *  errors: invalid.period, invalid.vintage */
function placed(frequency: Frequency, told: Published, today: Day) {
  const canonical = periodFor(frequency, told.period)
  if (!canonical.ok) return canonical
  const known = knownOn(told.vintage, canonical.value, today)
  return known.ok ? ok({ period: canonical.value, known_on: known.value }) : known
}

/** A later vintage stands beside the earlier ones and replaces none. */
const addObservation = defineCommand({
  name: 'observations.add',
  act: 'move',
  area: 'series',
  fields: {
    series: thing(),
    period: period(),
    value: decimal(),
    bound: optional(choice(FIGURE_BOUNDS)),
    vintage: period(),
    status: choice(STATUSES),
    note: optional(text()),
    source: line(),
  },
  owners: async (tx, told) => {
    const series = await seriesNamed(tx, told.series)
    return series.ok ? ok([series.value.reporter]) : series
  },
  work: async (tx, writer, told) => {
    const series = await seriesNamed(tx, told.series)
    if (!series.ok) return series
    const place = placed(series.value.frequency, told, writer.at.slice(0, 10))
    if (!place.ok) return place
    const values = { ...told, ...place.value, bound: told.bound ?? 'exact' }
    return addRow(tx, writer, { table: 'observations', prefix: 'ob', act: 'observation.added', values })
  },
})

/** What a readout claims is tied to what statistics observe; whether it is right is another question. */
const tieSeries = defineCommand({
  name: 'figures.tie-series',
  act: 'review',
  area: 'mention',
  fields: { figure: thing(), series: thing() },
  work: async (tx, writer, told) => {
    const figure = await getFigure(tx, told.figure)
    if (!figure.ok) return figure
    const series = await seriesNamed(tx, told.series)
    if (!series.ok) return series
    const pair = await pairNamed(tx, series.value.reporter, series.value.partner)
    if (!pair.ok) return pair
    const checked = checkClaim(figure.value, { ...series.value, pair: pair.value })
    if (!checked.ok) return checked
    const key = { figure: figure.value.id, series: told.series }
    return addKeyedRow(tx, writer, { table: 'figure_series', key, act: 'figure.tied', values: {} })
  },
})

/** Commands of series, their observations and the claims tied to them. */
export const tradeCommands = [addSeries, addObservation, tieSeries]
