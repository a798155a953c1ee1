import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import { partiesOfPair } from '../parties/index.js'
import type { Pair } from '../parties/types.js'
import type { Database } from '../tables.js'

/** The days or months on which values of the trade of a pair were published, the latest first. */
export async function vintagesOfPair(db: Database, pair: Pair): Promise<Result<readonly string[]>> {
  const parties = [...partiesOfPair(pair)]
  const found = await sql<{ readonly vintage: string }>`select distinct o.vintage from observations o
    join series s on s.id = o.series
    where s.reporter = any(${parties}) and s.partner = any(${parties}) order by o.vintage desc`.execute(db)
  return ok(found.rows.map(({ vintage }) => vintage))
}

/** A figure of a readout and one series that was tied to it. */
export interface TiedSeries {
  readonly figure: string
  readonly series: string
}

/** The series that each of the figures is tied to. */
export async function seriesOfFigures(
  db: Database,
  figures: readonly string[],
): Promise<Result<readonly TiedSeries[]>> {
  const found = await sql<TiedSeries>`select figure, series from figure_series
    where figure = any(${[...figures]}) order by figure, series`.execute(db)
  return ok(found.rows)
}
