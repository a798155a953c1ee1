import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

/** Days of the meetings that were held, with their pair: as the secretariat keeps them, else as readouts tell them. What was only
 *  announced, postponed or cancelled was no meeting.
 *  shapes: `pair` and `day`, which is EDTF; the tables may be given as they were at some number */
export function heldDays(meetings: Sql = sql`meetings`, details: Sql = sql`meeting_details`): Sql {
  return sql`select m.pair, coalesce(k.day, m.day) as day
    from ${meetings} m left join ${details} k on k.meeting = m.id
    where m.pair is not null and coalesce(k.day, m.day) is not null and coalesce(k.state, 'held') = 'held'`
}
