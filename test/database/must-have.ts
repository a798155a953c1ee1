import type { Result } from '../../src/kernel/index.js'

/** The value of a result; a test cannot go on without it. */
export function mustHave<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.problem.code}: ${result.problem.message}`, { cause: result.problem.cause })
}
