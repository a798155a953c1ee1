import { sql } from 'kysely'
import type { Result } from '../../kernel/index.js'
import { BY_DAY, equals, getRow, keptOfKind, type Listing, listRows, ORIGIN, rowsOfKind } from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { CalendarEvent, EventFilter, EventSort } from './types.js'

const LISTING: Listing<EventSort> = {
  ...rowsOfKind('events', 'event'),
  columns: sql`${ORIGIN}, a.id, a.title, a.type, a.time as "when", a.time_words as "whenWords", a.place, a.format,
    a.participants`,
  usual: 'when',
  orders: { when: sql`a.time`, published: BY_DAY, title: sql`a.title`, type: sql`a.type` },
}

/** The events that fit. */
export function listEvents(db: Database, filter: EventFilter = {}): Promise<Result<Page<CalendarEvent>>> {
  const kept = keptOfKind('event', filter.pair, filter.type)
  return listRows(db, { ...LISTING, kept }, filter, [
    equals(sql`o.pair`, filter.pair),
    equals(sql`a.type`, filter.type),
  ])
}

/** One event with its source.
 *  errors: absent.event */
export function getEvent(db: Database, id: string): Promise<Result<CalendarEvent>> {
  const hint = 'Look it up in the calendar'
  return getRow(db, LISTING, sql`a.id = ${id}`, { code: 'absent.event', message: `No event ${id}`, hint })
}
