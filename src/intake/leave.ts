import { fail, ok, type Result } from '../kernel/index.js'
import { isBuiltUpon, leaveMeeting, type StoredStatement, type Tx, type Writer } from '../register/index.js'
import type { Kind } from '../statements/index.js'

/** Takes a statement that was accepted, and no longer is, out of what the register shows. Rows are shown only while their
 *  statement is accepted, so nothing is deleted; a meeting is drawn anew, and a commitment on which offices have
 *  reported can only be handed on to another statement of the same kind.
 *  shapes: `heir` the kind of the statement that takes its place, if one does
 *  errors: conflict.depends */
export async function leaveRegister(
  tx: Tx,
  writer: Writer,
  old: StoredStatement,
  heir: Kind | null,
): Promise<Result<null>> {
  if (old.state !== 'accepted') return ok(null)
  if (old.kind === 'meeting') return leaveMeeting(tx, writer, old)
  const isHandedOn = heir === 'commitment'
  if (old.kind !== 'commitment' || isHandedOn || !(await isBuiltUpon(tx, old))) return ok(null)
  const message = 'A side has already reported on this commitment'
  return fail({ code: 'conflict.depends', message, hint: 'Correct the statement within its kind instead' })
}
