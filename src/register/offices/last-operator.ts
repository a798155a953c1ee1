import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Tx } from '../tables.js'

interface Operator {
  readonly id: string
}

/** Operators who have no day of leaving, held until the transaction ends: of two who give up the role at once, the second
 *  sees that the first has. */
async function holdOperators(tx: Tx): Promise<readonly Operator[]> {
  const held = await sql<Operator>`select id from users
    where role = 'operator' and left_on is null order by id for update`.execute(tx)
  return held.rows
}

/** Lets a person give up the role of operator, unless nobody would have it any more.
 *  errors: conflict.last-operator */
export async function checkNotLastOperator(tx: Tx, user: string): Promise<Result<null>> {
  const operators = await holdOperators(tx)
  const isLast = operators.length === 1 && operators[0]?.id === user
  if (!isLast) return ok(null)
  return fail({
    code: 'conflict.last-operator',
    message: 'This person is the last operator',
    hint: 'Make another person operator first',
  })
}
