import { assertNever, fail, ok, type Result } from '../kernel/index.js'
import {
  type DecisionRecord,
  decisionsOf,
  getStatement,
  holdStatement,
  moveByItself,
  type ReadingState,
  type StoredStatement,
  type Tx,
  type Writer,
} from '../register/index.js'
import { enterStatement } from './enter.js'
import { leaveRegister } from './leave.js'
import { decide, takeStatement } from './review.js'
import type { Decided, UndoCommand } from './types.js'

interface Undoing {
  readonly statement: StoredStatement
  readonly decision: DecisionRecord
}

/** A correction that nobody decided about is undone at the statement it corrects. */
async function undoneStatement(tx: Tx, made: StoredStatement): Promise<Result<StoredStatement>> {
  const own = await decisionsOf(tx, made.id)
  if (made.corrects === null || own.length > 0) return ok(made)
  await holdStatement(tx, made.corrects)
  return getStatement(tx, made.corrects)
}

/** What its publisher withdrew does not come back by undoing what was decided before. */
function staysWithdrawn(): Result<never> {
  const message = 'The edition of this statement was withdrawn'
  return fail({ code: 'conflict.state', message, hint: 'Review the statements of an edition that stands' })
}

async function findDecision(tx: Tx, writer: Writer, command: UndoCommand): Promise<Result<Undoing>> {
  const taken = await takeStatement(tx, writer, command)
  if (!taken.ok) return taken
  if (taken.value.state === 'withdrawn') return staysWithdrawn()
  const statement = await undoneStatement(tx, taken.value)
  if (!statement.ok) return statement
  const last = (await decisionsOf(tx, statement.value.id)).at(-1)
  if (last && last.act !== 'undone') return ok({ statement: statement.value, decision: last })
  const message = 'Nothing was decided about this statement that could be undone'
  return fail({ code: 'absent.decision', message, hint: 'Decide about it instead' })
}

/** Takes back the statement that a correction made; it stays among the rejected, with the reason `undone`.
 *  errors: conflict.depends when somebody decided about it since */
async function dropCorrection(tx: Tx, writer: Writer, { decision }: Undoing): Promise<Result<null>> {
  if (decision.correction === null) return ok(null)
  await holdStatement(tx, decision.correction)
  const made = await getStatement(tx, decision.correction)
  if (!made.ok) return made
  if (made.value.state !== 'accepted') {
    const message = 'Somebody decided about the correction since'
    return fail({ code: 'conflict.depends', message, hint: 'Undo that decision first' })
  }
  const act = 'statement.rejected'
  return moveByItself(tx, writer, made.value, { act, state: 'rejected', reason: 'undone' })
}

/** What the undone decision had put into the register goes out of sight. */
async function leaveAfter(tx: Tx, writer: Writer, undoing: Undoing): Promise<Result<null>> {
  const { statement, decision } = undoing
  switch (decision.act) {
    case 'accepted':
      return leaveRegister(tx, writer, statement, null)
    case 'corrected':
      return leaveCorrection(tx, writer, undoing)
    case 'rejected':
    case 'undone':
      return ok(null)
    default:
      return assertNever(decision.act)
  }
}

async function leaveCorrection(
  tx: Tx,
  writer: Writer,
  { statement, decision }: Undoing,
): Promise<Result<null>> {
  if (decision.correction === null) return ok(null)
  const made = await getStatement(tx, decision.correction)
  if (!made.ok) return made
  const heir = decision.stateBefore === 'accepted' ? statement.kind : null
  return leaveRegister(tx, writer, { ...made.value, state: 'accepted' }, heir)
}

/** What was in the register before a correction comes back. */
async function enterAgain(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
  state: ReadingState,
): Promise<Result<Decided['entered']>> {
  return state === 'accepted' ? enterStatement(tx, writer, statement) : ok(null)
}

/** Undoes the last decision about a statement by a counter-entry, when nothing later depends on it; nothing is deleted.
 *  errors: refused.role, absent.statement, absent.decision, conflict.version, conflict.depends,
 *  conflict.state for what was withdrawn */
export async function undoDecision(tx: Tx, writer: Writer, command: UndoCommand): Promise<Result<Decided>> {
  const found = await findDecision(tx, writer, command)
  if (!found.ok) return found
  const { statement, decision } = found.value
  const dropped = await dropCorrection(tx, writer, found.value)
  if (!dropped.ok) return dropped
  const move = { state: decision.stateBefore }
  const decided = await decide(tx, writer, statement, { move, decision: { act: 'undone' } })
  if (!decided.ok) return decided
  const left = await leaveAfter(tx, writer, found.value)
  if (!left.ok) return left
  const entered = await enterAgain(tx, writer, statement, move.state)
  if (!entered.ok) return entered
  return ok({ statement: statement.id, ...move, version: statement.version + 1, entered: entered.value })
}
