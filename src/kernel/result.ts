import type { Problem } from './problem.js'

/** Either a value or the problem that stands in its way. */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P }

/** A result that holds a value. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

/** A result that holds a problem. */
export function fail<P = Problem>(problem: P): Result<never, P> {
  return { ok: false, problem }
}

/** Marks a branch the types say cannot be reached; reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
