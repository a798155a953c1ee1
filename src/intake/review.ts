import { fail, ok, type Problem, type Result } from '../kernel/index.js'
import {
  appendEntry,
  checkRight,
  getStatement,
  holdStatement,
  type JournalValue,
  keepDecision,
  type Move,
  moveStatement,
  type NewDecision,
  type ReadingState,
  type StoredStatement,
  type Tx,
  type Writer,
} from '../register/index.js'
import type { AcceptCommand, CorrectCommand, RejectCommand, VersionConflict } from './types.js'

type Command = AcceptCommand | RejectCommand | CorrectCommand

function versionConflict(current: StoredStatement, attempted: Command): VersionConflict {
  const by = current.reviewedBy === null ? 'Somebody' : current.reviewedBy
  return {
    code: 'conflict.version',
    message: `${by} changed the statement since you read it: it is ‘${current.state}’ now`,
    hint: 'Compare it as it is now with what you wrote, and decide again',
    current,
    attempted,
  }
}

/** Whether a problem tells that somebody was faster, with both texts. */
export function isVersionConflict(problem: Problem): problem is VersionConflict {
  return problem.code === 'conflict.version' && 'current' in problem && 'attempted' in problem
}

/** Takes hold of the statement as the reviewer saw it.
 *  errors: refused.role, absent.statement, conflict.version with both texts */
export async function takeStatement(
  tx: Tx,
  writer: Writer,
  command: Command,
): Promise<Result<StoredStatement>> {
  const right = checkRight(writer, 'review', { area: 'statement' })
  if (!right.ok) return right
  await holdStatement(tx, command.statement)
  const current = await getStatement(tx, command.statement)
  if (!current.ok || current.value.version === command.version) return current
  return fail(versionConflict(current.value, command))
}

/** Lets an act pass that the statement's state allows.
 *  errors: conflict.state */
export function checkState(statement: StoredStatement, ...allowed: readonly ReadingState[]): Result<null> {
  if (allowed.includes(statement.state)) return ok(null)
  const message = `The statement is ‘${statement.state}’, not ${allowed.map((state) => `‘${state}’`).join(' or ')}`
  return fail({ code: 'conflict.state', message, hint: 'Undo the last decision first' })
}

/** What a reviewer decided about a statement. */
export interface Verdict {
  readonly move: Move
  readonly decision: NewDecision
}

/** What the journal keeps of a statement, so that the register can be built anew from the journal alone. */
export function journalForm(statement: StoredStatement): JournalValue {
  const { edition, kind, force, span, quote, reference, corrects, slots } = statement
  const words = slots.map(({ name, value, span: at, quote: said, basis }) => ({
    name,
    value: { ...value },
    span: { ...at },
    quote: said,
    basis: { ...basis },
  }))
  return { edition, kind, force, span: { ...span }, quote, reference, corrects, slots: words }
}

/** Moves the statement, keeps the decision and writes the journal.
 *  errors: those of the journal */
export async function decide(
  tx: Tx,
  writer: Writer,
  old: StoredStatement,
  { move, decision }: Verdict,
): Promise<Result<null>> {
  await moveStatement(tx, writer, old, move)
  await keepDecision(tx, writer, old, decision)
  const { reason = null, note = null, correction = null } = decision
  const moved = { state: move.state, version: old.version + 1, reason, note, correction }
  const said = decision.act === 'accepted' ? { statement: journalForm(old) } : {}
  const entry = await appendEntry(tx, writer, {
    act: `statement.${decision.act}`,
    subject: old.id,
    before: { state: old.state, version: old.version },
    after: { ...moved, ...said },
  })
  return entry.ok ? ok(null) : entry
}
