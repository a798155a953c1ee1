import { sql } from 'kysely'
import type { Result } from '../../kernel/index.js'
import { BY_DAY, equals, getRow, keptOfKind, type Listing, listRows, ORIGIN, rowsOfKind } from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { Report, ReportFilter, ReportSort } from './types.js'

const ITEMS = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('sector', i.sector, 'words', i.words) order by i.ordinal), '[]')
  from report_items i where i.report = a.id)`

const LISTING: Listing<ReportSort> = {
  ...rowsOfKind('reports', 'report'),
  columns: sql`${ORIGIN}, a.id, a.reporters, a.heard_by as "heardBy", a.period, ${ITEMS} as items`,
  usual: 'published',
  orders: { published: BY_DAY },
}

function spokeOf(sector: string | undefined) {
  if (sector === undefined) return sql`true`
  return sql`exists (select 1 from report_items i where i.report = a.id and i.sector = ${sector})`
}

/** The accounts that fit. */
export function listReports(db: Database, filter: ReportFilter = {}): Promise<Result<Page<Report>>> {
  const kept = keptOfKind('report', filter.pair, filter.sector)
  return listRows(db, { ...LISTING, kept }, filter, [
    equals(sql`o.pair`, filter.pair),
    spokeOf(filter.sector),
  ])
}

/** One account with its items and source.
 *  errors: absent.report */
export function getReport(db: Database, id: string): Promise<Result<Report>> {
  const hint = 'Look it up in the list of reports'
  return getRow(db, LISTING, sql`a.id = ${id}`, { code: 'absent.report', message: `No report ${id}`, hint })
}
