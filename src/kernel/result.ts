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

type ValueOf<One> = One extends { readonly ok: true; readonly value: infer Value } ? Value : never
type ValuesOf<Results> = { readonly [Name in keyof Results]: ValueOf<Results[Name]> }

/** All values of results by their names, or the first problem among them. */
export function collect<Results extends Readonly<Record<string, Result<unknown>>>>(
  results: Results,
): Result<ValuesOf<Results>> {
  const values: Record<string, unknown> = {}
  for (const [name, result] of Object.entries(results)) {
    if (!result.ok) return result
    values[name] = result.value
  }
  return ok(values as ValuesOf<Results>)
}

/** Marks a branch the types say cannot be reached; reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
