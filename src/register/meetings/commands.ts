import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Entered, newId } from '../enter-row.js'
import { appendEntry } from '../journal/append.js'
import { orderParties } from '../parties/pair.js'
import { acceptedStatements } from '../statements/queries.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { findMeeting, findTie } from './find.js'
import { meetingOf, partiesOf, personsOf, type ToldMeeting, tellMeeting } from './rules.js'
import type { MeetingId } from './types.js'

async function insertMeeting(
  tx: Tx,
  writer: Writer,
  { pair }: StoredStatement,
  told: ToldMeeting,
): Promise<MeetingId> {
  const id = newId<MeetingId>(writer, 'mt')
  await tx
    .insertInto('meetings')
    .values({ id, ...told, pair })
    .execute()
  return id
}

async function insertTie(tx: Tx, meeting: MeetingId, { id: statement }: StoredStatement): Promise<boolean> {
  const tied = await tx
    .insertInto('meeting_statements')
    .values({ meeting, statement })
    .onConflict((conflict) => conflict.column('statement').doNothing())
    .executeTakeFirst()
  return tied.numInsertedOrUpdatedRows === 1n
}

/** Keeps who was there, by this statement. */
async function insertAttendance(
  tx: Tx,
  meeting: MeetingId,
  statement: StoredStatement,
): Promise<Result<null>> {
  const parties = await orderParties(tx, partiesOf(statement))
  if (!parties.ok) return parties
  const tie = { meeting, statement: statement.id }
  const states = parties.value.map((party) => ({ ...tie, party }))
  const persons = personsOf(statement).map((person, ordinal) => ({
    ...tie,
    ordinal,
    person,
    post: null,
    party: null,
  }))
  if (states.length > 0) await tx.insertInto('meeting_parties').values(states).execute()
  if (persons.length > 0) await tx.insertInto('delegates').values(persons).execute()
  return ok(null)
}

/** Ties the readout to its first meeting, so that both sides' readouts stand on one page. */
async function tieReadout(tx: Tx, meeting: MeetingId, { readout }: StoredStatement): Promise<void> {
  await tx
    .updateTable('readouts')
    .set({ meeting })
    .where('id', '=', readout)
    .where('meeting', 'is', null)
    .execute()
}

/** Readouts of which no accepted statement tells of the meeting any more are not tied to it, unless a person tied them. */
async function untieReadouts(tx: Tx, id: MeetingId): Promise<void> {
  await sql`update readouts r set meeting = null where r.meeting = ${id}
    and not exists (select from meeting_readouts k where k.readout = r.id) and not exists (
    select 1 from origins o join meeting_statements t on t.statement = o.statement
    where t.meeting = ${id} and o.readout = r.id and o.state = 'accepted')`.execute(tx)
}

/** Enters a meeting with its participants, or adds to the one that the same readout, or the other side's, told of;
 *  entering again changes nothing.
 *  errors: invalid.slot-value, invalid.date, invalid.missing-slot, invalid.party */
export async function enterMeeting(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const told = meetingOf(statement)
  if (!told.ok) return told
  const known = await findMeeting(tx, statement, told.value)
  const id = known ?? (await insertMeeting(tx, writer, statement, told.value))
  await tieReadout(tx, id, statement)
  if (!(await insertTie(tx, id, statement))) return retold(tx, writer, id)
  const attendance = await insertAttendance(tx, id, statement)
  if (!attendance.ok) return attendance
  if (known !== null) return retold(tx, writer, id)
  const after = {
    ...told.value,
    statement: statement.id,
    parties: partiesOf(statement),
    persons: personsOf(statement),
  }
  const entry = await appendEntry(tx, writer, { act: 'meeting.opened', subject: id, before: null, after })
  return entry.ok ? ok({ id, isNew: true }) : entry
}

async function retold(tx: Tx, writer: Writer, id: MeetingId): Promise<Result<Entered>> {
  const result = await retellMeeting(tx, writer, id)
  return result.ok ? ok({ id, isNew: false }) : result
}

function toldBy(statements: readonly StoredStatement[]): readonly ToldMeeting[] {
  return statements.flatMap((statement) => {
    const told = meetingOf(statement)
    return told.ok ? [told.value] : []
  })
}

/** Draws the picture of a meeting anew from the statements that are accepted now. */
export async function retellMeeting(tx: Tx, writer: Writer, id: MeetingId): Promise<Result<null>> {
  const before = await tx
    .selectFrom('meetings')
    .select(['format', 'place', 'day', 'tone'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const tied = sql`s.id in (select statement from meeting_statements where meeting = ${id})`
  const after = tellMeeting(toldBy(await acceptedStatements(tx, tied)))
  if (JSON.stringify(before) === JSON.stringify(after)) return ok(null)
  await tx.updateTable('meetings').set(after).where('id', '=', id).execute()
  const entry = await appendEntry(tx, writer, {
    act: 'meeting.retold',
    subject: id,
    before: { ...before },
    after: { ...after },
  })
  return entry.ok ? ok(null) : entry
}

/** Takes back what a statement, no longer accepted, had told of its meeting. */
export async function leaveMeeting(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<null>> {
  const id = await findTie(tx, statement.id)
  if (id === null) return ok(null)
  await untieReadouts(tx, id)
  return retellMeeting(tx, writer, id)
}
