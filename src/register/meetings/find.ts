import { sql } from 'kysely'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { isSameAcrossReadouts, isSameInReadout, type ToldMeeting } from './rules.js'
import type { MeetingId } from './types.js'

interface Candidate extends ToldMeeting {
  readonly id: MeetingId
  readonly isInReadout: boolean
}

/** The meeting a statement is tied to, if it was entered before. */
export async function findTie(tx: Tx, statement: string): Promise<MeetingId | null> {
  const found = await sql<{ meeting: MeetingId }>`
    select meeting from meeting_statements where statement = ${statement}`.execute(tx)
  return found.rows[0]?.meeting ?? null
}

/** Meetings that accepted statements of the same readout, or of the same pair, tell of, and those of the pair that the
 *  secretariat keeps; those of the readout first. */
async function listCandidates(tx: Tx, { id, readout, pair }: StoredStatement): Promise<readonly Candidate[]> {
  const found = await sql<Candidate>`
    select m.id, m.format, m.place, m.day, m.tone, bool_or(o.readout = ${readout}) as "isInReadout"
    from meetings m join meeting_statements t on t.meeting = m.id join origins o on o.statement = t.statement
    where o.state = 'accepted' and o.statement <> ${id} and (o.readout = ${readout} or m.pair = ${pair})
    group by m.id
    union all
    select m.id, k.format, null, k.day, null, exists (select from readouts r where r.id = ${readout} and r.meeting = m.id)
    from meetings m join meeting_details k on k.meeting = m.id where m.pair = ${pair} and k.state <> 'cancelled'
    order by 6 desc, 1`.execute(tx)
  return found.rows
}

/** The meeting a statement speaks of: the one it, or what it corrects, is tied to, else one that others tell of alike. */
export async function findMeeting(
  tx: Tx,
  statement: StoredStatement,
  told: ToldMeeting,
): Promise<MeetingId | null> {
  const tie = (await findTie(tx, statement.id)) ?? (await findTie(tx, statement.corrects ?? ''))
  if (tie !== null) return tie
  const candidates = await listCandidates(tx, statement)
  const same = candidates.find((one) =>
    one.isInReadout ? isSameInReadout(one, told) : isSameAcrossReadouts(one, told),
  )
  return same?.id ?? null
}
