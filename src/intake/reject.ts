import { fail, ok, type Result } from '../kernel/index.js'
import type { Tx, Writer } from '../register/index.js'
import { isStorable } from './check-text.js'
import { checkState, decide, takeStatement } from './review.js'
import { type Decided, REJECT_REASONS, type RejectCommand } from './types.js'

const LONGEST_NOTE = 2000

/** Lets a note pass that can be stored.
 *  errors: invalid.note */
export function checkNote(note: string | undefined): Result<null> {
  if (note === undefined || isStorable(note, LONGEST_NOTE)) return ok(null)
  const hint = `Write at most ${LONGEST_NOTE} characters`
  return fail({ code: 'invalid.note', message: 'The note cannot be kept', hint, where: { field: 'note' } })
}

function checkReason({ reason }: RejectCommand): Result<null> {
  if (REJECT_REASONS.includes(reason)) return ok(null)
  const hint = `Choose one of: ${REJECT_REASONS.join(', ')}`
  return fail({
    code: 'invalid.reason',
    message: `‘${reason}’ is no reason`,
    hint,
    where: { field: 'reason' },
  })
}

/** Rejects a statement with a reason; it stays, with its words, among the rejected.
 *  errors: refused.role, absent.statement, conflict.version, conflict.state, invalid.reason, invalid.note */
export async function rejectStatement(
  tx: Tx,
  writer: Writer,
  command: RejectCommand,
): Promise<Result<Decided>> {
  const taken = await takeStatement(tx, writer, command)
  if (!taken.ok) return taken
  for (const check of [checkReason(command), checkNote(command.note), checkState(taken.value, 'read')])
    if (!check.ok) return check
  const { statement, version, reason, note } = command
  const decided = await decide(tx, writer, taken.value, {
    move: { state: 'rejected', reason, note },
    decision: { act: 'rejected', reason, note },
  })
  return decided.ok ? ok({ statement, state: 'rejected', version: version + 1, entered: null }) : decided
}
