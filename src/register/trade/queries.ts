import { sql } from 'kysely'
import type { Result } from '../../kernel/index.js'
import {
  BY_DAY,
  equals,
  getRow,
  keptOfKind,
  type Listing,
  listIds,
  listRows,
  ORIGIN,
  rowsOfKind,
} from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { Figure, FigureFilter, FigureSort } from './types.js'

const LISTING: Listing<FigureSort> = {
  ...rowsOfKind('figures', 'figure'),
  columns: sql`${ORIGIN}, a.id, a.measure, a.value, a.unit, a.bound, a.comparison, a.period,
    o.publisher as "claimedBy"`,
  usual: 'published',
  orders: {
    published: BY_DAY,
    measure: sql`a.measure`,
    value: sql`a.value`,
    period: sql`a.period`,
  },
}

function conditionsOf({ pair, measure, claimedBy }: FigureFilter) {
  return [equals(sql`o.pair`, pair), equals(sql`a.measure`, measure), equals(sql`o.publisher`, claimedBy)]
}

/** The figures that fit; each is a claim with its source. */
export function listFigures(db: Database, filter: FigureFilter = {}): Promise<Result<Page<Figure>>> {
  const { pair, measure, claimedBy } = filter
  const kept = keptOfKind('figure', pair, measure, claimedBy)
  return listRows(db, { ...LISTING, kept }, filter, conditionsOf(filter))
}

/** Ids of the figures that fit, in the order of their list.
 *  errors: invalid.sort */
export function figureIds(db: Database, filter: FigureFilter = {}): Promise<Result<readonly string[]>> {
  return listIds(db, LISTING, filter, conditionsOf(filter))
}

/** One figure with its source; it is found by its id or its reference.
 *  errors: absent.figure */
export function getFigure(db: Database, idOrReference: string): Promise<Result<Figure>> {
  const which = sql`(a.id = ${idOrReference} or o.reference = ${idOrReference})`
  const hint = 'Look it up in the list of figures'
  return getRow(db, LISTING, which, { code: 'absent.figure', message: `No figure ${idOrReference}`, hint })
}
