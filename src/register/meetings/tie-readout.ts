import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Done, defineCommand } from '../command.js'
import { count, line, thing } from '../fields.js'
import { addKeyedRow, changeRow, holdRow } from '../rows.js'
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
function keepTie(tx: Tx, writer: Writer, { meeting, readout, version, ground }: Tie): Promise<Result<Done>> {
  const row = { table: 'meeting_readouts', key: { readout }, act: 'meeting.readout-tied' }
  const values = { meeting, ground }
  if (version === 0) return addKeyedRow(tx, writer, { ...row, values })
  return changeRow(tx, writer, { ...row, version, values, missing: 'absent.readout' })
}

/** What the readout told of the meeting it was at until now is told of the other one from now on. */
async function moveTold(tx: Tx, { readout, meeting }: Tie, from: string): Promise<void> {
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
    const done = await keepTie(tx, writer, tie)
    if (!done.ok) return done
    const from = readout.value.meeting === null ? null : (String(readout.value.meeting) as MeetingId)
    const joined = await join(tx, writer, tie, from)
    return joined.ok ? done : joined
  },
})
