import { ok, type Result } from '../kernel/index.js'
import type { Tx, Writer } from '../register/index.js'
import { enterStatement } from './enter.js'
import { checkState, decide, takeStatement } from './review.js'
import type { AcceptCommand, Decided } from './types.js'

/** Accepts a statement as the reader read it, and enters it into its area of the register.
 *  errors: refused.role, absent.statement, conflict.version, conflict.state, those of the area */
export async function acceptStatement(
  tx: Tx,
  writer: Writer,
  command: AcceptCommand,
): Promise<Result<Decided>> {
  const taken = await takeStatement(tx, writer, command)
  if (!taken.ok) return taken
  const state = checkState(taken.value, 'read')
  if (!state.ok) return state
  const decided = await decide(tx, writer, taken.value, {
    move: { state: 'accepted' },
    decision: { act: 'accepted' },
  })
  if (!decided.ok) return decided
  const entered = await enterStatement(tx, writer, taken.value)
  if (!entered.ok) return entered
  const { statement, version } = command
  return ok({ statement, state: 'accepted', version: version + 1, entered: entered.value })
}
