import { sql } from 'kysely'
import type { Result } from '../../kernel/index.js'
import { equals, type Listing, listRows } from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { MissedFilter, MissedPassage, MissedSort } from './types.js'

const LISTING: Listing<MissedSort> = {
  from: sql`missed_passages m join editions e on e.id = m.edition join readouts r on r.id = e.readout`,
  columns: sql`m.id, m.edition, r.id as readout, r.title as "readoutTitle", m.reading, m.quote, m.note, m.by, m.at,
    jsonb_build_object('start', m.span_start, 'end', m.span_end) as span,
    coalesce(e.language, (select g.language from readings g where g.id = m.reading)) as language`,
  usual: 'at',
  orders: { at: sql`m.at` },
  always: sql`true`,
  tie: sql`m.edition, m.span_start, m.span_end`,
  key: sql`m.id`,
  search: sql`words_of(m.quote)`,
}

/** Passages that were reported as missed, oldest first. */
export function listMissed(db: Database, filter: MissedFilter = {}): Promise<Result<Page<MissedPassage>>> {
  return listRows(db, LISTING, filter, [equals(sql`m.edition`, filter.edition)])
}
