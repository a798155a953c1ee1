import type { MiddlewareHandler } from 'hono'
import { fail, ok, type Result } from '../kernel/index.js'
import { showProblem } from './answer.js'
import type { Asked, Environment } from './environment.js'

/** Looks for a NUL, which no page asks with and no database takes, in what was asked and in what was typed.
 *  errors: absent.page, invalid.query, invalid.form */
function checkNul(c: Asked): Result<null> {
  const { pathname, search } = new URL(c.req.url)
  if (pathname.includes('%00'))
    return fail({ code: 'absent.page', message: 'No page has a NUL in its address' })
  if (search.includes('%00')) return fail({ code: 'invalid.query', message: 'The address asks with a NUL' })
  const [field] = c.var.typed?.find((pair) => pair.join('').includes('\0')) ?? []
  if (field === undefined) return ok(null)
  return fail({
    code: 'invalid.form',
    message: 'The form holds a NUL',
    where: { field: field.replaceAll('\0', '') },
  })
}

/** Refuses what holds a NUL; pages that say more of it at their own field are named. */
export function refuseNul(...spared: readonly string[]): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const checked = spared.includes(c.req.path) ? ok(null) : checkNul(c)
    return checked.ok ? next() : showProblem(c, checked.problem)
  }
}
