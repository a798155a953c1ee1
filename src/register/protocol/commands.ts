import type { Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Entered, enterRow } from '../enter-row.js'
import type { StoredStatement } from '../statements/types.js'
import type { Tx } from '../tables.js'
import { awardOf, greetingOf } from './rules.js'

/** Enters congratulations, thanks, wishes or condolences.
 *  errors: invalid.slot-value */
export async function enterGreeting(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const greeting = greetingOf(statement)
  return greeting.ok ? enterRow(tx, writer, statement, greeting.value) : greeting
}

/** Enters a distinction that was given. */
export async function enterAward(
  tx: Tx,
  writer: Writer,
  statement: StoredStatement,
): Promise<Result<Entered>> {
  const award = awardOf(statement)
  return award.ok ? enterRow(tx, writer, statement, award.value) : award
}
