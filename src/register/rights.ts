import { fail, ok, type Result } from '../kernel/index.js'
import { type Act, mayDo, type Subject } from '../platform/index.js'
import type { Writer } from './actor.js'

/** Lets an act pass when the writer's role has the right to it.
 *  errors: refused.role */
export function checkRight({ actor }: Writer, act: Act, subject: Subject): Result<null> {
  if (mayDo(actor.role, act, subject)) return ok(null)
  const message = `The role ‘${actor.role}’ may not ${act} a ${subject.area}`
  return fail({ code: 'refused.role', message, hint: 'Ask somebody who has the right, or the secretariat' })
}
