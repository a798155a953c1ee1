import { contentId, ok, type Result, type StatementId } from '../kernel/index.js'
import {
  addCorrection,
  appendEntry,
  getStatement,
  type StoredStatement,
  type Tx,
  textOfEdition,
  type Writer,
} from '../register/index.js'
import type { Slot, Statement } from '../statements/index.js'
import { checkCorrection } from './check-correction.js'
import { enterStatement } from './enter.js'
import { leaveRegister } from './leave.js'
import { checkNote } from './reject.js'
import { checkState, decide, journalForm, takeStatement } from './review.js'
import type { CorrectCommand, Decided } from './types.js'

/** The rule name of what a person said. */
const BY_HAND = 'review/correction'

/** A person may change the force alone, which a reader's id leaves out; so a correction's id holds all it says, and
 *  what it corrects. */
function correctionId(old: StoredStatement, command: CorrectCommand, slots: readonly Slot[]): StatementId {
  const { kind, force, span } = command
  return contentId<StatementId>('st', [
    'correction',
    old.id,
    JSON.stringify([kind, force, span.start, span.end, slots]),
  ])
}

function correctedStatement(
  old: StoredStatement,
  command: CorrectCommand,
  slots: readonly Slot[],
): Statement {
  const { kind, force, span, quote } = command
  return {
    id: correctionId(old, command, slots),
    kind,
    force,
    span: { ...span },
    quote,
    rule: BY_HAND,
    slots,
  }
}

async function checkCommand(
  tx: Tx,
  writer: Writer,
  command: CorrectCommand,
): Promise<Result<[StoredStatement, Statement]>> {
  const taken = await takeStatement(tx, writer, command)
  if (!taken.ok) return taken
  for (const check of [checkState(taken.value, 'read', 'accepted'), checkNote(command.note)])
    if (!check.ok) return check
  const text = await textOfEdition(tx, taken.value.edition)
  const slots = checkCorrection(text, taken.value, command)
  return slots.ok ? ok([taken.value, correctedStatement(taken.value, command, slots.value)]) : slots
}

/** Keeps the new statement and journals what it says. */
async function keepCorrection(
  tx: Tx,
  writer: Writer,
  old: StoredStatement,
  made: Statement,
): Promise<Result<StoredStatement>> {
  await addCorrection(tx, writer, {
    statement: made,
    edition: old.edition,
    reference: old.reference,
    corrects: old.id,
  })
  const stored = await getStatement(tx, made.id)
  if (!stored.ok) return stored
  const after = { state: 'accepted', version: stored.value.version, statement: journalForm(stored.value) }
  const entry = await appendEntry(tx, writer, {
    act: 'statement.accepted',
    subject: made.id,
    before: null,
    after,
  })
  return entry.ok ? stored : entry
}

/** Corrects a statement: a new one, accepted, that corrects the old; both are kept. What the old one had entered gives
 *  way to the new, and a commitment goes on with what its sides reported.
 *  errors: refused.role, absent.statement, conflict.version, conflict.state, conflict.depends, invalid.quote, invalid.slot,
 *  invalid.kind, invalid.correction, invalid.note, those of the area */
export async function correctStatement(
  tx: Tx,
  writer: Writer,
  command: CorrectCommand,
): Promise<Result<Decided>> {
  const checked = await checkCommand(tx, writer, command)
  if (!checked.ok) return checked
  const [old, made] = checked.value
  const decision = { act: 'corrected', correction: made.id, note: command.note } as const
  const kept = await keepCorrection(tx, writer, old, made)
  if (!kept.ok) return kept
  const decided = await decide(tx, writer, old, {
    move: { state: 'corrected', note: command.note },
    decision,
  })
  if (!decided.ok) return decided
  const left = await leaveRegister(tx, writer, old, made.kind)
  if (!left.ok) return left
  const entered = await enterStatement(tx, writer, kept.value)
  if (!entered.ok) return entered
  return ok({ statement: made.id, state: 'accepted', version: kept.value.version, entered: entered.value })
}
