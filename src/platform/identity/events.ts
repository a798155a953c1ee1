import { sql } from 'kysely'
import type { IdentityDatabase } from './tables.js'
import type { EventFilter, EventList, NewEvent, SignInEvent } from './types.js'

/** Events are kept for a year and a month, so that a whole year can be looked through; older ones go.
 *  source: docs/decisions/0036 */
const KEPT_DAYS = 396
const PAGE = 50
const MOST = 5_000
const DAY_MILLIS = 86_400_000

/** Keeps an event, and lets go of those that are too old. */
export async function keepEvent(db: IdentityDatabase, event: NewEvent, at: Date): Promise<void> {
  const { kind, person, by, place } = event
  await db.insertInto('events').values({ at, kind, person, by_whom: by, place }).execute()
  const old = new Date(at.getTime() - KEPT_DAYS * DAY_MILLIS)
  await db.deleteFrom('events').where('at', '<', old).execute()
}

function eventsWhere(db: IdentityDatabase, { person, kind, from, until }: EventFilter) {
  let query = db.selectFrom('events')
  if (person) query = query.where((of) => of.or([of('person', '=', person), of('by_whom', '=', person)]))
  if (kind) query = query.where('kind', '=', kind)
  if (from) query = query.where('at', '>=', new Date(`${from}T00:00:00Z`))
  if (until) query = query.where('at', '<', new Date(Date.parse(`${until}T00:00:00Z`) + DAY_MILLIS))
  return query
}

/** The events that fit, newest first.
 *  shapes: at most 5,000 a page */
export async function listEvents(db: IdentityDatabase, filter: EventFilter): Promise<EventList> {
  const { page = 1, size = PAGE } = filter
  const most = Math.min(size, MOST)
  const found = await eventsWhere(db, filter)
    .select(['at', 'kind', 'person', 'by_whom', 'place'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .offset((page - 1) * most)
    .execute()
  const counted = await eventsWhere(db, filter).select(sql<number>`count(*)::int`.as('total')).execute()
  const rows = found.map(
    ({ at, by_whom, ...rest }): SignInEvent => ({ at: at.toISOString(), ...rest, by: by_whom }),
  )
  return { rows, total: counted[0]?.total ?? 0, page, size: most }
}
