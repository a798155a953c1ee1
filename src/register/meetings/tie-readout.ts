import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Done, defineCommand } from '../command.js'
import { count, line, thing } from '../fields.js'
import { appendEntry } from '../journal/append.js'
import type { JournalValue } from '../journal/types.js'
import { addKeyedRow, changeRow, holdRow, staleVersion } from '../rows.js'
import type { Tx } from '../tables.js'
import { retellMeeting } from './commands.js'
import type { MeetingId } from './id.js'

interface Tie {
  readonly meeting: string
  readonly readout: string
  readonly version: number
  readonly ground: string
}

/** The row that says which meeting a readout belongs to; the first time with version 0. */
function keepTie(
  tx: Tx,
  writer: Writer,
  { meeting, readout, version, ground }: Tie,
  earlier: MeetingId | null,
): Promise<Result<Done>> {
  const row = { table: 'meeting_readouts', key: { readout }, act: 'meeting.readout-tied' }
  const values = { meeting, ground }
  if (version === 0) return addKeyedRow(tx, writer, { ...row, values: { ...values, earlier } })
  return changeRow(tx, writer, { ...row, version, values, missing: 'absent.readout' })
}

/** What the readout told of the meeting it was at until now is told of the other one from now on. */
async function moveTold(
  tx: Tx,
  { readout, meeting }: Pick<Tie, 'readout' | 'meeting'>,
  from: string,
): Promise<void> {
  for (const table of ['meeting_statements', 'meeting_parties', 'delegates'])
    await sql`update ${sql.table(table)} set meeting = ${meeting} where meeting = ${from}
      and statement in (select statement from origins where readout = ${readout})`.execute(tx)
}

async function join(tx: Tx, writer: Writer, tie: Tie, from: MeetingId | null): Promise<Result<null>> {
  const id = tie.meeting as MeetingId
  await sql`update readouts set meeting = ${id} where id = ${tie.readout}`.execute(tx)
  if (from === null || from === id) return ok(null)
  await moveTold(tx, tie, from)
  const left = await retellMeeting(tx, writer, from)
  return left.ok ? retellMeeting(tx, writer, id) : left
}

function meetingOf(value: unknown): MeetingId | null {
  return typeof value === 'string' ? (value as MeetingId) : null
}

/** Ties a readout to a meeting by hand, such as the other side's readout that names no day; what it told of the meeting
 *  it stood at before comes along, so that both sides' readouts stand on one page.
 *  errors: absent.meeting, absent.readout, conflict.version */
export const tieReadoutCommand = defineCommand({
  name: 'meetings.tie-readout',
  act: 'keep',
  area: 'meeting',
  fields: { meeting: thing(), readout: thing(), version: count(), ground: line() },
  work: async (tx, writer, tie) => {
    const meeting = await holdRow(tx, {
      table: 'meetings',
      key: { id: tie.meeting },
      missing: 'absent.meeting',
    })
    if (!meeting.ok) return meeting
    const readout = await holdRow(tx, {
      table: 'readouts',
      key: { id: tie.readout },
      missing: 'absent.readout',
    })
    if (!readout.ok) return readout
    const from = meetingOf(readout.value.meeting)
    const done = await keepTie(tx, writer, tie, from)
    if (!done.ok) return done
    const joined = await join(tx, writer, tie, from)
    return joined.ok ? done : joined
  },
})

interface Untie {
  readonly readout: string
  readonly version: number
  readonly ground: string
}

/** A readout that stood nowhere before goes back to nowhere; what it has told of the meeting since would be lost.
 *  errors: conflict.depends */
async function checkNothingTold(tx: Tx, readout: string, meeting: MeetingId): Promise<Result<null>> {
  const told = await sql`select from meeting_statements t join origins o on o.statement = t.statement
    where t.meeting = ${meeting} and o.readout = ${readout} and o.state = 'accepted'`.execute(tx)
  if (told.rows.length === 0) return ok(null)
  const message = 'Statements of this readout tell of the meeting since it was tied'
  return fail({ code: 'conflict.depends', message, hint: 'Tie the readout to the right meeting instead' })
}

async function removeTie(
  tx: Tx,
  writer: Writer,
  { readout, ground, version }: Untie,
  { before, meeting }: { readonly before: JournalValue; readonly meeting: MeetingId | null },
): Promise<Result<null>> {
  await sql`delete from meeting_readouts where readout = ${readout}`.execute(tx)
  const act = { act: 'meeting.readout-untied', subject: readout }
  const after = { meeting, ground, version: version + 1 }
  const entry = await appendEntry(tx, writer, { ...act, before, after })
  return entry.ok ? ok(null) : entry
}

/** Undoes a tie made by hand: the readout stands again where it stood before, with what it told.
 *  errors: absent.readout when nobody tied it, conflict.version, conflict.depends */
export const untieReadoutCommand = defineCommand({
  name: 'meetings.untie-readout',
  act: 'keep',
  area: 'meeting',
  fields: { readout: thing(), version: count(), ground: line() },
  work: async (tx, writer, untie) => {
    const key = { readout: untie.readout }
    const tie = await holdRow(tx, { table: 'meeting_readouts', key, missing: 'absent.readout' })
    if (!tie.ok) return tie
    const { version, meeting: tied, earlier } = tie.value
    if (version !== untie.version) return fail(staleVersion(untie.version, Number(version)))
    const [from, back] = [String(tied) as MeetingId, meetingOf(earlier)]
    const free = back === null ? await checkNothingTold(tx, untie.readout, from) : ok(null)
    if (!free.ok) return free
    const removed = await removeTie(tx, writer, untie, { before: { ...tie.value }, meeting: back })
    if (!removed.ok) return removed
    const returned = await goBack(tx, writer, { readout: untie.readout, from, back })
    return returned.ok ? ok({ id: untie.readout, version: untie.version + 1 }) : returned
  },
})

async function goBack(
  tx: Tx,
  writer: Writer,
  {
    readout,
    from,
    back,
  }: { readonly readout: string; readonly from: MeetingId; readonly back: MeetingId | null },
): Promise<Result<null>> {
  await sql`update readouts set meeting = ${back} where id = ${readout}`.execute(tx)
  if (back === null || back === from) return ok(null)
  await moveTold(tx, { readout, meeting: back }, from)
  const left = await retellMeeting(tx, writer, from)
  return left.ok ? retellMeeting(tx, writer, back) : left
}
