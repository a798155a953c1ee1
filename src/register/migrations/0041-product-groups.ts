import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

const ONCE = 'series_measure_flow_reporter_partner_frequency_unit_coverag_key'

/** A series may be of one product group, a section of the Harmonized System; without one it is of all goods together. */
export const m0041: Migration = {
  number: 41,
  name: 'product-groups',
  up: changeOf(
    [
      sql`alter table series add column product text
        check (product ~ '^section-(0[1-9]|1[0-9]|2[01])$'),
        add check (product is null
          or measure in ('trade-turnover', 'exports', 'imports') and coverage in ('goods', 'unstated'))`,
      sql`alter table series drop constraint ${sql.id(ONCE)}`,
      sql`drop index history.${sql.id(ONCE)}`,
      sql`alter table series add constraint series_once
        unique nulls not distinct (measure, flow, reporter, partner, frequency, unit, coverage, product)`,
      ...historyOf('series'),
    ],
    [],
  ),
}
