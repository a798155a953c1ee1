import type { EditionId } from './ids.js'

/** The six families of problems; the family alone decides the HTTP status and the exit code. */
export const FAMILIES = ['invalid', 'absent', 'conflict', 'refused', 'unavailable', 'broken'] as const
export type Family = (typeof FAMILIES)[number]

/** `family.detail`; each module lists its own codes in its `problems.ts`. */
export type ProblemCode = `${Family}.${string}`

/** Where in the input a problem sits; every part is optional. */
export interface Where {
  readonly edition?: EditionId
  readonly span?: { readonly start: number; readonly end: number }
  readonly field?: string
  readonly file?: string
  readonly line?: number
}

/** What is wrong (message), what to do next (hint), and where. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  readonly hint?: string
  readonly where?: Where
  /** The exception a library threw, kept for the log and never shown. */
  readonly cause?: unknown
}

/** The family of a problem's code. */
export function familyOf(problem: Problem): Family {
  const family = problem.code.slice(0, problem.code.indexOf('.'))
  return FAMILIES.find((known) => known === family) ?? 'broken'
}
